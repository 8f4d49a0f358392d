/** What the log keeps of an error. */
interface LoggedError {
  type: string
  code?: unknown
  message?: string
  stack: string
}

/** Messages of the language itself tell where our code is wrong; libraries' may hold what was sent: values, addresses, mail. */
const plainTypes = ['TypeError', 'RangeError', 'ReferenceError', 'StartError', 'SettingError']
const frame = /^ {4}at .*:\d+:\d+\)?$/

/**
 * An error without anything that a person may have sent: type, code, and where it was thrown. A database's message has
 * the values of the query in it, a mail server's the recipient.
 */
function errorForLog(error: Error): LoggedError {
  const cause = innermost(error)
  const { code } = cause as { code?: unknown }
  const type = cause.constructor.name
  return {
    type: cause === error ? type : `${error.constructor.name}: ${type}`,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(plainTypes.includes(type) && { message: cause.message }),
    stack: (cause.stack ?? '')
      .split('\n')
      .filter((line) => frame.test(line))
      .join('\n'),
  }
}

/** One argument of the logger: an error, or an object with one as `err`. */
export function withoutContent(argument: unknown): unknown {
  if (argument instanceof Error) return { err: errorForLog(argument) }
  if (typeof argument !== 'object' || argument === null) return argument
  const { err } = argument as { err?: unknown }
  return err instanceof Error ? { ...argument, err: errorForLog(err) } : argument
}

const innermost = (error: Error): Error => (error.cause instanceof Error ? innermost(error.cause) : error)
