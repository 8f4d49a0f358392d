import type { Payload } from 'payload'
import { readAssociation } from '../mail/association-facts'
import { renderMail } from '../mail/templates/render-mail'
import type { Language } from '../shared/language'
import type { MessageAudience, RegistrationStatus } from '../shared/words'
import type { Message } from './desk-schema'
import { messageStore, type StoredMessage } from './message-store'
import { noticeContent, type OfficersMessage, type ToldEvent } from './registration-mail-content'
import type { NoticeKind } from './registration-notice'
import type { OwnRegistration } from './registration-store'
import { draftOf, registrationParts } from './turn-parts'

/** Who is meant by each word. */
const statusesOf: Record<MessageAudience, readonly RegistrationStatus[]> = {
  seat: ['seat', 'attended', 'absent'],
  attended: ['attended'],
  'waiting-list': ['waiting-list', 'offered'],
}

export interface Messages {
  /** How many would get it. */
  count: (event: string, audience: MessageAudience) => Promise<number>
  /** Promises that it goes out, and puts it into the queue; the same request again does nothing more. */
  send: (event: string, message: Message, now: Date) => Promise<{ recipients: number }>
  /** Puts into the queue what was promised by a server that was killed. */
  sendPromised: (now: Date) => Promise<void>
}

/** What officers write to those who registered for an event. */
export function createMessages(payload: Payload): Messages {
  const parts = registrationParts(payload)
  const store = messageStore(payload)
  const everybody = (event: string, audience: MessageAudience) =>
    parts.turns.store.everybody(event, statusesOf[audience])
  const deliver = async ({ id, event, audience }: StoredMessage, now: Date): Promise<number> => {
    const recipients = await parts.turns.take(event, {
      now,
      decide: async (state) => {
        const people = await everybody(event, audience)
        const draft = draftOf(parts, { event: null, state, now })
        draft.tellAll(people, 'message', { message: id })
        return { answer: people.length, changes: draft.changes() }
      },
    })
    await store.setSent(id, recipients, now)
    return recipients
  }
  return {
    count: async (event, audience) => (await everybody(event, audience)).length,
    send: async (event, { id: key, ...message }, now) => {
      const stored = await store.add({ ...message, event, key })
      return { recipients: stored.recipients ?? (await deliver(stored, now)) }
    },
    sendPromised: async (now) => {
      for (const message of await store.unsent()) await deliver(message, now)
    },
  }
}

/** A mail as somebody invented would get it. */
export async function previewOf(
  payload: Payload,
  { item, notice, message, language }: Previewed,
): Promise<{ subject: string; html: string; text: string }> {
  const association = await readAssociation(payload, language)
  const { env, events } = registrationParts(payload)
  const meetingUrl = notice === 'line' || notice === 'offer' ? null : await events.meetingUrl(item.id)
  const registration = { ...invented, lang: language, event: item.id, offerUntilMs: Date.parse(item.startsAt) }
  return renderMail(
    noticeContent({ notice, registration, item, association, meetingUrl, env, message: message ?? null }),
  )
}

interface Previewed {
  item: ToldEvent
  notice: NoticeKind
  language: Language
  message?: OfficersMessage
}

const invented: Omit<OwnRegistration, 'lang' | 'event' | 'offerUntilMs'> = {
  ...{ id: 'exempel', name: 'Anna Ek', email: 'anna@example.se', organisation: null, needs: null, status: 'seat' },
  ...{ lineOrder: null, position: 1, movedFrom: null, createdAt: new Date(0) },
}
