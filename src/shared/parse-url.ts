/**
 * The address, or null when the text is none. Not `URL.canParse`: in Node 20 that begins to refuse addresses with å, ä and ö once it has been
 * called some thousand times (its compiled form takes Latin-1 for UTF-8).
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
