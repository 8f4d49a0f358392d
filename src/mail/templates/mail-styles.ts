import type { CSSProperties } from 'react'

/** Every pair of text and ground here has a contrast of at least 4.5 : 1 (WCAG 2.1, 1.4.3), also in dark. */
export const palette = {
  ground: '#f4f2ed',
  sheet: '#ffffff',
  ink: '#1d2b33',
  quiet: '#51616a',
  link: '#0f5a63',
  rule: '#d9d5cb',
}
const dark = { ground: '#11181c', sheet: '#1a2429', ink: '#e8eef0', quiet: '#adbbc1', link: '#86d3da', rule: '#34424a' }

/** Mail programs have the fonts that the computer has. */
const font = "'Segoe UI', system-ui, -apple-system, Helvetica, Arial, sans-serif"
const text: CSSProperties = {
  fontFamily: font,
  fontSize: '16px',
  lineHeight: '26px',
  color: palette.ink,
  margin: '0 0 16px',
}
const small: CSSProperties = { ...text, fontSize: '14px', lineHeight: '22px', color: palette.quiet, margin: '0 0 8px' }

export const styles = {
  body: { backgroundColor: palette.ground, margin: 0, padding: '24px 12px' },
  container: { width: '100%', maxWidth: '600px' },
  sheet: { backgroundColor: palette.sheet, borderRadius: '8px', padding: '32px 28px 20px' },
  sender: { ...small, fontWeight: 600, margin: '0 0 20px' },
  heading: { ...text, fontSize: '26px', lineHeight: '34px', fontWeight: 700, margin: '0 0 20px' },
  paragraph: text,
  button: {
    backgroundColor: palette.link,
    color: '#ffffff',
    fontFamily: font,
    fontSize: '17px',
    fontWeight: 600,
    borderRadius: '6px',
    padding: '14px 24px',
    margin: '8px 0 20px',
  },
  address: { ...small, margin: '0 0 24px' },
  longLink: { color: palette.link, textDecoration: 'underline', wordBreak: 'break-all' },
  link: { color: palette.link, textDecoration: 'underline' },
  footer: { padding: '20px 28px 0' },
  rule: { borderColor: palette.rule, margin: '0 0 16px' },
  small,
} as const satisfies Record<string, CSSProperties>

/** For programs that follow the reader's choice of dark; the others keep the light form, which stays readable. */
export const darkRules = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: ${dark.ground} !important; }
  .sheet { background-color: ${dark.sheet} !important; }
  .ink { color: ${dark.ink} !important; }
  .quiet { color: ${dark.quiet} !important; }
  .link { color: ${dark.link} !important; }
  .rule { border-color: ${dark.rule} !important; }
  .button { background-color: ${dark.link} !important; color: ${dark.ground} !important; }
}
`
