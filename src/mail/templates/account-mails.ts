import type { Language } from '../../shared/language'
import type { MailContent } from './mail-content'
import { renderMail } from './render-mail'

interface ForgottenPassword {
  language: Language
  association: string
  /** The page of the admin on which a new password is chosen. */
  resetUrl: string
}

const content = ({ language, association, resetUrl }: ForgottenPassword): MailContent =>
  language === 'en'
    ? {
        language,
        subject: forgottenPasswordSubject(language),
        preview: 'The link works for one hour.',
        heading: 'Choose a new password',
        opening: [
          `Hello! Somebody, probably you, has asked for a new password for your account at ${association}.`,
          'Choose it on this page:',
        ],
        action: { label: 'Choose a new password', url: resetUrl },
        closing: [
          'The link works for one hour. Was it not you? Then you need not do anything, and the old password stays.',
        ],
        footer: {
          sender: association,
          reason: `You get this mail because you have an account in the content system of ${association}.`,
          links: [],
        },
      }
    : {
        language,
        subject: forgottenPasswordSubject(language),
        preview: 'Länken fungerar i en timme.',
        heading: 'Välj ett nytt lösenord',
        opening: [
          `Hej! Någon, förmodligen du, har bett om ett nytt lösenord till ditt konto hos ${association}.`,
          'Välj det på den här sidan:',
        ],
        action: { label: 'Välj nytt lösenord', url: resetUrl },
        closing: [
          'Länken fungerar i en timme. Var det inte du? Då behöver du inte göra något, och det gamla lösenordet gäller.',
        ],
        footer: {
          sender: association,
          reason: `Du får det här mejlet för att du har ett konto i publiceringssystemet hos ${association}.`,
          links: [],
        },
      }

export const forgottenPasswordSubject = (language: Language): string =>
  language === 'en' ? 'Choose a new password' : 'Välj ett nytt lösenord'

/** The HTML of the mail to one who has forgotten the password; its plain text is made of it. */
export const forgottenPasswordHtml = async (mail: ForgottenPassword): Promise<string> =>
  (await renderMail(content(mail))).html
