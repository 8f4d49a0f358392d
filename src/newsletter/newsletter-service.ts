import type { Payload } from 'payload'
import type { Environment } from '../env'
import { type AssociationFacts, readAssociation } from '../mail/association-facts'
import type { Mailer } from '../mail/mail-queue'
import { waitingMails } from '../mail/personal-mails'
import { renderMail } from '../mail/templates/render-mail'
import { alreadySubscribedMail, confirmationMail } from '../mail/templates/subscription-mails'
import { inEvenTime } from '../shared/even-time'
import type { Language } from '../shared/language'
import { consentText, consentTextVersion } from './consent-text'
import { type ConsentMethod, recordConsent } from './consent-ledger'
import { confirmationLastsMs, decideConfirmation, decideSubscription, nextStatus } from './newsletter-rules'
import { type NewsletterStore, newsletterStore, type Subscriber } from './newsletter-store'
import { hashOfToken, isConfirmToken, newConfirmToken, subscriberOfToken } from './newsletter-tokens'
import { leave } from './leave-steps'
import { holdPersonalData } from './personal-data-service'
import { personalLinksOf } from './personal-link-service'

export interface Subscription {
  email: string
  name?: string | undefined
  lang?: Language | undefined
  /** The honeypot: filled in by programs only. */
  website?: string | undefined
  sentFrom: string | null
  method: Extract<ConsentMethod, 'form' | 'api'>
  now: Date
}

/** What stands behind a link in a mail. `ready`: the button will do something. */
export type LinkState =
  { state: 'ready' | 'done'; language: Language } | { state: 'unknown' | 'expired'; language: Language | null }

export interface NewsletterService {
  /** Takes a sign-up. The answer is the same, and comes as late, whatever is known of the address. */
  subscribe: (subscription: Subscription) => Promise<{ status: 'pending' }>
  /** What the page behind a confirmation link should show; changes nothing. */
  lookAtConfirmation: (token: string, now: Date) => Promise<LinkState>
  confirm: (token: string, now: Date) => Promise<LinkState>
  /** What the page behind the way out should show; changes nothing. */
  lookAtUnsubscription: (token: string) => Promise<LinkState>
  unsubscribe: (token: string, method: Extract<ConsentMethod, 'link' | 'one-click'>, now: Date) => Promise<LinkState>
}

interface Parts {
  payload: Payload
  env: Pick<Environment, 'serverUrl' | 'payloadSecret'>
  mailer: Pick<Mailer, 'enqueue'>
  /** Answers to the form come at whole multiples of this, so that their time tells nothing about an address. */
  answerStepMs?: number
}

/** The newsletter's subscribers: sign-up, confirmation and the way out. */
export function createNewsletterService({ payload, env, mailer, answerStepMs = 200 }: Parts): NewsletterService {
  const store = newsletterStore(payload)
  const topic: Topic = { payload, env, mailer, store }
  holdPersonalData(payload, { name: 'waitingMails', ...waitingMails(payload) })
  return {
    subscribe: (subscription) =>
      inEvenTime(answerStepMs, async () => {
        if (!subscription.website) await takeSubscription(topic, subscription)
        return { status: 'pending' }
      }),
    lookAtConfirmation: async (token, now) => {
      const { subscriber, decision } = await confirmationBehind(store, token, now)
      if (decision.ok) return { state: decision.isAlreadyDone ? 'done' : 'ready', language: subscriber?.lang ?? 'sv' }
      return { state: decision.reason === 'expired-link' ? 'expired' : 'unknown', language: subscriber?.lang ?? null }
    },
    confirm: (token, now) => confirm(topic, token, now),
    lookAtUnsubscription: async (token) => {
      const id = subscriberOfToken(token, 'unsubscribe', env.payloadSecret)
      if (id === null) return { state: 'unknown', language: null }
      const subscriber = await store.findById(id)
      const canLeave = subscriber !== null && nextStatus(subscriber.status, 'unsubscribe') !== null
      return { state: canLeave ? 'ready' : 'done', language: subscriber?.lang ?? 'sv' }
    },
    unsubscribe: (token, method, now) => unsubscribe(topic, { token, method, now }),
  }
}

interface Topic {
  payload: Payload
  env: Parts['env']
  mailer: Parts['mailer']
  store: NewsletterStore
}

async function takeSubscription(
  topic: Topic,
  { email, name, lang = 'sv', sentFrom, method, now }: Subscription,
): Promise<void> {
  const { payload, env, store } = topic
  const given = { email, name: name === undefined || name === '' ? null : name, lang }
  const subscriber = await store.findOrCreate(given)
  const decision = decideSubscription({ status: subscriber.status, lastMailAt: subscriber.lastMailAt, now })
  if (!decision.mail) return
  const { token, hash } = newConfirmToken()
  const pending =
    decision.mail === 'confirm'
      ? { ...given, tokenHash: hash, tokenExpiresAt: new Date(now.getTime() + confirmationLastsMs) }
      : null
  if (!(await store.claimMail({ id: subscriber.id, now, pending }))) return
  const recipient = pending ? { ...subscriber, ...given } : subscriber
  try {
    const association = await readAssociation(payload, recipient.lang)
    await recordConsent(payload, env.payloadSecret, {
      event: 'asked',
      method,
      subscriberId: subscriber.id,
      email,
      at: now,
      round: now.toISOString(),
      lang: recipient.lang,
      consentText: consentText(association.name, lang),
      consentTextVersion,
      sentFrom,
    })
    await queueMail(topic, { recipient, association, token: pending ? token : null })
  } catch (error) {
    await store.releaseMail(subscriber.id, now, subscriber.lastMailAt)
    throw error
  }
}

