import { z } from 'zod'
import { described, named } from '../shared/described'
import { Moment, Url } from '../shared/published-schema'
import { listParameters, numberParameter } from '../shared/query'
import { topics } from '../shared/topic'
import { changeActions } from './change-rules'

export const ChangeListQuery = described(
  z.strictObject({
    since: numberParameter({ min: 0, max: 999_999_999 }),
    topic: z.enum(topics).optional(),
    limit: listParameters.limit,
    lang: listParameters.lang,
  }),
  {
    since: {
      sv: 'Numret på den sista ändringen som du redan har; 0, som är förvalt, om du inte har något.',
      en: 'The number of the last change that you have; 0, the default, if you have nothing.',
    },
    topic: { sv: 'Bara ändringar i ett ämne.', en: 'Changes in one topic only.' },
  },
)

export const ChangeItem = named(
  'Change',
  described(
    z.strictObject({
      seq: z.int(),
      topic: z.enum(topics),
      id: z.string(),
      slug: z.string().nullable(),
      action: z.enum(changeActions),
      at: Moment,
      url: Url,
    }),
    {
      seq: { sv: 'Ändringens nummer: 1, 2, 3 … utan luckor.', en: 'The number of the change: 1, 2, 3 … without gaps.' },
      slug: { sv: 'Saknas för handlingar, styrelse och kontakt.', en: 'Absent for documents, board and contact.' },
      action: {
        sv: '`published`: har blivit publikt; `updated`: är ändrat, eller något som syns i det; `removed`: är inte längre publikt.',
        en: '`published`: has become public; `updated`: is other, or something seen in it is; `removed`: is no longer public.',
      },
      url: { sv: 'Där det kan läsas, eller kunde.', en: 'Where it can be read, or could.' },
    },
  ),
)
export const ChangeList = named(
  'ChangeList',
  described(z.strictObject({ items: z.array(ChangeItem), next: Url, latest: z.int() }), {
    items: { sv: 'Äldst först.', en: 'Oldest first.' },
    next: { sv: 'Adressen att fråga på nästa gång; finns alltid.', en: 'The address to ask next time; always there.' },
    latest: { sv: 'Den senaste ändringens nummer.', en: 'The number of the latest change.' },
  }),
)

export type ChangeListQuery = z.infer<typeof ChangeListQuery>
export type ChangeItem = z.infer<typeof ChangeItem>
export type ChangeList = z.infer<typeof ChangeList>
