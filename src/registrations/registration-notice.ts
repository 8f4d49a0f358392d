import { z } from 'zod'
import type { Notice } from '../mail/notices'

/** What a mail about a registration tells. */
export const noticeKinds = [
  'seat',
  'line',
  'already',
  'offer',
  'offer-lapsed',
  'left',
  'changed',
  'link',
  'cancelled',
  'postponed',
  'reminder',
  'second-sitting',
  'message',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

const About = z.object({
  registration: z.string(),
  notice: z.enum(noticeKinds),
  /** Of `left`: whether there was a seat to give back. */
  hadSeat: z.boolean().optional(),
  /** Of `message`: what an officer has written. */
  message: z.string().optional(),
})
/** What a notice is about, as it is stored with the mail. */
export type NoticeAbout = z.infer<typeof About>

/** @throws ZodError when the row was written by something else */
export const readAbout = (stored: string): NoticeAbout => About.parse(JSON.parse(stored))

/** Makes notices of one turn; each differs from those of other turns by `occasion`, but a message goes to nobody twice. */
export const noticeMaker =
  (idOf: (what: string[]) => string, occasion: string, now: Date) =>
  (about: NoticeAbout, afterMs = 0): Notice => ({
    messageId: idOf(['registration', about.registration, about.notice, about.message ?? occasion]),
    about: JSON.stringify(about),
    dueAt: new Date(now.getTime() + afterMs),
  })
