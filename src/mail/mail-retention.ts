import type { Payload, Where } from 'payload'
import { countRows, deleteRows } from '../database/old-rows'
import type { RetentionRule } from '../shared/retention'

const keptDays = 30
const dayMs = 86_400_000

/** Receipts of mail that has ended. They hold neither address nor content: those went when the mail did. */
export function mailRetention(payload: Payload): RetentionRule {
  const ended = (now: Date): { collection: 'mails'; where: Where } => {
    const before = new Date(now.getTime() - keptDays * dayMs).toISOString()
    const where = { status: { in: ['sent', 'failed', 'dropped'] }, updatedAt: { less_than: before } }
    return { collection: 'mails', where }
  }
  return {
    name: 'mails',
    title: { sv: 'Kvitton på enskilda mejl', en: 'Receipts of single mails' },
    about: {
      sv: 'Tas bort 30 dagar efter att mejlet skickades eller gavs upp. Adress och innehåll tas bort redan när mejlet har gått.',
      en: 'Go 30 days after the mail was sent or given up. Address and content go as soon as the mail has.',
    },
    why: {
      sv: 'Behövs så länge någon kan undra om ett mejl har gått iväg.',
      en: 'Needed for as long as somebody may wonder whether a mail has gone out.',
    },
    count: (now) => countRows(payload, ended(now)),
    deleteOld: (now, limit) => deleteRows(payload, ended(now), limit),
  }
}
