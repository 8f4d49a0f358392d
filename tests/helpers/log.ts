/** What a log must never hold, whoever the people are: addresses, what follows a `?`, links that open somebody's own page, keys. */
const personal: [what: string, pattern: RegExp][] = [
  ['an e-mail address', /[\p{L}\p{N}._%+-]+(@|%40)(?!\d+\.\d)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/iu],
  ['a query string', /\?[\w.%[\]-]+=/],
  ['a personal link', /\/nyhetsbrev\/(bekrafta|avsluta|installningar)\/[\w.-]{8,}/],
  ['a session', /\beyJ[\w-]{10,}\.[\w-]+\./],
  ['a key or a secret', /\b(smd_|whsec_)[\w+/=-]{16,}/],
  ['a password', /Prov-l(ö|%C3%B6)sen|tre ord i rad/i],
  ['a hash of an address', /"(addressHash|confirmTokenHash|to|email|name|subject|html|text|body)":"/],
]

/** What is personal in a line of a log; nothing when nothing is. */
export const personalIn = (line: string): string[] =>
  personal.flatMap(([what, pattern]) => {
    const found = pattern.exec(withoutOwnName(line))
    return found ? [`${what}: ${found[0]}`] : []
  })

/** Every line has `"name":"payload"`, which is nobody's. */
const withoutOwnName = (line: string): string => line.replace('"name":"payload"', '')

/** A destination of the logger that keeps every line. */
export interface LogKept {
  lines: string[]
  write: (line: string) => void
  /** @throws Error that shows the lines with personal data in them. */
  expectNobodyIn: () => void
}

/** `TEST_LOG=1` shows the lines as well. */
export function keepLog(): LogKept {
  const lines: string[] = []
  return {
    lines,
    write: (line) => {
      lines.push(line)
      if (process.env.TEST_LOG) process.stderr.write(line)
    },
    expectNobodyIn: () => {
      expectNobodyIn(lines)
    },
  }
}

/** @throws Error that shows the lines with personal data in them. */
export function expectNobodyIn(lines: string[]): void {
  const faults = lines.flatMap((line) => personalIn(line).map((what) => `${what} in: ${line.slice(0, 1000)}`))
  if (faults.length > 0)
    throw new Error(`The log holds what it must not:\n${[...new Set(faults)].slice(0, 20).join('\n')}`)
}

/** What a process has logged, of all that it has printed. */
export const logLinesIn = (output: string): string[] => output.split('\n').filter((line) => line.startsWith('{"level"'))
