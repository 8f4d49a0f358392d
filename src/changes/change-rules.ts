import type { Topic } from '../shared/topic'

export const changeActions = ['published', 'updated', 'removed'] as const
export type ChangeAction = (typeof changeActions)[number]

/** Days that rows of the log are kept. */
export const keptDays = 400

/** A document that everybody may see, as it is now. */
export interface PublicState {
  /** `<collection>/<id>` */
  key: string
  /** Null for what is public only inside other documents: images. */
  topic: Topic | null
  document: string
  slug: string | null
  /** Other after every save. */
  stamp: string
  /** Other when what other documents show of it is other. */
  face: string
  /** Keys of everything that it refers to, in rich text too. */
  shows: string[]
}

/** A public document as it was when its last row was written. */
export interface Publication extends PublicState {
  /** Of that row; 0 for what has no rows of its own. */
  seq: number
}

/** One row of the log, before it has its number. */
export interface Change {
  key: string
  topic: Topic
  document: string
  slug: string | null
  action: ChangeAction
}

/** What has become of a document since the log last looked; null: not public. */
export interface Difference {
  key: string
  before: Publication | null
  after: PublicState | null
}

/** Of the documents that may have changed, those that have. */
export const differencesOf = (
  keys: string[],
  known: Map<string, Publication>,
  states: Map<string, PublicState>,
): Difference[] =>
  keys
    .map((key) => ({ key, before: known.get(key) ?? null, after: states.get(key) ?? null }))
    .filter(({ before, after }) => before?.stamp !== after?.stamp || before?.slug !== after?.slug)

/** Keys of the documents that look different to whoever shows them. */
export const newFaces = (differences: Difference[]): string[] =>
  differences.filter(({ before, after }) => before?.face !== after?.face).map(({ key }) => key)

/**
 * Keys of the initiatives whose lists of news and events are other: the lists are made of who refers to them, so they change
 * with the one that refers.
 */
export function mentioned(differences: Difference[]): string[] {
  const lists = differences
    .filter(({ key }) => /^(news|events)\//.test(key))
    .flatMap(({ before, after }) => {
      const [old, now] = [initiativesOf(before), initiativesOf(after)]
      const both = [...new Set([...old, ...now])]
      return before?.face === after?.face ? both.filter((key) => old.includes(key) !== now.includes(key)) : both
    })
  return [...new Set(lists)]
}

const initiativesOf = (state: PublicState | null): string[] =>
  (state?.shows ?? []).filter((key) => key.startsWith('initiatives/'))

/** The rows to write: one for each document that changed, then one for each other document in which that is seen. */
export function changesOf(differences: Difference[], affected: Publication[]): Change[] {
  const own = differences.flatMap(({ key, before, after }) => {
    const state = after ?? before
    return state?.topic ? [rowOf({ ...state, key, topic: state.topic }, actionOf(before, after))] : []
  })
  const done = new Set(differences.map(({ key }) => key))
  const others = new Map(affected.filter(({ key }) => !done.has(key)).map((state) => [state.key, state]))
  return [...own, ...[...others.values()].flatMap(announced)]
}

/** The row that says of a public document that it is other, though nobody saved it; none where it has no rows of its own. */
export const announced = (state: PublicState): Change[] =>
  state.topic ? [rowOf({ ...state, topic: state.topic }, 'updated')] : []

const rowOf = ({ key, topic, document, slug }: PublicState & { topic: Topic }, action: ChangeAction): Change => ({
  key,
  topic,
  document,
  slug,
  action,
})

function actionOf(before: Publication | null, after: PublicState | null): ChangeAction {
  if (!after) return 'removed'
  return before ? 'updated' : 'published'
}
