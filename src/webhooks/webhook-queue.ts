import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { ChangeService } from '../changes/change-service'
import type { Environment } from '../env'
import type { Mailer } from '../mail/mail-queue'
import { joined } from '../shared/joined'
import { createClientSteps } from './client-steps'
import { needsWork } from './client-rules'
import { keptForMs } from './webhook-rules'
import { createSender, type SenderParts } from './webhook-sender'
import { tellStoppedByMail } from './webhook-stopped'
import { type WebhookStore, webhookStore } from './webhook-store'
import { createTurn } from './webhook-turn'
import { createWorker } from './webhook-worker'

export interface Webhooks {
  /** Sends what is due to all clients, until nothing is; returns when all of them have answered. */
  deliverDue: () => Promise<void>
  /** Deletes messages that have been kept for long enough. */
  deleteOld: () => Promise<void>
  /** Sends from now on by itself: at once what changes here, every `pollMs` what is due or was changed elsewhere. */
  start: (options?: { pollMs?: number }) => void
  /** Begins nothing more, waits, at most `waitMs`, for answers, and gives up what is still in the air. */
  stop: (options?: { waitMs?: number }) => Promise<void>
}

interface Parts extends Omit<SenderParts, 'env'> {
  payload: Payload
  env: Pick<Environment, 'serverUrl' | 'webhookAllowPrivate'>
  changes: Pick<ChangeService, 'following' | 'latestSeq'>
  /** Calls when there are new changes; returns how to end it. */
  listen: (listener: () => void) => () => void
  mailer: Pick<Mailer, 'enqueue'>
  clock?: () => Date
  random?: () => number
}

const hourMs = 3_600_000
const deletedAtOnce = 500
const batchesMax = 20

/** The outbox of webhooks of one process. See CONTEXT.md. */
export function createWebhooks(parts: Parts): Webhooks {
  const { payload, env, changes, mailer, clock = () => new Date(), random = Math.random } = parts
  const store = webhookStore(payload)
  const stopping = new AbortController()
  // Each message in the air listens to it.
  setMaxListeners(0, stopping.signal)
  const worker = createWorker({
    ...{ payload, store, changes, clock, random },
    send: createSender(parts),
    tellStopped: tellStoppedByMail({ payload, store, mailer, serverUrl: env.serverUrl }),
    signal: stopping.signal,
  })
  const steps = createClientSteps({
    step: worker.step,
    onError: (error, client) => payload.logger.warn({ err: error, client }, 'webhook: the work for a client failed'),
  })
  const look = async (): Promise<void> => {
    const clients = await store.clients()
    if (clients.length === 0) return
    const waiting = await store.waiting(clients.map(({ id }) => id))
    const latest = await changes.latestSeq()
    for (const client of clients) {
      const own = waiting.filter((delivery) => delivery.client === client.id)
      const isBehind = worker.isBehind(client.id, latest)
      if (needsWork({ client, waiting: own, isBehind, now: clock() })) steps.add(client.id)
    }
  }
  const deleteOld = (): Promise<void> => deleteInBatches(store, new Date(clock().getTime() - keptForMs))
  const stepBack = (): void => {
    steps.clear()
    worker.forget()
  }
  const loop = createLoop(parts, { look, deleteOld, stepBack, isStopped: steps.isStopped })
  return {
    deliverDue: async () => {
      await look()
      await steps.ended()
    },
    deleteOld,
    start: loop.start,
    stop: async ({ waitMs = 1500 } = {}) => {
      steps.stop()
      await loop.stop()
      await Promise.race([steps.ended(), wait(waitMs, undefined, { ref: false })])
      stopping.abort()
      await steps.ended()
      await loop.giveUpTurn()
    },
  }
}

interface Work {
  look: () => Promise<void>
  deleteOld: () => Promise<void>
  /** It is another process's turn. */
  stepBack: () => void
  isStopped: () => boolean
}

/** Looks when something changes and at every poll, while it is this process's turn; what fails is tried at the next poll. */
function createLoop({ payload, listen }: Pick<Parts, 'payload' | 'listen'>, work: Work) {
  const turn = createTurn(payload)
  let timer: NodeJS.Timeout | undefined
  let unlisten: (() => void) | undefined
  let deleteAtMs = Date.now() + hourMs
  let isFailing = false

  const tick = async (): Promise<void> => {
    if (work.isStopped()) return
    const now = new Date()
    if (!(await turn.isOurs(now))) {
      work.stepBack()
      return
    }
    await work.look()
    if (now.getTime() < deleteAtMs) return
    deleteAtMs = now.getTime() + hourMs
    await work.deleteOld()
  }
  const tickOrLater = joined(async () => {
    try {
      await tick()
      isFailing = false
    } catch (error) {
      if (!isFailing) payload.logger.warn({ err: error }, 'webhook: the queue could not be worked; it is tried again')
      isFailing = true
    }
  })
  return {
    start: ({ pollMs = 1000 }: { pollMs?: number } = {}): void => {
      const wake = (): void => void tickOrLater()
      timer ??= setInterval(wake, pollMs).unref()
      unlisten ??= listen(wake)
      wake()
    },
    stop: async (): Promise<void> => {
      clearInterval(timer)
      unlisten?.()
      await tickOrLater()
    },
    giveUpTurn: () => turn.giveUp(),
  }
}

async function deleteInBatches(store: Pick<WebhookStore, 'deleteOld'>, before: Date): Promise<void> {
  for (let batch = 0; batch < batchesMax; batch++)
    if ((await store.deleteOld(before, deletedAtOnce)) < deletedAtOnce) return
}
