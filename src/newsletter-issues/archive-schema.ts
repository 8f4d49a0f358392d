import { z } from 'zod'
import { described, named } from '../shared/described'
import { Image, itemWords, listOf, Moment, Url } from '../shared/published-schema'
import { listParameters } from '../shared/query'

export const NewsletterListQuery = z.strictObject(listParameters)

/** A part of an issue, as it was when the issue was sent (`publishedItem` of `edition-service.ts`). */
const IssueItem = named(
  'IssueItem',
  described(
    z.strictObject({
      type: z.enum(['news', 'event', 'initiative', 'text']),
      title: z.string().nullable(),
      text: z.string().nullable(),
      html: z.string(),
      url: Url.nullable(),
      image: Image.nullable(),
    }),
    {
      type: {
        sv: 'Vad delen handlar om; `text` är skriven för brevet.',
        en: 'What it is about; `text` was written for the issue.',
      },
      title: { sv: 'Rubrik.', en: 'Heading.' },
      text: { sv: 'Texten utan uppmärkning.', en: 'The text without markup.' },
      html: {
        sv: 'Texten som HTML, utan rubriken. Egna rubriker börjar på h3.',
        en: 'The text as HTML, without the heading. Headings of its own begin at h3.',
      },
      url: { sv: 'Där det går att läsa mer; null för `text`.', en: 'Where to read on; null for `text`.' },
    },
  ),
)

export const NewsletterItem = named(
  'NewsletterItem',
  described(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      preheader: z.string().nullable(),
      sentAt: Moment,
      url: Url,
      webUrl: Url,
    }),
    {
      slug: {
        sv: 'Brevets namn i adresser. Det ändras aldrig.',
        en: 'The name of the issue in addresses. Never changes.',
      },
      preheader: { sv: 'Raden efter ämnesraden i inkorgen.', en: 'The line after the subject in the inbox.' },
      url: itemWords.url,
      webUrl: itemWords.webUrl,
      sentAt: { sv: 'När brevet började skickas.', en: 'When it began to be sent.' },
    },
  ),
)
export const Newsletter = named(
  'Newsletter',
  described(
    NewsletterItem.extend({
      html: z.string(),
      text: z.string(),
      items: z.array(IssueItem),
    }),
    {
      html: {
        sv: 'Hela brevet som HTML för en webbsida, utan rubriken och utan personliga länkar. Rubriker börjar på h2.',
        en: 'The whole issue as HTML for a web page, without its title and without personal links. Headings begin at h2.',
      },
      text: { sv: 'Hela brevet utan uppmärkning.', en: 'The whole issue without markup.' },
      items: { sv: 'Brevets delar, i ordning.', en: 'The parts of the issue, in order.' },
    },
  ),
)
export const NewsletterList = named('NewsletterList', listOf(NewsletterItem))

export type NewsletterListQuery = z.infer<typeof NewsletterListQuery>
export type NewsletterItem = z.infer<typeof NewsletterItem>
export type Newsletter = z.infer<typeof Newsletter>
