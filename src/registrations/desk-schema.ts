import { z } from 'zod'
import { languages } from '../shared/language'
import { messageAudiences, wordsOf } from '../shared/words'
import { prints } from './desk-print'
import { noticeKinds } from './registration-notice'
import { RegistrationInput } from './registration-schema'

const marksMax = 500
const whyMaxLength = 500
const subjectMaxLength = 200
const textMaxLength = 10_000

/** Somebody whom an officer adds by hand, who has asked for it in another way. */
export const AddedByHand = RegistrationInput.omit({ consent: true, website: true })
export const MoveUp = z.strictObject({ why: z.string().trim().min(1).max(whyMaxLength) })
export const MoveLine = z.strictObject({ from: z.string().min(1).max(100) })
/** What was marked at the door. `atMs`: when, by the telephone that may have been without a network. */
export const Marks = z.strictObject({
  marks: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        status: z.enum(['attended', 'absent', 'seat']),
        atMs: z.int().nonnegative(),
      }),
    )
    .max(marksMax),
})
export type Mark = z.infer<typeof Marks>['marks'][number]

/** `id`: made by the caller, so that the same message is sent once however often it is asked for. */
export const Message = z.strictObject({
  id: z.uuid(),
  audience: z.enum(wordsOf(messageAudiences)),
  subject: z.string().trim().min(1).max(subjectMaxLength),
  text: z.string().trim().min(1).max(textMaxLength),
  isThanks: z.boolean().default(false),
})
export type Message = z.infer<typeof Message>

export const PreviewQuery = z.strictObject({ lang: z.enum(languages).default('sv') })
export const PrintQuery = z.strictObject({ what: z.enum(prints).default('attendance') })
export const PreviewedNotice = z.enum(noticeKinds).exclude(['message'])
