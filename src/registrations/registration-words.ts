import type { Language } from '../shared/language'

/** Grows with every change of the text below. */
export const consentVersion = '1'

/** What one agrees to in the form. */
export const registrationConsent = (association: string, language: Language): string =>
  language === 'sv'
    ? `Ja, ${association} får spara mina uppgifter för att ordna evenemanget och mejla mig om det. De tas bort efteråt.`
    : `Yes, ${association} may keep my data in order to arrange the event and to send me mail about it. It is deleted afterwards.`
