import type { Language } from '../../../shared/language'

export const previewViews = ['desktop', 'phone', 'dark', 'plain'] as const
export type PreviewView = (typeof previewViews)[number]

/** The feature of Media Queries 5 by which the mail chooses its colours. */
const prefersDark = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi

/**
 * The mail as it looks in a mail program that is dark, or light, whatever this browser is; its links open in a new tab, because
 * inside the frame they would replace the mail.
 */
export function framed(html: string, { isDark, language }: { isDark: boolean; language: Language }): string {
  const scheme = isDark ? 'dark' : 'light'
  const own = `<base target="_blank"><style>:root{color-scheme:${scheme} !important}</style>`
  const always = isDark ? '(min-width: 0)' : '(max-width: 0)'
  const coloured = html.replaceAll(prefersDark, always)
  const end = coloured.search(/<\/head>/i)
  if (end === -1)
    return `<!doctype html><html lang="${language}"><head><title></title>${own}</head><body>${coloured}</body></html>`
  return coloured.slice(0, end) + own + coloured.slice(end)
}
