import type { Language } from '../shared/language'

/** Raised whenever the words below change, so that the ledger says which words somebody agreed to. */
export const consentTextVersion = '1'

/** The words beside the box in the form, and in the ledger of consents. */
export const consentText = (association: string, language: Language): string =>
  language === 'sv'
    ? `Ja, jag vill få nyhetsbrevet från ${association} med e-post. Jag kan avsluta när jag vill med länken som finns i varje mejl.`
    : `Yes, I would like to receive the newsletter from ${association} by e-mail. I can stop at any time by the link in every mail.`
