import type { Language } from '../shared/language'
import type { SubscriberStatus } from '../newsletter/newsletter-rules'

interface Words {
  title: string
  about: (address: string) => string
  status: Record<SubscriberStatus, string>
  name: string
  optional: string
  nameFault: string
  lang: string
  save: string
  saved: string
  left: string
  leaveHeading: string
  leaveAbout: string
  leave: string
  again: string
  exportHeading: string
  exportAbout: string
  export: string
  eraseHeading: string
  eraseAbout: string
  eraseLink: string
  erase: string
  eraseTitle: string
  eraseAsk: (address: string) => string[]
  keep: string
  erasedTitle: string
  erased: string[]
  unknownTitle: string
  unknown: string[]
}

/** Every text of the pages on which subscribers see to their own data. */
export const preferencesWords: Record<Language, Words> = {
  sv: {
    title: 'Dina uppgifter',
    about: (address) => `Här ser du vad som gäller för nyhetsbrevet till ${address}.`,
    status: {
      pending:
        'Adressen är anmäld men inte bekräftad. Inga nyhetsbrev skickas förrän länken i bekräftelsemejlet har använts.',
      confirmed: 'Du prenumererar på nyhetsbrevet.',
      unsubscribed: 'Prenumerationen är avslutad. Inga nyhetsbrev skickas.',
      bounced: 'Mejlen kom inte fram, så inga fler nyhetsbrev skickas.',
    },
    name: 'Namn',
    optional: '(frivilligt)',
    nameFault: 'Skriv namnet på en rad, med högst 200 tecken.',
    lang: 'Språk i mejlen',
    save: 'Spara',
    saved: 'Ändringarna är sparade.',
    left: 'Prenumerationen är avslutad. Du får inga fler nyhetsbrev.',
    leaveHeading: 'Sluta få nyhetsbrevet',
    leaveAbout: 'Det gäller genast, också brev som är på väg ut.',
    leave: 'Avsluta prenumerationen',
    again: 'Anmäl dig igen',
    exportHeading: 'Allt vi vet om dig',
    exportAbout: 'Du får en fil (JSON) med din adress, dina val, dina samtycken och de utskick som har gått till dig.',
    export: 'Ladda ner mina uppgifter',
    eraseHeading: 'Ta bort allt',
    eraseAbout: 'Vi tar bort din adress, ditt namn och det som vi har skickat till dig.',
    eraseLink: 'Radera mina uppgifter',
    erase: 'Ja, radera mina uppgifter',
    eraseTitle: 'Vill du radera dina uppgifter?',
    eraseAsk: (address) => [
      `Allt som vi har sparat om ${address} tas bort, och prenumerationen upphör. Det går inte att ångra.`,
      'Kvar blir bara anteckningen om när ett samtycke gavs och togs tillbaka, utan adress och namn. Vi måste kunna visa att vi har haft lov att mejla.',
    ],
    keep: 'Nej, gå tillbaka',
    erasedTitle: 'Dina uppgifter är raderade',
    erased: ['Vi har inte längre kvar din adress, och du får inga fler nyhetsbrev. Tack för den här tiden!'],
    unknownTitle: 'Länken fungerar inte',
    unknown: ['Hela länken kom kanske inte med: prova att kopiera den ur mejlet, eller hör av dig till oss.'],
  },
  en: {
    title: 'Your data',
    about: (address) => `This is how things are for the newsletter to ${address}.`,
    status: {
      pending:
        'The address is entered but not confirmed. No newsletter is sent until the link in the confirmation has been used.',
      confirmed: 'You subscribe to the newsletter.',
      unsubscribed: 'The subscription has ended. No newsletter is sent.',
      bounced: 'The mail did not arrive, so no more newsletters are sent.',
    },
    name: 'Name',
    optional: '(optional)',
    nameFault: 'Write the name on one line, with 200 characters at most.',
    lang: 'Language of the mail',
    save: 'Save',
    saved: 'The changes are saved.',
    left: 'You are unsubscribed. You will get no more newsletters.',
    leaveHeading: 'Stop the newsletter',
    leaveAbout: 'It takes effect at once, also for mail on its way out.',
    leave: 'Unsubscribe',
    again: 'Sign up again',
    exportHeading: 'Everything we know about you',
    exportAbout:
      'You get a file (JSON) with your address, your choices, your consents and the mail that has gone to you.',
    export: 'Download my data',
    eraseHeading: 'Remove everything',
    eraseAbout: 'We remove your address, your name and what we have sent to you.',
    eraseLink: 'Erase my data',
    erase: 'Yes, erase my data',
    eraseTitle: 'Would you like to erase your data?',
    eraseAsk: (address) => [
      `Everything that we keep about ${address} is removed, and the subscription ends. This cannot be undone.`,
      'Only the note of when a consent was given and withdrawn stays, without address and name. We must be able to show that we were allowed to send mail.',
    ],
    keep: 'No, go back',
    erasedTitle: 'Your data is erased',
    erased: ['We no longer have your address, and you will get no more newsletters. Thank you for your time with us!'],
    unknownTitle: 'The link does not work',
    unknown: ['Perhaps a part of it is missing: try to copy it from the mail, or contact us.'],
  },
}
