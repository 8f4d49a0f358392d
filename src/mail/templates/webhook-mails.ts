import { timeZone } from '../../shared/time'
import type { MailContent } from './mail-content'

interface WebhookStopped {
  association: string
  /** The receiver's name in the admin. */
  client: string
  /** When it failed for the first time. */
  since: Date
  /** It has asked to be left alone (410). */
  isGone: boolean
  /** The last thing that was seen of it. */
  fault: string
  /** Where its webhooks are switched on again. */
  clientUrl: string
}

const moment = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'long', timeStyle: 'short' })

/** Tells an administrator that a receiver gets no more webhooks, why, and what to do. */
export const webhookStoppedMail = ({
  association,
  client,
  since,
  isGone,
  fault,
  clientUrl,
}: WebhookStopped): MailContent => ({
  language: 'sv',
  subject: `Webhooks till ${client} är avstängda`,
  preview: 'Mottagaren får inga meddelanden om ändringar förrän någon sätter på dem igen.',
  heading: 'Webhooks är avstängda',
  opening: [
    isGone
      ? `Hej! Mottagaren ${client} har svarat att den inte vill ha fler meddelanden om ändringar. Därför skickas inga fler.`
      : `Hej! Mottagaren ${client} har inte tagit emot meddelanden om ändringar sedan den ${moment.format(since)}. Därför skickas inga fler.`,
    `Det senaste felet: ${fault}`,
    'Hör med den som sköter mottagaren. När felet är avhjälpt öppnar du nyckeln, skickar ett test och bockar för Skicka webhooks igen.',
  ],
  action: { label: 'Öppna nyckeln', url: clientUrl },
  closing: [
    'Inget går förlorat: när du har bockat för igen får mottagaren veta allt som har ändrats det senaste året.',
  ],
  footer: {
    sender: association,
    reason: `Du får det här mejlet för att du är administratör i publiceringssystemet hos ${association}.`,
    links: [],
  },
})
