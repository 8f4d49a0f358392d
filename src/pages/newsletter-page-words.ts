import type { Language } from '../shared/language'

interface Words {
  title: string
  paragraphs: string[]
  /** Text of the one button. */
  button?: string
  /** Text of a link to the form. */
  again?: string
}

export type PageMessage =
  | 'thanks'
  | 'confirm'
  | 'confirmed'
  | 'unsubscribe'
  | 'unsubscribed'
  | 'expiredLink'
  | 'unknownConfirmLink'
  | 'unknownUnsubscribeLink'

/** What the pages behind the form and the links say. */
export const pageWords: Record<PageMessage, Record<Language, Words>> = {
  thanks: {
    sv: {
      title: 'Titta i din inkorg',
      paragraphs: [
        'Tack! Vi har skickat ett mejl till adressen som du skrev. Tryck på länken i det för att bekräfta, så börjar nyhetsbrevet komma.',
        'Kommer inget inom några minuter? Titta bland skräpposten. Vi skickar högst ett mejl i timmen till en adress.',
      ],
    },
    en: {
      title: 'Look in your inbox',
      paragraphs: [
        'Thank you! We have sent a mail to the address that you wrote. Use the link in it to confirm, and the newsletter will come.',
        'Nothing there within a few minutes? Look among the spam. We send at most one mail an hour to an address.',
      ],
    },
  },
  confirm: {
    sv: {
      title: 'Vill du ha nyhetsbrevet?',
      paragraphs: [
        'Tryck på knappen, så börjar det komma till din e-post. Du kan avsluta när du vill med en länk i varje mejl.',
      ],
      button: 'Bekräfta prenumerationen',
    },
    en: {
      title: 'Would you like the newsletter?',
      paragraphs: [
        'Press the button, and it will come to your e-mail. You can stop at any time by a link in every mail.',
      ],
      button: 'Confirm the subscription',
    },
  },
  confirmed: {
    sv: {
      title: 'Klart, du prenumererar',
      paragraphs: [
        'Nästa nyhetsbrev kommer till din e-post. Längst ner i varje mejl finns en länk för dig som vill avsluta.',
      ],
    },
    en: {
      title: 'Done, you are subscribed',
      paragraphs: [
        'The next newsletter will come to your e-mail. At the end of every mail there is a link by which you can stop.',
      ],
    },
  },
  unsubscribe: {
    sv: {
      title: 'Vill du sluta få nyhetsbrevet?',
      paragraphs: ['Tryck på knappen, så kommer inga fler nyhetsbrev till din e-post.'],
      button: 'Avsluta prenumerationen',
    },
    en: {
      title: 'Would you like to stop the newsletter?',
      paragraphs: ['Press the button, and no more newsletters will come to your e-mail.'],
      button: 'Unsubscribe',
    },
  },
  unsubscribed: {
    sv: {
      title: 'Prenumerationen är avslutad',
      paragraphs: ['Du får inga fler nyhetsbrev från oss.'],
      again: 'Ångrade du dig? Anmäl dig igen',
    },
    en: {
      title: 'You are unsubscribed',
      paragraphs: ['You will get no more newsletters from us.'],
      again: 'Changed your mind? Sign up again',
    },
  },
  expiredLink: {
    sv: {
      title: 'Länken har gått ut',
      paragraphs: ['En länk för att bekräfta fungerar i sju dagar. Anmäl dig igen, så skickar vi en ny.'],
      again: 'Anmäl dig igen',
    },
    en: {
      title: 'The link has expired',
      paragraphs: ['A link to confirm by works for seven days. Sign up again, and we will send a new one.'],
      again: 'Sign up again',
    },
  },
  unknownConfirmLink: {
    sv: {
      title: 'Länken fungerar inte',
      paragraphs: [
        'Hela länken kom kanske inte med: prova att kopiera den ur mejlet. Har du fått flera mejl gäller länken i det senaste.',
      ],
      again: 'Eller anmäl dig igen, så skickar vi en ny länk',
    },
    en: {
      title: 'The link does not work',
      paragraphs: [
        'Perhaps a part of it is missing: try to copy it from the mail. If you have several mails, use the link in the latest.',
      ],
      again: 'Or sign up again, and we will send a new link',
    },
  },
  unknownUnsubscribeLink: {
    sv: {
      title: 'Länken fungerar inte',
      paragraphs: [
        'Hela länken kom kanske inte med: prova att kopiera den ur mejlet, eller hör av dig till oss, så avslutar vi åt dig.',
      ],
    },
    en: {
      title: 'The link does not work',
      paragraphs: [
        'Perhaps a part of it is missing: try to copy it from the mail, or contact us and we will unsubscribe you.',
      ],
    },
  },
}
