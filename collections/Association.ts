import type { ArrayField, GlobalConfig, NumberFieldSingleValidation, TextField } from 'payload'
import { markAssociation } from '../src/changes/change-hook'
import type { Bilingual } from '../src/shared/language'
import { editors, signedIn } from './access/roles'
import { groups, titleMaxLength, urlField } from './fields/shared'
import { say } from './fields/say'
import { parseUrl } from '../src/shared/parse-url'

const week: NumberFieldSingleValidation = (value, { req }) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 53
    ? true
    : say(req, { sv: 'Skriv ett veckonummer från 1 till 53.', en: 'Write a week number from 1 to 53.' })

const lastWeek: NumberFieldSingleValidation = (value, options) => {
  const { weekFrom } = options.siblingData as { weekFrom?: number | null }
  const valid = week(value, options)
  if (valid !== true || !weekFrom || Number(value) >= weekFrom) return valid
  return say(options.req, { sv: 'Sista veckan är före den första.', en: 'The last week is before the first.' })
}

/** A pattern with `{slug}`, by which the association's own site has a page for each item. */
const sitePattern = (name: string, label: Bilingual): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: 500,
  validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) =>
    !value || (/^https?:\/\/[^\s{}]+\{slug\}[^\s{}]*$/.test(value) && parseUrl(value.replace('{slug}', 'x')) !== null)
      ? true
      : say(req, {
          sv: 'Skriv hela adressen med {slug} där sidans namn ska stå, till exempel https://www.example.se/nyheter/{slug}.',
          en: 'Write the whole address with {slug} for the name of the page, such as https://www.example.se/news/{slug}.',
        }),
})

const staffing: ArrayField = {
  name: 'staffing',
  type: 'array',
  maxRows: 200,
  label: { sv: 'Bemanning', en: 'Staffing' },
  labels: { singular: { sv: 'veckor', en: 'Weeks' }, plural: { sv: 'Veckor', en: 'Weeks' } },
  admin: {
    description: {
      sv: 'När kansliet är bemannat eller stängt, till exempel på sommaren.',
      en: 'When the office is staffed or closed, for example in summer.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'year', type: 'number', required: true, min: 2000, max: 2100, label: { sv: 'År', en: 'Year' } },
        {
          name: 'weekFrom',
          type: 'number',
          required: true,
          label: { sv: 'Från vecka', en: 'From week' },
          validate: week,
        },
        {
          name: 'weekTo',
          type: 'number',
          required: true,
          label: { sv: 'Till vecka', en: 'To week' },
          validate: lastWeek,
        },
        { name: 'staffed', type: 'checkbox', defaultValue: true, label: { sv: 'Bemannat', en: 'Staffed' } },
      ],
    },
    { name: 'note', type: 'text', localized: true, maxLength: titleMaxLength, label: { sv: 'Anmärkning', en: 'Note' } },
  ],
}

/** The association itself: who it is, how to reach it, where its own site has its pages. */
export const Association: GlobalConfig = {
  slug: 'association',
  label: { sv: 'Förbundet', en: 'The association' },
  admin: { group: groups.settings, hideAPIURL: true },
  access: { read: signedIn, readVersions: editors, update: editors },
  hooks: { afterChange: [markAssociation] },
  versions: { max: 50, drafts: false },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: titleMaxLength,
      defaultValue: 'Samordningsförbundet',
      label: { sv: 'Namn', en: 'Name' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { sv: 'Kontakt', en: 'Contact' },
          fields: [
            {
              name: 'orgNumber',
              type: 'text',
              maxLength: 20,
              label: { sv: 'Organisationsnummer', en: 'Organisation number' },
            },
            { name: 'address', type: 'textarea', maxLength: 500, label: { sv: 'Adress', en: 'Address' } },
            { name: 'email', type: 'email', label: { sv: 'E-post', en: 'E-mail' } },
            { name: 'phone', type: 'text', maxLength: 50, label: { sv: 'Telefon', en: 'Phone' } },
            {
              name: 'mediaContact',
              type: 'group',
              label: { sv: 'Presskontakt', en: 'Press contact' },
              fields: [
                { name: 'name', type: 'text', maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
                { name: 'email', type: 'email', label: { sv: 'E-post', en: 'E-mail' } },
                { name: 'phone', type: 'text', maxLength: 50, label: { sv: 'Telefon', en: 'Phone' } },
              ],
            },
            staffing,
          ],
        },
        {
          label: { sv: 'Nyhetsbrev', en: 'Newsletter' },
          fields: [
            {
              name: 'newsletter',
              type: 'group',
              label: false,
              fields: [
                {
                  name: 'title',
                  type: 'text',
                  maxLength: titleMaxLength,
                  label: { sv: 'Nyhetsbrevets namn', en: 'Name of the newsletter' },
                },
                {
                  name: 'fromName',
                  type: 'text',
                  maxLength: titleMaxLength,
                  label: { sv: 'Avsändarens namn', en: 'Name of the sender' },
                },
                { name: 'fromEmail', type: 'email', label: { sv: 'Avsändarens e-post', en: 'E-mail of the sender' } },
                {
                  name: 'replyTo',
                  type: 'email',
                  label: { sv: 'Svar skickas till', en: 'Replies go to' },
                  admin: {
                    description: {
                      sv: 'Lämna tomt om svar ska gå till avsändaren.',
                      en: 'Leave empty for replies to go to the sender.',
                    },
                  },
                },
                {
                  name: 'colour',
                  type: 'text',
                  maxLength: 7,
                  label: { sv: 'Färg på rubriker och knappar', en: 'Colour of headings and buttons' },
                  validate: (value: string | null | undefined, { req }: { req: Parameters<typeof say>[0] }) =>
                    !value || /^#[0-9a-f]{6}$/i.test(value)
                      ? true
                      : say(req, {
                          sv: 'Skriv färgen som # och sex tecken, till exempel #0f5a63.',
                          en: 'Write the colour as # and six characters, for example #0f5a63.',
                        }),
                  admin: {
                    description: {
                      sv: 'Till exempel #0f5a63. Texten på knapparna är vit, så färgen behöver vara mörk.',
                      en: 'For example #0f5a63. The text on buttons is white, so the colour needs to be dark.',
                    },
                  },
                },
              ],
            },
            urlField({
              name: 'privacyPolicyUrl',
              label: { sv: 'Sida om personuppgifter', en: 'Page about personal data' },
              admin: {
                description: { sv: 'Länkas från anmälan till nyhetsbrevet.', en: 'Linked from the newsletter form.' },
              },
            }),
          ],
        },
        {
          label: { sv: 'Webbplats', en: 'Website' },
          admin: {
            description: {
              sv: 'Har förbundet en egen webbplats? Skriv hur dess adresser ser ut, så leder flöden och brev dit i stället för till våra enkla sidor.',
              en: 'Does the association have a site of its own? Write how its addresses look, and feeds and mail lead there rather than to our plain pages.',
            },
          },
          fields: [
            {
              name: 'siteUrls',
              type: 'group',
              label: false,
              fields: [
                sitePattern('news', { sv: 'Nyheter', en: 'News' }),
                sitePattern('events', { sv: 'Evenemang', en: 'Events' }),
                sitePattern('initiatives', { sv: 'Insatser', en: 'Initiatives' }),
                sitePattern('newsletters', { sv: 'Nyhetsbrev', en: 'Newsletter' }),
              ],
            },
          ],
        },
      ],
    },
  ],
}
