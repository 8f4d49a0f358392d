import type { CSSProperties } from 'react'
import { contrastRatio } from '../../shared/contrast'
import { darkRules, palette, styles as mailStyles } from '../../mail/templates/mail-styles'

/** WCAG 2.1, 1.4.3. */
const contrastMin = 4.5

/** The association's colour where its text can be read on white and white on it, else the product's own. */
const readableColour = (colour: string | null): string =>
  colour && contrastRatio(colour, palette.sheet) >= contrastMin ? colour : palette.link

/** The looks of an issue: those of every mail, in the association's colour. */
export function letterStyles(colour: string | null): Record<string, CSSProperties> {
  const accent = readableColour(colour)
  const { paragraph } = mailStyles
  return {
    ...mailStyles,
    masthead: { ...mailStyles.sender, color: accent, borderBottom: `2px solid ${accent}`, paddingBottom: '12px' },
    h2: { ...paragraph, fontSize: '20px', lineHeight: '28px', fontWeight: 700, margin: '0 0 8px' },
    h3: { ...paragraph, fontSize: '17px', fontWeight: 700, margin: '0 0 8px' },
    facts: { ...paragraph, fontWeight: 600, margin: '0 0 8px' },
    image: {
      display: 'block',
      width: '100%',
      maxWidth: '544px',
      height: 'auto',
      borderRadius: '6px',
      margin: '0 0 8px',
    },
    caption: { ...mailStyles.small, margin: '0 0 12px' },
    item: { borderTop: `1px solid ${palette.rule}`, paddingTop: '24px', paddingBottom: '8px' },
    link: { ...mailStyles.link, color: accent },
    button: { ...mailStyles.button, backgroundColor: accent },
    quote: { ...paragraph, borderLeft: `4px solid ${palette.rule}`, paddingLeft: '16px', margin: '0 0 16px' },
  }
}

export { darkRules }
