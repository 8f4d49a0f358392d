import type { Payload } from 'payload'
import sharp from 'sharp'
import { holdLease, releaseLease } from '../database/lease'
import {
  buildApiClient,
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
  uploadOf,
} from './builders'
import { apiClients } from './content/api-clients'
import { association } from './content/association'
import { boardMembers } from './content/board'
import { documents } from './content/documents'
import { events } from './content/events'
import { initiatives } from './content/initiatives'
import { news } from './content/news'
import { newsletterIssues } from './content/newsletter-issues'
import { organisations } from './content/organisations'
import { pictureCredit, pictures } from './content/pictures'
import { subscribers } from './content/subscribers'
import type { DocumentContent, PictureContent } from './content-types'
import { makePdf } from './pdf'
import { renderPicture } from './pictures'
import { storeIssue, storeSubscriber } from './seed-newsletter'
import { english, eventFields, initiativeFields, newsFields, StoredIds } from './seed-fields'
import { inEnglish } from './translation'
import { beginDemonstration, finishDemonstration, removeUnfinished } from './unfinished'

interface Step {
  name: string
  /** What one item costs beside a piece of news, for the percentage. */
  weight: number
  items: number
  store: (index: number) => Promise<void>
}

/** Nothing else runs yet. The server itself keeps to what sharp chooses, one core on most Linux: memory stays small. */
const everyCore = 0
const lease = { name: 'demonstration-content', ttlMs: 30_000 }

/**
 * Loads the demonstration content: an association with its news, events, initiatives, board and documents. Works
 * offline. What a load that was cut off has left is removed first. Nothing is loaded beside other content, or while
 * another process loads it. `signal` stops it between two items.
 */
export async function seedDemonstration({
  payload,
  progress,
  signal,
}: {
  payload: Payload
  progress: (message: string) => void
  signal: AbortSignal
}): Promise<void> {
  if (!(await holdTurn(payload))) {
    progress('Another process is loading the demonstration content, or was stopped doing so less than 30 s ago.')
    return
  }
  const coresOfServer = sharp.concurrency()
  try {
    const begun = await beginDemonstration(payload)
    if (!begun.ok) {
      progress(begun.reason)
      return
    }
    sharp.concurrency(everyCore)
    await storeEverything(payload, progress, signal)
    if (signal.aborted) return
    await finishDemonstration(payload)
    progress('Demonstration content 100 %')
  } finally {
    sharp.concurrency(coresOfServer)
    await releaseTurn(payload)
  }
}

/** Removes what a load that was cut off has left, unless another process loads it now. */
export async function abandonDemonstration(payload: Payload): Promise<void> {
  if (!(await holdTurn(payload))) return
  try {
    await removeUnfinished(payload)
  } finally {
    await releaseTurn(payload)
  }
}

/** An SQLite file has one process anyway, and one that was killed must be able to begin again at once. */
const holdTurn = async (payload: Payload): Promise<boolean> =>
  payload.db.name !== 'mongoose' || (await holdLease(payload, { ...lease, now: new Date() }))

const releaseTurn = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'mongoose') await releaseLease(payload, lease.name)
}

async function storeEverything(
  payload: Payload,
  progress: (message: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const steps = stepsFor(payload)
  const total = steps.reduce((sum, { items, weight }) => sum + items * weight, 0)
  let done = 0
  for (const { name, weight, items, store } of steps) {
    progress(`Demonstration content ${Math.round((100 * done) / total)} %: ${name}`)
    for (let index = 0; index < items; index++) {
      if (signal.aborted) return
      if (!(await holdTurn(payload))) throw new Error('Another process took over loading the demonstration content.')
      await store(index)
    }
    done += items * weight
  }
}

/** One step for a list of content, item by item: SQLite has one writer, and sharp uses every core. */
const step = <Item>(name: string, items: Item[], store: (item: Item) => Promise<unknown>, weight = 1): Step => ({
  name,
  weight,
  items: items.length,
  store: async (index) => {
    const item = items[index]
    if (item !== undefined) await store(item)
  },
})

function stepsFor(payload: Payload): Step[] {
  const ids = new StoredIds()
  const keep = async (kind: string, key: string, stored: Promise<{ id: string }>): Promise<void> => {
    ids.add(kind, key, (await stored).id)
  }
  const related = documents.filter(({ initiative, event }) => initiative ?? event)
  return [
    step('organisations', organisations, ({ key, name, kind, isOwner = false, website }) =>
      keep(
        'organisations',
        key,
        buildOrganisation(payload, { name: name.sv, kind, isOwner, website, en: english({ name: name.en }) }),
      ),
    ),
    step('images', pictures, async (picture) => keep('media', picture.key, storePicture(payload, picture)), 25),
    step('documents', documents, async (document) => keep('documents', document.key, storePdf(payload, document)), 2),
    step('initiatives', initiatives, (initiative) =>
      keep('initiatives', initiative.key, buildInitiative(payload, initiativeFields(initiative, ids))),
    ),
    step('events', events, (event) => keep('events', event.key, buildEvent(payload, eventFields(event, ids)))),
    step('what the documents belong to', related, ({ key, initiative, event }) =>
      payload.update({
        collection: 'documents',
        id: ids.of('documents', key),
        data: {
          initiative: ids.maybe('initiatives', initiative),
          event: ids.maybe('events', event),
          _status: 'published',
        },
        locale: 'sv',
        depth: 0,
        overrideAccess: true,
      }),
    ),
    step('news', news, (piece) => keep('news', piece.key, buildNews(payload, newsFields(piece, ids)))),
    step('the board', boardMembers, ({ organisation, ...member }) =>
      buildBoardMember(payload, { ...member, organisation: ids.of('organisations', organisation) }),
    ),
    step('API clients', apiClients, ({ organisation, ...client }) =>
      buildApiClient(payload, { ...client, organisation: ids.of('organisations', organisation) }),
    ),
    step('the association', [association], () => storeAssociation(payload)),
    step('subscribers', subscribers, (person) => storeSubscriber(payload, person)),
    step('newsletter issues', newsletterIssues, (issue) => storeIssue(payload, issue, ids)),
  ]
}

async function storePicture(payload: Payload, { key, alt, caption }: PictureContent): Promise<{ id: string }> {
  return buildMedia(payload, {
    alt: alt.sv,
    caption: caption?.sv,
    credit: pictureCredit,
    file: uploadOf(`${key}.jpg`, 'image/jpeg', await renderPicture(key)),
    en: english({ alt: alt.en, caption: caption?.en }),
  })
}

async function storePdf(payload: Payload, document: DocumentContent): Promise<{ id: string }> {
  const { key, title, kind, date, language } = document
  const pdf = await makePdf({ ...document, title: title[language] ?? title.sv })
  return buildDocument(payload, {
    title: title.sv,
    kind,
    date,
    language,
    file: uploadOf(`${key}.pdf`, 'application/pdf', pdf),
    en: english({ title: title.en }),
  })
}

async function storeAssociation(payload: Payload): Promise<void> {
  const staffing = association.staffing.map(({ note, ...weeks }) => ({ ...weeks, note: note.sv }))
  const common = { slug: 'association', depth: 0, overrideAccess: true } as const
  const stored = await payload.updateGlobal({ ...common, locale: 'sv', data: { ...association, staffing } })
  const notes = association.staffing.map(({ note }) => ({ note: note.en }))
  const translated = inEnglish({ staffing: stored.staffing }, { staffing: notes })
  await payload.updateGlobal({ ...common, locale: 'en', data: translated })
}
