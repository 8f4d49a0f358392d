/** A status of SMTP: the reply code (RFC 5321, 4.2) and the enhanced code (RFC 3463), where they are known. */
export interface MailStatus {
  code: number | null
  /** Such as `5.1.1`. */
  enhanced: string | null
}

/** What a status says of the address: gone for good, away for now, or nothing (the fault is ours, or a matter of policy). */
export type BounceKind = 'hard' | 'soft' | null

/** RFC 3463 details that tell of the mailbox itself; 5.7 (policy) and 5.5 (protocol) do not. */
const hardDetails = /^5\.(1\.[0-3]|1\.6|1\.10|2\.1|4\.4|0\.0)$/
const softDetails = /^(4\.(2\.|4\.|3\.|1\.)|5\.2\.[2-4]|5\.4\.)/
/** Without an enhanced code: these replies to RCPT mean that there is no such mailbox. */
const hardCodes = [550, 551, 553]

export function bounceKindOf({ code, enhanced }: MailStatus): BounceKind {
  if (enhanced !== null) {
    if (hardDetails.test(enhanced)) return 'hard'
    return softDetails.test(enhanced) ? 'soft' : null
  }
  if (code === null) return null
  if (hardCodes.includes(code)) return 'hard'
  return code >= 400 && code < 500 ? 'soft' : null
}
