import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import {
  deepMergeSimple,
  type Field,
  type FieldAffectingData,
  type TextField,
  type TextFieldSingleValidation,
} from 'payload'
import { say } from '../../collections/fields/say'
import { textEditor } from './translations/writing'
import { parseUrl } from '../shared/parse-url'

/** What a link may lead to: web addresses, mail and telephone, as the published page keeps no other (`shared/rich-text.ts`). */
const linkAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true
  const isWeb = /^https?:\/\/[^\s]+$/.test(value ?? '') && parseUrl(value ?? '') !== null
  if (isWeb || /^mailto:[^\s@]+@[^\s@]+$/.test(value ?? '') || /^tel:\+?[\d-]+$/.test(value ?? '')) return true
  return say(req, {
    sv: 'Skriv hela adressen, till exempel https://www.example.se, mailto:namn@example.se eller tel:08-123456.',
    en: 'Write the whole address, for example https://www.example.se, mailto:name@example.se or tel:08-123456.',
  })
}

/** Payload's link form without "new tab" (a reader decides that) and with a check that says what to write. */
const linkFields = (defaultFields: FieldAffectingData[]): (Field | FieldAffectingData)[] =>
  defaultFields
    .filter(({ name }) => name !== 'newTab')
    .map((field) => (field.name === 'url' ? ({ ...field, validate: linkAddress } as TextField) : field))

const editor = lexicalEditor({
  admin: { hideGutter: true },
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: ['news', 'events', 'initiatives'],
      fields: ({ defaultFields }) => linkFields(defaultFields),
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    HorizontalRuleFeature(),
  ],
})

/**
 * The editor of every rich text: headings from level 2, bold, italic, lists, quotes, links, images and rules, and nothing
 * that the published page does not show. Its features write their own words over the configuration's; ours go on top.
 */
export const richTextEditor: typeof editor = async (given) => {
  const adapter = await editor(given)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- features still put their words here in Payload 3
  return { ...adapter, i18n: deepMergeSimple(adapter.i18n ?? {}, { sv: { lexical: textEditor } }) }
}
