import { z } from 'zod'
import { Moment, Url } from '../shared/published-schema'
import { limitParameter, numberParameter } from '../shared/query'
import { topics } from '../shared/topic'
import { changeActions } from './change-rules'

export const ChangeListQuery = z.strictObject({
  since: numberParameter({ min: 0, max: 999_999_999 }),
  topic: z.enum(topics).optional(),
  limit: limitParameter,
})

export const ChangeItem = z.strictObject({
  seq: z.int(),
  topic: z.enum(topics),
  id: z.string(),
  slug: z.string().nullable(),
  action: z.enum(changeActions),
  at: Moment,
  url: Url,
})
export const ChangeList = z.strictObject({ items: z.array(ChangeItem), next: Url, latest: z.int() })

export type ChangeListQuery = z.infer<typeof ChangeListQuery>
export type ChangeItem = z.infer<typeof ChangeItem>
export type ChangeList = z.infer<typeof ChangeList>
