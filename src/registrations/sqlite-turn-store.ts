import { randomUUID } from 'node:crypto'
import type { Client, InStatement } from '@libsql/client'
import { sqlRows } from '../database/handles'
import { noticesInSqlite } from '../mail/notices'
import { seatStatuses } from './registration-rules'
import { readAtMost, type RegistrationRow, type TurnChanges, type TurnState, type TurnStore } from './turn-store'

const table = 'event_registrations'
const rowFields = `id, key, status, lang, line_order AS lineOrder, offer_until_ms AS offerUntilMs,
  moved_from AS movedFrom, marked_at_ms AS markedAtMs`
const held = seatStatuses.map((status) => `'${status}'`).join(', ')

/** By the field's name in our code. */
const columns = {
  name: 'name',
  email: 'email',
  organisation: 'organisation',
  needs: 'needs',
  lang: 'lang',
  status: 'status',
  key: 'key',
  lineOrder: 'line_order',
  offerUntilMs: 'offer_until_ms',
  consentVersion: 'consent_version',
  sentFrom: 'sent_from',
  movedUpWhy: 'moved_up_why',
  movedFrom: 'moved_from',
  byHand: 'by_hand',
  markedAtMs: 'marked_at_ms',
  toTell: 'to_tell',
} as const

export const sqliteTurnStore = (client: Client): TurnStore => ({
  newId: randomUUID,
  read: async (event, { keys = [], ids = [] }, now) => {
    const [place] = await sqlRows(client, 'SELECT turns, told FROM event_places WHERE event = ?', [event])
    const [sums] = await sqlRows(
      client,
      `SELECT sum(status IN (${held})) AS held, sum(status = 'waiting-list') AS waiting,
        min(line_order) AS firstOrder, max(line_order) AS lastOrder FROM ${table} WHERE event_id = ?`,
      [event],
    )
    const rowsWhere = async (where: string, args: Record<string, string | number>): Promise<RegistrationRow[]> => {
      const sql = `SELECT ${rowFields} FROM ${table} WHERE event_id = :event AND ${where} LIMIT ${String(readAtMost)}`
      return (await sqlRows(client, sql, { event, ...args })) as unknown as RegistrationRow[]
    }
    const askedFor = 'key IN (SELECT value FROM json_each(:keys)) OR id IN (SELECT value FROM json_each(:ids))'
    return {
      turns: Number(place?.turns ?? 0),
      told: (place?.told as string | null | undefined) ?? null,
      tally: { held: Number(sums?.held ?? 0), waiting: Number(sums?.waiting ?? 0) },
      firstOrder: Number(sums?.firstOrder ?? 0),
      lastOrder: Number(sums?.lastOrder ?? 0),
      lapsed: await rowsWhere(`status = 'offered' AND offer_until_ms <= :now ORDER BY offer_until_ms`, {
        now: now.getTime(),
      }),
      untold: (await sqlRows(
        client,
        `SELECT id, to_tell AS toTell FROM ${table} WHERE event_id = ? AND to_tell > '' LIMIT ?`,
        [event, readAtMost],
      )) as unknown as TurnState['untold'],
      line: await rowsWhere(`status = 'waiting-list' ORDER BY line_order`, {}),
      asked: (await sqlRows(client, `SELECT ${rowFields} FROM ${table} WHERE event_id = :event AND (${askedFor})`, {
        ...{ event, keys: JSON.stringify(keys), ids: JSON.stringify(ids) },
      })) as unknown as RegistrationRow[],
    }
  },
  everybody: async (event, statuses) => {
    const sql = `SELECT ${rowFields} FROM ${table} WHERE event_id = ? AND status IN (SELECT value FROM json_each(?))`
    return (await sqlRows(client, sql, [event, JSON.stringify(statuses)])) as unknown as RegistrationRow[]
  },
  commit: async (event, turns, changes, now) => {
    const holder = randomUUID()
    const results = await client.batch(
      [...takeTurn(event, turns, holder), ...steps(event, holder, changes, now)],
      'write',
    )
    return results[1]?.rowsAffected === 1
  },
})

/** Nobody else's turn may have been since: only then the row gets our mark, by which the steps that follow go on. */
const takeTurn = (event: string, turns: number, holder: string): InStatement[] => [
  {
    sql: 'INSERT INTO event_places (id, event, turns) VALUES (?, ?, 0) ON CONFLICT (event) DO NOTHING',
    args: [randomUUID(), event],
  },
  {
    sql: 'UPDATE event_places SET turns = turns + 1, holder = ? WHERE event = ? AND turns = ?',
    args: [holder, event, turns],
  },
]

function steps(event: string, holder: string, changes: TurnChanges, now: Date): InStatement[] {
  const { insert = [], update = [], notices = [], told } = changes
  const guard = {
    sql: 'EXISTS (SELECT 1 FROM event_places WHERE event = :event AND holder = :holder)',
    args: { event, holder },
  }
  const nowText = now.toISOString()
  return [
    ...(insert.length > 0 ? [insertRows(insert, guard, nowText)] : []),
    ...update.map(({ id, set }) => {
      const names = Object.keys(set) as (keyof typeof columns)[]
      const assignments = names.map((name) => `${columns[name]} = :${name}`).join(', ')
      return {
        sql: `UPDATE ${table} SET ${assignments}, updated_at = :now WHERE id = :id AND ${guard.sql}`,
        args: { ...guard.args, ...set, id, now: nowText },
      }
    }),
    ...(notices.length > 0 ? [noticesInSqlite(notices, now, guard)] : []),
    ...(told === undefined
      ? []
      : [
          {
            sql: 'UPDATE event_places SET told = :told WHERE event = :event AND holder = :holder',
            args: { ...guard.args, told },
          },
        ]),
  ]
}

function insertRows(
  rows: NonNullable<TurnChanges['insert']>,
  guard: { sql: string; args: Record<string, string> },
  now: string,
): InStatement {
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const values = names.map((name) => `value ->> '${name}'`).join(', ')
  return {
    sql: `INSERT INTO ${table} (id, event_id, ${names.map((name) => columns[name]).join(', ')}, created_at, updated_at)
      SELECT value ->> 'id', :event, ${values}, :now, :now FROM json_each(:rows) WHERE ${guard.sql}`,
    args: { ...guard.args, rows: JSON.stringify(rows), now },
  }
}
