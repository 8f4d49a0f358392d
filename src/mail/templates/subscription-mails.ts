import type { Language } from '../../shared/language'
import { greeting } from './greeting'
import type { MailContent } from './mail-content'

interface SubscriptionMail {
  language: Language
  association: string
  newsletterTitle: string
  /** As it was typed, by anybody. */
  name: string | null
  siteUrl: string
  unsubscribeUrl: string
  preferencesUrl: string
  privacyPolicyUrl: string | null
}

function footer({
  language,
  association,
  siteUrl,
  unsubscribeUrl,
  preferencesUrl,
  privacyPolicyUrl,
}: SubscriptionMail): MailContent['footer'] {
  const host = new URL(siteUrl).host
  const sv = language === 'sv'
  const privacy = {
    label: sv ? 'Så behandlar vi personuppgifter' : 'How we handle personal data',
    url: privacyPolicyUrl ?? '',
  }
  return {
    sender: association,
    reason: sv
      ? `${association} skickar det här mejlet för att din adress har angetts i formuläret för nyhetsbrevet på ${host}.`
      : `${association} sends this mail because your address was entered in the newsletter form at ${host}.`,
    links: [
      {
        label: sv
          ? 'Avsluta – skicka inga fler mejl om nyhetsbrevet'
          : 'Unsubscribe – send no more mail about the newsletter',
        url: unsubscribeUrl,
      },
      {
        label: sv ? 'Dina uppgifter – ändra, ladda ner, radera' : 'Your data – change, download, erase',
        url: preferencesUrl,
      },
      ...(privacyPolicyUrl ? [privacy] : []),
    ],
  }
}

/** Asks the owner of an address whether it was they who signed up. */
export function confirmationMail(mail: SubscriptionMail & { confirmUrl: string }): MailContent {
  const { language, newsletterTitle: title, association, name, confirmUrl } = mail
  const common = { language, footer: footer(mail) }
  if (language === 'en') {
    return {
      ...common,
      subject: `Confirm your subscription to ${title}`,
      preview: 'One press of a button, and the newsletter will come.',
      heading: 'Would you like our newsletter?',
      opening: [
        greeting(name, language),
        `This address was entered for ${title}, the newsletter of ${association}. Please confirm that it was you.`,
      ],
      action: { label: 'Confirm the subscription', url: confirmUrl },
      closing: [
        'The link works for seven days.',
        'Was it not you? Then you need not do anything. Without your confirmation we send no newsletter.',
      ],
    }
  }
  return {
    ...common,
    subject: `Bekräfta din prenumeration på ${title}`,
    preview: 'Ett tryck på en knapp, så börjar nyhetsbrevet komma.',
    heading: 'Vill du ha vårt nyhetsbrev?',
    opening: [
      greeting(name, language),
      `Den här adressen har anmälts till ${title}, nyhetsbrevet från ${association}. Bekräfta att det var du.`,
    ],
    action: { label: 'Bekräfta prenumerationen', url: confirmUrl },
    closing: [
      'Länken fungerar i sju dagar.',
      'Var det inte du? Då behöver du inte göra något. Utan din bekräftelse skickar vi inga nyhetsbrev.',
    ],
  }
}

/** Tells one who subscribes already that the form was sent again; the form itself must not tell, or anybody could ask it. */
export function alreadySubscribedMail(mail: SubscriptionMail): MailContent {
  const { language, newsletterTitle: title, association, name } = mail
  const common = { language, footer: footer(mail), action: null }
  if (language === 'en') {
    return {
      ...common,
      subject: `You already subscribe to ${title}`,
      preview: 'You need not do anything.',
      heading: 'You already have our newsletter',
      opening: [
        greeting(name, language),
        `Somebody, probably you, entered this address for ${title}, the newsletter of ${association}. You subscribe already, so nothing has changed.`,
        'You need not do anything. If you would rather not have the newsletter any more, use the link below.',
      ],
      closing: [],
    }
  }
  return {
    ...common,
    subject: `Du prenumererar redan på ${title}`,
    preview: 'Du behöver inte göra något.',
    heading: 'Du har redan vårt nyhetsbrev',
    opening: [
      greeting(name, language),
      `Någon, förmodligen du, har anmält den här adressen till ${title}, nyhetsbrevet från ${association}. Du prenumererar redan, så inget har ändrats.`,
      'Du behöver inte göra något. Vill du inte ha nyhetsbrevet längre finns en länk längst ner.',
    ],
    closing: [],
  }
}
