import type { Bilingual } from '../../shared/language'

/** Words that stand in every issue. */
export const letterWords = {
  onTheWeb: { sv: 'Läs brevet på webben', en: 'Read this letter on the web' },
  preferences: {
    sv: 'Ändra namn, språk eller det vi vet om dig',
    en: 'Change name, language or what we know about you',
  },
  unsubscribe: { sv: 'Avsluta prenumerationen', en: 'Unsubscribe' },
  privacy: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
} as const satisfies Record<string, Bilingual>

/** Why somebody gets the letter. */
export const reasonFor = (association: string): Bilingual => ({
  sv: `Du får brevet för att du prenumererar på nyheter från ${association}. Vi mäter inte vem som öppnar eller klickar.`,
  en: `You get this letter because you subscribe to news from ${association}. We do not measure who opens or clicks.`,
})

/** Who sends it and where they are, in one line; an address often begins with the name. */
export function senderLine({ name, address }: { name: string; address: string | null }): string {
  const lines = (address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return (lines[0] === name ? lines : [name, ...lines]).join(', ')
}
