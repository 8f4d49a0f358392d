import type { Payload } from 'payload'
import type { ChangeService } from '../changes/change-service'
import { isSwitchedOn, nextStep, type Reachable, stateOf, type WebhookClient } from './client-rules'
import { attemptOf, bodyOf, changesAtOnce, isRetrying, isTest, messageIdOf, outcomeOf } from './webhook-rules'
import type { Send } from './webhook-sender'
import type { TellStopped } from './webhook-stopped'
import type { WaitingDelivery, WebhookStore } from './webhook-store'

export interface WorkerParts {
  payload: Payload
  store: WebhookStore
  changes: Pick<ChangeService, 'following'>
  send: Send
  tellStopped: TellStopped
  clock: () => Date
  random: () => number
  /** Aborted when the server stops: what is in the air is given up and sent again after the next start. */
  signal: AbortSignal
}

export interface WebhookWorker {
  /** Does what is next for one client: one attempt at most. True when there may be more to do at once. */
  step: (clientId: string) => Promise<boolean>
  /** True when the client may have no message about a change up to `latest`. */
  isBehind: (clientId: string, latest: number) => boolean
  /** Forgets what it knows of where the clients have got to: another process has worked meanwhile. */
  forget: () => void
}

/** The work for one client. The queue sees to it that there is one step at a time for each. */
export function createWorker(parts: WorkerParts): WebhookWorker {
  const { store, clock } = parts
  /** Numbers of the changes up to which there are messages: only to ask the database less often. */
  const toldUpTo = new Map<string, number>()
  return {
    step: async (clientId) => {
      const client = await store.client(clientId)
      if (!client) return false
      const waiting = await settle(parts, client)
      const step = nextStep({ client, waiting, isBehind: true, now: clock() })
      if (step.does === 'send') return attempt(parts, step.to, step.delivery)
      if (step.does === 'nothing') return false
      const told = await makeMessage(parts, client)
      if (!told.isMade) toldUpTo.set(clientId, told.upTo)
      return told.isMade
    },
    isBehind: (clientId, latest) => (toldUpTo.get(clientId) ?? -1) < latest,
    forget: () => {
      toldUpTo.clear()
    },
  }
}

/** Shows the client's state as it is, and lets what waits begin anew when somebody has switched the webhooks on. What waits. */
async function settle({ store, clock }: WorkerParts, client: WebhookClient): Promise<WaitingDelivery[]> {
  const now = clock()
  let waiting = await store.waiting([client.id])
  if (isSwitchedOn(client, now) && waiting.length > 0) {
    for (const { id } of waiting) await store.restart(id, ['waiting'], now)
    waiting = await store.waiting([client.id])
  }
  const state = stateOf(client, { isRetrying: isRetrying(waiting), now })
  if (state !== client.state) await store.setClient(client.id, { webhookState: state })
  return waiting
}

/** Stores a message about the changes that follow on those that the client has messages about. */
async function makeMessage(
  { store, changes, clock }: WorkerParts,
  { id: client, fromSeq }: WebhookClient,
): Promise<{ isMade: boolean; upTo: number }> {
  const upTo = Math.max(fromSeq, await store.lastSeqOf(client))
  const items = await changes.following(upTo, changesAtOnce)
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return { isMade: false, upTo }
  const now = clock()
  const messageId = messageIdOf(client, first.seq)
  await store.add({ client, messageId, firstSeq: first.seq, lastSeq: last.seq, body: bodyOf(items, now) }, now)
  return { isMade: true, upTo: last.seq }
}

/** One attempt, and what has become of it. The body is the stored one, so that an id never has two. */
async function attempt(parts: WorkerParts, client: Reachable, delivery: WaitingDelivery): Promise<boolean> {
  const { payload, store, send, clock, random, signal } = parts
  const content = await store.contentOf(delivery.id)
  if (!content) return true
  const [startedAt, startedMs] = [clock(), performance.now()]
  const answer = await send({ client, ...content, now: startedAt, signal })
  if (answer && !answer.ok && answer.fault === 'aborted') return false
  const now = clock()
  const result = attemptOf(answer, now)
  const firstAttemptAt = delivery.firstAttemptAt ?? startedAt
  const attempts = delivery.attempts + 1
  const { firstSeq } = delivery
  const outcome = outcomeOf(result, { firstSeq, attempts, firstAttemptAt, now, random: random() })
  // In this order: a process that is killed in between stops it again, rather than telling nobody.
  if (outcome.stops) await stop(parts, client.id, { since: firstAttemptAt, ...result })
  await store.note(delivery.id, delivery.attempts, {
    state: outcome.state,
    firstAttemptAt,
    lastAttemptAt: startedAt,
    nextAttemptAt: outcome.nextAttemptAt,
    durationMs: Math.round(performance.now() - startedMs),
    status: result.status,
    answer: result.answer,
  })
  payload.logger[result.isDelivered ? 'info' : 'warn'](
    { delivery: delivery.id, client: client.id, attempts, status: result.status, next: outcome.nextAttemptAt },
    isTest(delivery) ? `webhook: test ${outcome.state}` : `webhook: ${outcome.state}`,
  )
  return true
}

/** Nothing more is sent to the client until an administrator switches it on. Told once: not when it is off already. */
async function stop(
  { store, tellStopped }: WorkerParts,
  clientId: string,
  failure: Omit<Parameters<TellStopped>[0], 'client'>,
): Promise<void> {
  const client = await store.client(clientId)
  if (!client?.isOn) return
  await tellStopped({ client, ...failure })
  await store.setClient(clientId, { isWebhookOn: false, webhookState: 'stopped' })
}
