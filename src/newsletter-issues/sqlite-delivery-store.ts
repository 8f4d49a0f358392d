import type { Client } from '@libsql/client'
import { sqlRows } from '../database/handles'
import type { DeliveryStatus } from './delivery-rules'
import { type DeliveryStore, noDeliveries, type TakenDelivery } from './delivery-store'

/** Rows made in one statement: SQLite answers nobody else meanwhile. */
const chunkMax = 2000

const due = `issue = :issue AND status IN ('queued', 'taken') AND due_at_ms <= :now`

export const sqliteDeliveryStore = (client: Client): DeliveryStore => ({
  addRecipients: (issue, nowMs) => addRecipients(client, issue, nowMs),
  take: async ({ issue, claim, nowMs, untilMs, limit }) => {
    const chosen = `SELECT id FROM newsletter_deliveries WHERE ${due} ORDER BY due_at_ms LIMIT :limit`
    const sql = `UPDATE newsletter_deliveries
      SET status = 'taken', claim = :claim, due_at_ms = :until, attempts = attempts + 1
      WHERE id IN (${chosen}) RETURNING id, subscriber, email, lang, attempts`
    const rows = await sqlRows(client, sql, { issue, claim, now: nowMs, until: untilMs, limit })
    return rows as unknown as TakenDelivery[]
  },
  renew: async (claim, untilMs) => {
    const sql = `UPDATE newsletter_deliveries SET due_at_ms = ? WHERE claim = ? AND status = 'taken'`
    await sqlRows(client, sql, [untilMs, claim])
  },
  settle: async (claim, results) => {
    const sql = `UPDATE newsletter_deliveries
      SET status = r.value ->> 'status', answer = r.value ->> 'answer', claim = NULL,
        due_at_ms = r.value ->> 'atMs',
        ended_at_ms = CASE WHEN r.value ->> 'status' = 'queued' THEN NULL ELSE r.value ->> 'atMs' END
      FROM json_each(:results) AS r
      WHERE newsletter_deliveries.id = r.value ->> 'id'
        AND newsletter_deliveries.claim = :claim AND newsletter_deliveries.status = 'taken'`
    await sqlRows(client, sql, { claim, results: JSON.stringify(results) })
  },
  release: async (claim, nowMs) => {
    const sql = `UPDATE newsletter_deliveries SET status = 'queued', claim = NULL, due_at_ms = :now, attempts = attempts - 1
      WHERE status = 'taken' AND (:claim IS NULL OR claim = :claim)`
    await sqlRows(client, sql, { claim, now: nowMs })
  },
  skip: async (which, answer, nowMs) => {
    const [name, value] = Object.entries(which)[0] ?? []
    const column = name === 'issue' ? 'issue' : 'subscriber'
    const sql = `UPDATE newsletter_deliveries SET status = 'skipped', claim = NULL, answer = :answer, ended_at_ms = :now
      WHERE ${column} = :value AND status IN ('queued', 'taken')`
    await sqlRows(client, sql, { value: value ?? '', answer, now: nowMs })
  },
  stillTaken: async (claim, ids) => {
    const sql = `SELECT id FROM newsletter_deliveries
      WHERE claim = ? AND status = 'taken' AND id IN (SELECT value FROM json_each(?))`
    return new Set((await sqlRows(client, sql, [claim, JSON.stringify(ids)])).map((row) => row.id as string))
  },
  counts: async (issue) => {
    const sql = 'SELECT status, count(*) AS n FROM newsletter_deliveries WHERE issue = ? GROUP BY status'
    const counts = noDeliveries()
    for (const row of await sqlRows(client, sql, [issue])) counts[row.status as DeliveryStatus] = Number(row.n)
    return counts
  },
  sentSince: async (issue, sinceMs) => {
    const sql = `SELECT count(*) AS n FROM newsletter_deliveries WHERE issue = ? AND status = 'sent' AND ended_at_ms > ?`
    return Number((await sqlRows(client, sql, [issue, sinceMs]))[0]?.n)
  },
  clear: async (issue) => {
    await sqlRows(client, 'DELETE FROM newsletter_deliveries WHERE issue = ?', [issue])
  },
  noteLeaving: async (subscriber, nowMs) => {
    const last = `SELECT id FROM newsletter_deliveries WHERE subscriber = :subscriber AND status = 'sent'
      ORDER BY ended_at_ms DESC LIMIT 1`
    const sql = `UPDATE newsletter_deliveries SET report = 'left', reported_at_ms = :now
      WHERE id = (${last}) AND report IS NULL RETURNING issue`
    return ((await sqlRows(client, sql, { subscriber, now: nowMs }))[0]?.issue as string | undefined) ?? null
  },
})

async function addRecipients(client: Client, issue: string, nowMs: number): Promise<void> {
  const sql = `INSERT INTO newsletter_deliveries (id, issue, subscriber, email, lang, status, due_at_ms, attempts)
    SELECT lower(hex(randomblob(16))), :issue, id, email, lang, 'queued', :now, 0
    FROM newsletter_subscribers WHERE status = 'confirmed' AND id > :after ORDER BY id LIMIT :limit
    ON CONFLICT (issue, subscriber) DO NOTHING`
  const last = `SELECT max(id) AS id, count(*) AS n FROM
    (SELECT id FROM newsletter_subscribers WHERE status = 'confirmed' AND id > :after ORDER BY id LIMIT :limit)`
  for (let after = ''; ;) {
    const [end] = await sqlRows(client, last, { after, limit: chunkMax })
    if (!end || Number(end.n) === 0) return
    await sqlRows(client, sql, { issue, now: nowMs, after, limit: chunkMax })
    after = end.id as string
  }
}
