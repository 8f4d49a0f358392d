import { z } from 'zod'
import { described, named, vocabulary } from './described'
import { documentKinds } from './words'

/** Shapes that several endpoints publish; see `docs/api.md`. Absent is null, never missing. */
export const Day = z.iso.date()
export const Moment = z.iso.datetime({ offset: true })
export const Url = z.url()
export const DocumentKind = vocabulary('DocumentKind', documentKinds)

export const RichText = named(
  'RichText',
  described(z.strictObject({ html: z.string(), text: z.string() }), {
    html: {
      sv: 'Texten som HTML, rensad från allt som kan skada en sida. Rubriker börjar på h2.',
      en: 'The text as HTML, cleaned of all that could harm a page. Headings begin at h2.',
    },
    text: { sv: 'Samma text utan uppmärkning.', en: 'The same text without markup.' },
  }),
)

const ImageSize = named(
  'ImageSize',
  described(z.strictObject({ name: z.string(), url: Url, width: z.int(), height: z.int(), type: z.string() }), {
    name: {
      sv: '`small`, `medium` och `large` med format är hela bilden; `card` och `square` är beskurna.',
      en: '`small`, `medium` and `large` with the format are the whole image; `card` and `square` are cropped.',
    },
    width: { sv: 'Bredd i bildpunkter.', en: 'Width in pixels.' },
    height: { sv: 'Höjd i bildpunkter.', en: 'Height in pixels.' },
    type: {
      sv: 'Medietyp, till exempel `image/avif`; ta den minsta som läsaren klarar.',
      en: 'Media type, such as `image/avif`; take the smallest that the reader can show.',
    },
  }),
)

export const Image = named(
  'Image',
  described(
    z.strictObject({
      url: Url,
      alt: z.string(),
      caption: z.string().nullable(),
      credit: z.string().nullable(),
      width: z.int(),
      height: z.int(),
      focalPoint: z.strictObject({ x: z.number(), y: z.number() }),
      sizes: z.array(ImageSize),
    }),
    {
      url: { sv: 'Bilden i full storlek.', en: 'The image in full size.' },
      alt: { sv: 'Vad bilden visar, för den som inte ser den.', en: 'What it shows, for those who do not see it.' },
      caption: { sv: 'Bildtext.', en: 'Caption.' },
      credit: { sv: 'Fotograf eller upphovsperson. Ska visas.', en: 'Photographer or author. To be shown.' },
      width: { sv: 'Bredd i bildpunkter.', en: 'Width in pixels.' },
      height: { sv: 'Höjd i bildpunkter.', en: 'Height in pixels.' },
      focalPoint: {
        sv: 'Det viktigaste i bilden, i procent från vänster och uppifrån: `object-position` när den beskärs.',
        en: 'What matters most, in per cent from the left and the top: `object-position` where it is cropped.',
      },
      sizes: {
        sv: 'Samma bild i andra storlekar och format, för `srcset`.',
        en: 'The same image in other sizes and formats, for `srcset`.',
      },
    },
  ),
)

export const Ref = named(
  'Ref',
  described(z.strictObject({ slug: z.string(), title: z.string(), url: Url, webUrl: Url }), {
    url: { sv: 'Postens adress i API:et.', en: 'Address of the item in the API.' },
    webUrl: { sv: 'Postens sida för människor.', en: 'Page of the item for people.' },
  }),
)

export const OrganisationRef = named(
  'OrganisationRef',
  described(z.strictObject({ slug: z.string(), name: z.string(), website: Url.nullable() }), {
    website: { sv: 'Organisationens egen webbplats.', en: 'The own website of the organisation.' },
  }),
)

export const DocumentRef = named(
  'DocumentRef',
  described(
    z.strictObject({
      title: z.string(),
      kind: DocumentKind,
      date: Day.nullable(),
      url: Url,
      mimeType: z.string(),
      bytes: z.int(),
      lang: z.enum(['sv', 'en']).nullable(),
    }),
    {
      date: { sv: 'Handlingens egen dag.', en: 'The day of the document itself.' },
      url: { sv: 'Filen.', en: 'The file.' },
      mimeType: { sv: 'Filens medietyp.', en: 'Media type of the file.' },
      bytes: { sv: 'Filens storlek.', en: 'Size of the file.' },
      lang: { sv: 'Handlingens språk.', en: 'Language of the document.' },
    },
  ),
)
export const Link = named('Link', z.strictObject({ label: z.string(), url: z.string() }))

/** A page of a list. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  described(z.strictObject({ items: z.array(item), total: z.int(), next: Url.nullable() }), {
    items: { sv: 'Sidans poster.', en: 'The items of this page.' },
    total: { sv: 'Antalet poster på alla sidor.', en: 'The number of items on all pages.' },
    next: { sv: 'Nästa sida, eller null på den sista.', en: 'The next page, or null on the last one.' },
  })

/** What every item says of its place in the API and on the web. */
export const itemWords = {
  id: { sv: 'Densamma så länge posten finns, även om sluggen ändras.', en: 'The same as long as the item exists.' },
  slug: { sv: 'Postens namn i adresser.', en: 'The name of the item in addresses.' },
  url: { sv: 'Postens adress i API:et.', en: 'Address of the item in the API.' },
  webUrl: { sv: 'Postens sida för människor.', en: 'Page of the item for people.' },
} as const

export type Image = z.infer<typeof Image>
export type Ref = z.infer<typeof Ref>
export type OrganisationRef = z.infer<typeof OrganisationRef>
export type DocumentRef = z.infer<typeof DocumentRef>
export type RichText = z.infer<typeof RichText>
