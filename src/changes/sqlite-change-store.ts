import type { Client, InStatement, InValue, Row } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import { sqlRows } from '../database/handles'
import type { ChangeAction, PublicState, Publication } from './change-rules'
import { type ChangeStore, type Entry, type LoggedChange, marksAtOnce, type Step } from './change-store'
import type { Topic } from '../shared/topic'

const placeholders = (values: unknown[]): string => values.map(() => '?').join(', ')

/** The log in the SQLite file. A batch is one transaction, and no other process has the file. */
export function sqliteChangeStore(client: Client): ChangeStore {
  const latestSeq = async (): Promise<number> =>
    Number((await sqlRows(client, 'SELECT MAX(seq) AS seq FROM changes'))[0]?.seq ?? 0)
  const publications = async (condition: string, values: InValue[]): Promise<Publication[]> =>
    values.length === 0 ? [] : (await sqlRows(client, `${selectPublications} ${condition}`, values)).map(publicationOf)
  const step: Step = {
    req: {},
    marks: async () => {
      const rows = await sqlRows(client, `SELECT id, key FROM change_marks ORDER BY rowid LIMIT ${String(marksAtOnce)}`)
      return rows.map(({ id, key }) => ({ id: id as string, key: key as string }))
    },
    known: (keys) => publications(`WHERE key IN (${placeholders(keys)})`, keys),
    showing: (keys) =>
      publications(
        `WHERE id IN (SELECT parent_id FROM publications_texts WHERE text IN (${placeholders(keys)}))`,
        keys,
      ),
    inTopics: (topics) => publications(`WHERE topic IN (${placeholders([...topics])})`, [...topics]),
    unchangedSince: (seq) => publications('WHERE topic IS NOT NULL AND seq <= ?', [seq]),
    append: async (entry) => {
      await client.batch(statementsOf(entry, await latestSeq()), 'write')
    },
  }
  return {
    mark: async (keys) => {
      const sql = 'INSERT INTO change_marks (id, key) VALUES (?, ?)'
      await client.batch(
        keys.map((key) => ({ sql, args: [randomUUID(), key] })),
        'write',
      )
    },
    inOneStep: (work) => work(step),
    unblock: () => Promise.resolve(),
    hasMarks: async () => (await sqlRows(client, 'SELECT 1 FROM change_marks LIMIT 1')).length > 0,
    latestSeq,
    knownStamps: async () => {
      const rows = await sqlRows(client, 'SELECT key, stamp FROM publications')
      return new Map(rows.map(({ key, stamp }) => [key as string, stamp as string]))
    },
    after: async (seq, limit, topic) => {
      const condition = topic ? 'topic = ? AND seq > ?' : 'seq > ?'
      const sql = `SELECT * FROM changes WHERE ${condition} ORDER BY seq LIMIT ?`
      return (await sqlRows(client, sql, [...(topic ? [topic] : []), seq, limit])).map(changeOf)
    },
    oldestSeq: async () => Number((await sqlRows(client, 'SELECT MIN(seq) AS seq FROM changes'))[0]?.seq ?? 0),
    lastChangeIn: async (topics) => {
      const sql = `SELECT MAX(at) AS at FROM changes WHERE seq IN
        (SELECT MAX(seq) FROM changes WHERE topic IN (${placeholders([...topics])}) GROUP BY topic)`
      return ((await sqlRows(client, sql, [...topics]))[0]?.at ?? null) as string | null
    },
    seqsOf: async (keys) => new Map((await step.known(keys)).map(({ key, seq }) => [key, seq])),
    lastSeqBefore: async (moment) => {
      const rows = await sqlRows(client, 'SELECT MAX(seq) AS seq FROM changes WHERE at < ?', [moment.toISOString()])
      return Number(rows[0]?.seq ?? 0)
    },
    trim: async (seq) => {
      await sqlRows(client, 'DELETE FROM changes WHERE seq <= ?', [seq])
    },
  }
}

const selectPublications = `SELECT p.*,
  (SELECT json_group_array(text) FROM publications_texts WHERE parent_id = p.id) AS shows FROM publications p`

const publicationOf = (row: Row): Publication => ({
  key: row.key as string,
  topic: row.topic as Topic | null,
  document: row.document as string,
  slug: row.slug as string | null,
  stamp: row.stamp as string,
  face: row.face as string,
  shows: JSON.parse(row.shows as string) as string[],
  seq: Number(row.seq),
})

const changeOf = (row: Row): LoggedChange => ({
  seq: Number(row.seq),
  topic: row.topic as Topic,
  document: row.document as string,
  slug: row.slug as string | null,
  action: row.action as ChangeAction,
  at: row.at as string,
})

function statementsOf({ changes, differences, marks, at }: Entry, latest: number): InStatement[] {
  const moment = at.toISOString()
  return [
    ...changes.map(({ topic, document, slug, action }, index) => ({
      sql: 'INSERT INTO changes (id, seq, topic, document, slug, action, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      args: [randomUUID(), latest + index + 1, topic, document, slug, action, moment],
    })),
    ...differences.flatMap(({ key, after }) => (after ? keep(after) : forget(key))),
    ...changes.map(({ key }, index) => ({
      sql: 'UPDATE publications SET seq = ? WHERE key = ?',
      args: [latest + index + 1, key],
    })),
    ...marks.map(({ id }) => ({ sql: 'DELETE FROM change_marks WHERE id = ?', args: [id] })),
  ]
}

/** A publication's id is its key, so that what it shows can be written without asking. */
const keep = ({ key, topic, document, slug, stamp, face, shows }: PublicState): InStatement[] => [
  {
    sql: `INSERT INTO publications (id, key, topic, document, slug, stamp, face, seq) VALUES (?, ?, ?, ?, ?, ?, ?, 0)
      ON CONFLICT (key) DO UPDATE SET slug = excluded.slug, stamp = excluded.stamp, face = excluded.face`,
    args: [key, key, topic, document, slug, stamp, face],
  },
  forgetShown(key),
  ...shows.map((shown, order) => ({
    sql: `INSERT INTO publications_texts ("order", parent_id, path, text) VALUES (?, ?, 'shows', ?)`,
    args: [order + 1, key, shown],
  })),
]

const forget = (key: string): InStatement[] => [
  forgetShown(key),
  { sql: 'DELETE FROM publications WHERE key = ?', args: [key] },
]

const forgetShown = (key: string): InStatement => ({
  sql: 'DELETE FROM publications_texts WHERE parent_id = ?',
  args: [key],
})
