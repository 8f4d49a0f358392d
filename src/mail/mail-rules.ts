/** A mail that has not gone through is tried for three days, as mail servers do (RFC 5321, 4.5.4.1: "at least 4-5 days" for relays; ours is a submission). */
const triedForMs = 3 * 24 * 60 * 60_000
/** Pauses before the second, third … attempt; the last one repeats. The first stays under 60 s with jitter. */
const pausesMs = [30_000, 2 * 60_000, 8 * 60_000, 30 * 60_000, 2 * 60 * 60_000, 6 * 60 * 60_000]
const jitterShare = 0.25

/** One process sends a taken mail within this time, else another one may take it. */
export const leaseMs = 120_000
/** A send that takes longer counts as failed; shorter than the lease, so that nobody else has taken the mail by then. */
export const sendMaxMs = 90_000

interface RetryFacts {
  /** Attempts made so far, the failed one included. */
  attempts: number
  createdAt: Date
  now: Date
  /** A number from 0 up to 1, for the jitter: many mails that failed together are not retried together. */
  random: number
}

/** When to try again, or null when it has been tried for long enough. */
export function nextAttemptAt({ attempts, createdAt, now, random }: RetryFacts): Date | null {
  const pauseMs = pausesMs[Math.min(Math.max(attempts, 1), pausesMs.length) - 1] ?? 0
  const next = now.getTime() + pauseMs * (1 - jitterShare + 2 * jitterShare * random)
  return next - createdAt.getTime() > triedForMs ? null : new Date(next)
}

/** What a failed send means. `summary` has codes only: what a server writes in words often repeats the address. */
export interface Failure {
  /** Trying again cannot help. */
  isFinal: boolean
  /** The server itself could not be used: other mails would fail alike. */
  isServerDown: boolean
  summary: string
}

/**
 * Reads an error of nodemailer. Only a 5xx answer to the recipient or to the message is final; what is wrong with our
 * own settings (sign-in, sender) or with the connection is tried again, because an administrator can mend it.
 */
export function failureOf(error: unknown): Failure {
  const { code, responseCode, command, response } = fieldsOf(error)
  const isFinal = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
  const isBadAddress = code === 'EENVELOPE' && command === 'API'
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  const words = [responseCode > 0 ? String(responseCode) : code, enhanced, command]
  return {
    isFinal: isFinal || isBadAddress,
    isServerDown:
      !isFinal && !isBadAddress && (responseCode === 0 || responseCode === 421 || !/^(RCPT TO|DATA)$/.test(command)),
    summary: words.filter(Boolean).join(' ') || 'unknown error',
  }
}

function fieldsOf(error: unknown): { code: string; responseCode: number; command: string; response: string } {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return {
    code: /^E[A-Z0-9]+$/.test(text(given.code)) ? text(given.code) : '',
    responseCode: typeof given.responseCode === 'number' ? given.responseCode : 0,
    command: /^[A-Z0-9 -]{1,20}$/.test(text(given.command)) ? text(given.command) : '',
    response: text(given.response),
  }
}
