/** So that a spreadsheet reads the file as UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * A cell (RFC 4180) that a spreadsheet takes for text: what begins like a formula is marked with an apostrophe, because names are typed
 * by anybody (OWASP, CSV injection).
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
