import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { credentialEndpoints } from '../src/api-clients/api-client-endpoints'
import { countRequests, makeCredentials, removeDeliveries, showOnce } from '../src/api-clients/api-client-hooks'
import { apiScopes, webhookStates } from '../src/api-clients/api-client-rules'
import type { Environment } from '../src/env'
import { refusalOfAddress } from '../src/outgoing/address-rules'
import { testWebhook } from '../src/webhooks/webhook-endpoints'
import { administrators, nobodyField } from './access/roles'
import { deadlineField, momentField } from './fields/dateFields'
import { say } from './fields/say'
import { groups, titleMaxLength, wordField } from './fields/shared'
import { timeFields } from './fields/timeFields'
import { beginWebhooks } from './hooks/beginWebhooks'

type Settings = Pick<Environment, 'webhookAllowPrivate'>

const byServer = { create: nobodyField, update: nobodyField }

/** Kept for the server, shown to nobody. */
const internal = { hidden: true, access: { ...byServer, read: nobodyField } }

const isStored = (data: { keyPrefix?: unknown }): boolean => Boolean(data.keyPrefix)
const hasWebhook = (data: { webhookUrl?: unknown }): boolean => Boolean(data.webhookUrl)

const key: Field[] = [
  {
    name: 'keyPrefix',
    type: 'text',
    access: byServer,
    label: { sv: 'Nyckeln börjar med', en: 'The key begins with' },
    admin: { position: 'sidebar', readOnly: true, condition: isStored },
  },
  { name: 'keyHash', type: 'text', required: true, unique: true, index: true, ...internal },
  {
    name: 'isActive',
    type: 'checkbox',
    defaultValue: true,
    label: { sv: 'Nyckeln gäller', en: 'The key is valid' },
    admin: {
      position: 'sidebar',
      description: {
        sv: 'Ta bort bocken för att dra in nyckeln. Det märks inom en sekund.',
        en: 'Untick to revoke the key. It takes effect within a second.',
      },
    },
  },
  deadlineField({
    name: 'expiresAt',
    label: { sv: 'Gäller till och med', en: 'Valid until' },
    admin: {
      position: 'sidebar',
      description: { sv: 'Lämna tomt om nyckeln gäller tills vidare.', en: 'Leave empty for a key without an end.' },
    },
  }),
]

const usage: Field[] = [
  momentField({
    name: 'lastPulledAt',
    access: byServer,
    label: { sv: 'Senaste hämtning', en: 'Last pull' },
    admin: { position: 'sidebar', readOnly: true, condition: isStored },
  }),
  {
    name: 'requests30Days',
    type: 'number',
    virtual: true,
    access: byServer,
    hooks: { afterRead: [countRequests] },
    label: { sv: 'Anrop de senaste 30 dagarna', en: 'Requests in the last 30 days' },
    admin: { position: 'sidebar', readOnly: true, disableListFilter: true, condition: isStored },
  },
]

const webhook = ({ webhookAllowPrivate: allowPrivate }: Settings): Field[] => [
  {
    name: 'webhookUrl',
    type: 'text',
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
      const refusal = value ? refusalOfAddress(value, { allowPrivate }) : null
      return refusal ? say(req, refusal) : true
    },
    label: { sv: 'Adress för webhooks', en: 'Webhook address' },
    admin: {
      description: {
        sv: 'Hit skickas ett meddelande när något publiceras, ändras eller tas bort. Adressen börjar med https:// och fås av mottagaren.',
        en: 'A message is sent here when something is published, changed or removed. The address begins with https:// and comes from the receiver.',
      },
    },
  },
  {
    name: 'isWebhookOn',
    type: 'checkbox',
    defaultValue: true,
    label: { sv: 'Skicka webhooks', en: 'Send webhooks' },
    admin: {
      condition: hasWebhook,
      description: {
        sv: 'Stängs av automatiskt när mottagaren inte har svarat på tre dygn. Sätt på igen när felet är avhjälpt; då får mottagaren veta allt som har ändrats sedan dess, högst 400 dagar tillbaka.',
        en: 'Is switched off automatically when the receiver has not answered for three days. Switch it on again when the fault is mended; the receiver is then told of all that has changed since, for 400 days.',
      },
    },
  },
  wordField({
    name: 'webhookState',
    words: webhookStates,
    defaultValue: 'off',
    access: byServer,
    label: { sv: 'Webhooks', en: 'Webhooks' },
    admin: { position: 'sidebar', readOnly: true, condition: hasWebhook },
  }),
  // Encrypted with the server's secret, because they are needed in the clear to sign.
  { name: 'sealedSecret', type: 'text', ...internal },
  { name: 'sealedFormerSecret', type: 'text', ...internal },
  { name: 'formerSecretUntil', type: 'date', ...internal },
  // Changes after this one are told.
  { name: 'webhooksFromSeq', type: 'number', ...internal },
]

/** Programs that fetch our content, each with a key of its own, and where they want to be told of changes. */
export const apiClients = (env: Settings): CollectionConfig => ({
  slug: 'api-clients',
  labels: { singular: { sv: 'API-nyckel', en: 'API client' }, plural: { sv: 'API-nycklar', en: 'API clients' } },
  defaultSort: 'name',
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'scopes', 'lastPulledAt', 'requests30Days', 'webhookState'],
    listSearchableFields: ['name'],
    description: {
      sv: 'Kommuner och andra som hämtar vårt innehåll. Det går utan nyckel; med nyckel ser vi vem som hämtar, och mottagaren kan få ett meddelande när något ändras.',
      en: 'Municipalities and others who fetch our content. That needs no key; with one we see who fetches, and the receiver can be told when something changes.',
    },
  },
  disableDuplicate: true,
  hooks: { beforeChange: [makeCredentials, beginWebhooks], afterChange: [showOnce], afterDelete: [removeDeliveries] },
  endpoints: [...credentialEndpoints, testWebhook],
  access: { create: administrators, read: administrators, update: administrators, delete: administrators },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: titleMaxLength,
      label: { sv: 'Namn', en: 'Name' },
      admin: {
        description: { sv: 'Till exempel ”Sigtuna kommuns webbplats”.', en: 'For example “Website of Sigtuna”.' },
      },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { sv: 'Organisation', en: 'Organisation' },
    },
    wordField({
      name: 'scopes',
      words: apiScopes,
      hasMany: true,
      required: true,
      defaultValue: ['read'],
      label: { sv: 'Får', en: 'May' },
    }),
    ...webhook(env),
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/src/admin/components/ApiClientPanel#ApiClientPanel' }, disableListColumn: true },
    },
    ...key,
    ...usage,
    ...timeFields,
  ],
})
