import type { Client, InStatement, InValue, Row } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import { sqlRows } from '../database/handles'
import type { ChangeAction, Publication } from './change-rules'
import { type ChangeStore, type Entry, type LoggedChange, marksAtOnce, type Step } from './change-store'
import { oneByOne } from '../shared/one-by-one'
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
  const inTurn = oneByOne()
  return {
    mark: async (keys) => {
      const rows = keys.map((key) => ({ id: randomUUID(), key }))
      const sql = `INSERT INTO change_marks (id, key) SELECT ${fieldsOf('id', 'key')} FROM json_each(?)`
      await sqlRows(client, sql, [JSON.stringify(rows)])
    },
    inOneStep: (work) => inTurn(() => work(step)),
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
      await sqlRows(client, 'DELETE FROM changes WHERE seq <= ? AND seq < (SELECT MAX(seq) FROM changes)', [seq])
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

/**
 * Few statements however many rows: the driver holds what a prepared statement takes (5 kB) until garbage is collected,
 * and a log that has to learn of 50,000 documents would take gigabytes.
 */
function statementsOf({ changes, differences, marks, at }: Entry, latest: number): InStatement[] {
  const rows = changes.map((change, index) => ({ ...change, id: randomUUID(), seq: latest + index + 1 }))
  const kept = differences.flatMap(({ after }) => after ?? [])
  const shown = kept.flatMap(({ key, shows }) => shows.map((text, index) => ({ key, text, order: index + 1 })))
  const gone = differences.flatMap(({ key, after }) => (after ? [] : key))
  return [
    {
      sql: `INSERT INTO changes (id, seq, topic, document, slug, action, at)
        SELECT ${fieldsOf('id', 'seq', 'topic', 'document', 'slug', 'action')}, ? FROM json_each(?)`,
      args: [at.toISOString(), JSON.stringify(rows)],
    },
    among('DELETE FROM publications_texts WHERE parent_id', [...gone, ...kept.map(({ key }) => key)]),
    among('DELETE FROM publications WHERE key', gone),
    {
      // A publication's id is its key, so that what it shows can be written without asking.
      sql: `INSERT INTO publications (id, key, topic, document, slug, stamp, face, seq)
        SELECT ${fieldsOf('key', 'key', 'topic', 'document', 'slug', 'stamp', 'face')}, 0 FROM json_each(?) WHERE true
        ON CONFLICT (key) DO UPDATE SET slug = excluded.slug, stamp = excluded.stamp, face = excluded.face`,
      args: [JSON.stringify(kept)],
    },
    {
      sql: `INSERT INTO publications_texts ("order", parent_id, path, text)
        SELECT ${fieldsOf('order', 'key')}, 'shows', ${fieldsOf('text')} FROM json_each(?)`,
      args: [JSON.stringify(shown)],
    },
    {
      sql: `UPDATE publications SET seq = latest.seq FROM (SELECT value ->> 'key' AS key, MAX(value ->> 'seq') AS seq
        FROM json_each(?) GROUP BY 1) AS latest WHERE publications.key = latest.key`,
      args: [JSON.stringify(rows)],
    },
    among(
      'DELETE FROM change_marks WHERE id',
      marks.map(({ id }) => id),
    ),
  ]
}

/** Columns of the rows that `json_each` gives. */
const fieldsOf = (...names: string[]): string => names.map((name) => `value ->> '${name}'`).join(', ')

const among = (condition: string, values: string[]): InStatement => ({
  sql: `${condition} IN (SELECT value FROM json_each(?))`,
  args: [JSON.stringify(values)],
})
