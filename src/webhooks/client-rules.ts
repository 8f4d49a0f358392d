import type { ApiClient } from '../payload-types'
import type { Bilingual } from '../shared/language'
import { isRetrying, isTest, nextDelivery, type Waiting } from './webhook-rules'

export type WebhookState = NonNullable<ApiClient['webhookState']>

/** An API client, as far as webhooks know it. */
export interface WebhookClient {
  id: string
  name: string
  url: string | null
  isOn: boolean
  isActive: boolean
  expiresAt: Date | null
  scopes: readonly string[]
  state: WebhookState
  /** Encrypted. */
  secret: string | null
  formerSecret: { sealed: string; until: Date } | null
  /** Changes up to this one are not told. */
  fromSeq: number
}

/** A client with an address to send to, a key that is valid, and the right to webhooks. */
export interface Reachable extends WebhookClient {
  url: string
  secret: string
}

/** True for a client that could get webhooks, if they are switched on. */
const isReachable = (client: WebhookClient, now: Date): client is Reachable =>
  Boolean(client.url && client.secret) &&
  client.isActive &&
  (client.expiresAt === null || client.expiresAt >= now) &&
  client.scopes.includes('webhooks')

/** True for a client that is told of changes. */
export const isReceiver = (client: WebhookClient, now: Date): client is Reachable =>
  client.isOn && isReachable(client, now)

/** The state that the admin shows. `stopped` stays until somebody switches the webhooks on again. */
export function stateOf(client: WebhookClient, { isRetrying, now }: { isRetrying: boolean; now: Date }): WebhookState {
  if (isReceiver(client, now)) return isRetrying ? 'retrying' : 'working'
  return client.state === 'stopped' && !client.isOn ? 'stopped' : 'off'
}

/** True for a client whose webhooks somebody has switched on since the server last looked. */
export const isSwitchedOn = (client: WebhookClient, now: Date): boolean =>
  isReceiver(client, now) && (client.state === 'off' || client.state === 'stopped')

interface ClientFacts<Delivery extends Waiting> {
  client: WebhookClient
  waiting: Delivery[]
  /** There may be changes that the client has no message about. */
  isBehind: boolean
  now: Date
}

type Step<Delivery> = { does: 'send'; to: Reachable; delivery: Delivery } | { does: 'make' } | { does: 'nothing' }

/** What is to be done for a client: send what is due, make a message about new changes, or nothing. */
export function nextStep<Delivery extends Waiting>({
  client,
  waiting,
  isBehind,
  now,
}: ClientFacts<Delivery>): Step<Delivery> {
  const { delivery, isHeldBack } = nextDelivery(waiting, now)
  const nothing: Step<Delivery> = { does: 'nothing' }
  if (!isReachable(client, now)) return nothing
  if (delivery && (client.isOn || isTest(delivery))) return { does: 'send', to: client, delivery }
  return client.isOn && isBehind && !isHeldBack ? { does: 'make' } : nothing
}

/** True when the server has something to do for a client, if only to show another state. */
export const needsWork = (facts: ClientFacts<Waiting>): boolean =>
  nextStep(facts).does !== 'nothing' ||
  stateOf(facts.client, { isRetrying: isRetrying(facts.waiting), now: facts.now }) !== facts.client.state

/** The secrets that a message is signed with: the present one, and the one before while it is valid. */
export const secretsOf = ({ secret, formerSecret }: Reachable, now: Date): string[] => [
  secret,
  ...(formerSecret && formerSecret.until > now ? [formerSecret.sealed] : []),
]

/** Why a test cannot be sent, and what to do; null when it can. Switched off is no reason: whoever mends a fault wants to see it mended. */
export const refusalOfTest = (client: WebhookClient, now: Date): Bilingual | null =>
  isReachable(client, now)
    ? null
    : {
        sv: 'Inget kan skickas: det saknas adress eller hemlighet, eller så gäller inte nyckeln, eller så får den inte webhooks. Rätta det, spara och försök igen.',
        en: 'Nothing can be sent: there is no address or no secret, or the key is not valid, or it may not get webhooks. Correct that, save, and try again.',
      }

/** Why a message cannot be sent once more; null when it can. `client` is null when it has been deleted. */
export function refusalOfRedelivery(
  { isWaiting, client }: { isWaiting: boolean; client: WebhookClient | null },
  now: Date,
): Bilingual | null {
  if (isWaiting) return refusals.waiting
  return client && isReceiver(client, now) ? null : refusals.off
}

const refusals = {
  waiting: {
    sv: 'Meddelandet väntar redan på att skickas.',
    en: 'The message is waiting to be sent already.',
  },
  off: {
    sv: 'Webhooks är av för den här mottagaren. Sätt på dem och försök igen.',
    en: 'Webhooks are off for this receiver. Switch them on and try again.',
  },
} as const satisfies Record<string, Bilingual>
