import { randomUUID } from 'node:crypto'
import type { InStatement } from '@libsql/client'
import type { mongo } from 'mongoose'
import { keyedHash } from '../shared/keyed-hash'
import { siteDomain } from './mail-from'

/**
 * A mail that is owed to somebody: what it is about is stored in the same step as the reason for it, and its words are found when it goes out.
 * So nobody is told of a thing that did not happen, or not told because the server was killed between the two.
 */
export interface Notice {
  /** Two notices with the same Message-ID are one. */
  messageId: string
  /** For the composer (JSON); no names, no addresses. */
  about: string
  dueAt: Date
}

/** The Message-ID of a notice: the same for the same thing, whoever puts it into the queue, and not to be guessed. */
export function noticeIds({ secret, serverUrl }: { secret: string; serverUrl: string }): (what: string[]) => string {
  const hash = keyedHash(secret, 'mail-notice')
  return (what) => `<${hash(what)}@${siteDomain(serverUrl)}>`
}

/** Puts notices into the queue, as a statement for SQLite. `guard`: a condition, with its arguments by name, for all of them. */
export function noticesInSqlite(
  notices: Notice[],
  now: Date,
  guard: { sql: string; args: Record<string, string> },
): InStatement {
  const rows = notices.map(({ messageId, about, dueAt }) => ({
    ...{ id: randomUUID(), messageId, about, due: dueAt.toISOString() },
  }))
  return {
    sql: `INSERT INTO mails (id, kind, status, message_id, attempts, next_attempt_at, about, created_at, updated_at)
      SELECT value ->> 'id', 'event', 'queued', value ->> 'messageId', 0, value ->> 'due', value ->> 'about', :now, :now
      FROM json_each(:notices) WHERE ${guard.sql}
      ON CONFLICT (message_id) DO NOTHING`,
    args: { ...guard.args, notices: JSON.stringify(rows), now: now.toISOString() },
  }
}

/** The same for MongoDB's collection `mails`. */
export const noticesInMongo = (notices: Notice[], now: Date): mongo.AnyBulkWriteOperation[] =>
  notices.map(({ messageId, about, dueAt }) => ({
    updateOne: {
      filter: { messageId },
      update: {
        $setOnInsert: {
          ...{ kind: 'event', status: 'queued', attempts: 0, about, nextAttemptAt: dueAt },
          ...{ createdAt: now, updatedAt: now },
        },
      },
      upsert: true,
    },
  }))