interface MailAboutSubscription {
  recipient: Subscriber
  association: AssociationFacts
  /** Of the link to confirm by; null for the mail to one who subscribes already. */
  token: string | null
}

async function queueMail(
  { env, mailer }: Topic,
  { recipient, association, token }: MailAboutSubscription,
): Promise<void> {
  const { serverUrl, payloadSecret: secret } = env
  const { unsubscribeUrl, preferencesUrl } = personalLinksOf(recipient.id, { serverUrl, secret })
  const words = {
    language: recipient.lang,
    association: association.name,
    newsletterTitle: association.newsletterTitle,
    name: recipient.name,
    siteUrl: serverUrl,
    unsubscribeUrl,
    preferencesUrl,
    privacyPolicyUrl: association.privacyPolicyUrl,
  }
  const mail = token
    ? confirmationMail({ ...words, confirmUrl: `${serverUrl}/nyhetsbrev/bekrafta/${token}` })
    : alreadySubscribedMail(words)
  await mailer.enqueue({
    kind: token ? 'subscription-confirm' : 'subscription-exists',
    to: recipient.email,
    ...(await renderMail(mail)),
    // RFC 2369: the page behind it asks before it does anything. One-click (RFC 8058) is for the newsletter itself.
    headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>` },
  })
}

async function confirmationBehind(store: NewsletterStore, token: string, now: Date) {
  const subscriber = isConfirmToken(token) ? await store.findByTokenHash(hashOfToken(token)) : null
  const facts = subscriber && { status: subscriber.status, expiresAt: subscriber.confirmTokenExpiresAt }
  return { subscriber, decision: decideConfirmation({ subscriber: facts, now }) }
}

async function confirm(topic: Topic, token: string, now: Date): Promise<LinkState> {
  const { payload, env, store } = topic
  const { subscriber, decision } = await confirmationBehind(store, token, now)
  if (!decision.ok || !subscriber) {
    const isExpired = !decision.ok && decision.reason === 'expired-link'
    return { state: isExpired ? 'expired' : 'unknown', language: subscriber?.lang ?? null }
  }
  const { id, email, lang } = subscriber
  if (decision.isAlreadyDone) return { state: 'done', language: lang }
  const tokenHash = hashOfToken(token)
  const association = await readAssociation(payload, lang)
  // First the evidence, then the status: nobody is ever confirmed without a row that shows why.
  await recordConsent(payload, env.payloadSecret, {
    event: 'confirmed',
    method: 'link',
    subscriberId: id,
    email,
    at: now,
    round: tokenHash.slice(0, 16),
    lang,
    consentText: consentText(association.name, lang),
    consentTextVersion,
  })
  if ((await store.confirm({ id, tokenHash, now })) === null)
    return confirmationTooLate(topic, { subscriber, tokenHash, now })
  payload.logger.info({ subscriber: id }, 'newsletter: confirmed')
  return { state: 'done', language: lang }
}

/** Somebody was faster: confirmed the same, or withdrew meanwhile; then the evidence of a moment ago is taken back. */
async function confirmationTooLate(
  { payload, env, store }: Topic,
  { subscriber, tokenHash, now }: { subscriber: Subscriber; tokenHash: string; now: Date },
): Promise<LinkState> {
  const { id, email, lang } = subscriber
  if ((await store.findById(id))?.status === 'confirmed') return { state: 'done', language: lang }
  await recordConsent(payload, env.payloadSecret, {
    event: 'withdrawn',
    method: 'link',
    subscriberId: id,
    email,
    at: now,
    round: `too late ${tokenHash.slice(0, 16)}`,
    lang,
  })
  return { state: 'unknown', language: lang }
}

interface Unsubscription {
  token: string
  method: Extract<ConsentMethod, 'link' | 'one-click'>
  now: Date
}

async function unsubscribe({ payload, env, store }: Topic, { token, method, now }: Unsubscription): Promise<LinkState> {
  const id = subscriberOfToken(token, 'unsubscribe', env.payloadSecret)
  if (id === null) return { state: 'unknown', language: null }
  const subscriber = await store.findById(id)
  // One who has been deleted gets no mail either: for them it is done.
  if (!subscriber) return { state: 'done', language: 'sv' }
  const secret = env.payloadSecret
  await leave({ payload, secret, store }, { subscriber, event: 'unsubscribe', method, now })
  return { state: 'done', language: subscriber.lang }
}
