import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  type Access,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FieldAccess,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { readAssociation } from '../src/mail/association-facts'
import { forgottenPasswordHtml, forgottenPasswordSubject } from '../src/mail/templates/account-mails'
import { passwordProblem } from '../src/users/password-rules'
import { userRoles } from '../src/shared/words'
import { administrators, administratorsField, isAdministrator } from './access/roles'
import { say } from './fields/say'
import { groups, titleMaxLength, wordField } from './fields/shared'
import { timeFields } from './fields/timeFields'

const minuteMs = 60_000
const sessionSeconds = 8 * 60 * 60

const administratorsOrSelf: Access = ({ req }) =>
  isAdministrator(req) || (req.user ? { id: { equals: req.user.id } } : false)

const administratorsOrSelfField: FieldAccess = ({ req, id }) =>
  isAdministrator(req) || (req.user ? req.user.id === id : false)

/** Refuses short and common passwords wherever one is set: new user, own account, forgotten password. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one member of its union is deprecated, not the argument
const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const data = (args as { data?: { password?: unknown; email?: unknown } }).data
  if (data?.password === undefined || data.password === null) return
  const problem = passwordProblem(data.password, typeof data.email === 'string' ? data.email : req.user?.email)
  if (!problem) return
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: say(req, problem) }] }, req.t)
}

/** Goes through the queue like all mail; see `src/mail/payload-email-adapter.ts`. */
async function forgottenPasswordMail(mail?: { req?: PayloadRequest; token?: string }): Promise<string> {
  if (!mail?.req || !mail.token) return ''
  const { payload, i18n } = mail.req
  const language = i18n.language === 'en' ? 'en' : 'sv'
  const { name } = await readAssociation(payload, language)
  const resetUrl = `${payload.config.serverURL}/admin/reset/${mail.token}`
  return forgottenPasswordHtml({ language, association: name, resetUrl })
}

/** As many as Payload takes for a password that it checks (payload/dist/auth/strategies/local). */
const hashIterations = 600_000

/**
 * Checking a password takes a third of a second: an address that nobody has, or whose account is closed, takes it too, so that
 * time does not tell who has an account.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one member of its union is deprecated, not the argument
const hashForNobody: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return
  const where = { email: { equals: email.toLowerCase().trim() } }
  const open = { or: [{ lockUntil: { exists: false } }, { lockUntil: { less_than: new Date().toISOString() } }] }
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [where, open] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) await promisify(pbkdf2)(password, 'nobody', hashIterations, 32, 'sha256')
}

export const users = ({ serverUrl }: { serverUrl: string }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { sv: 'användare', en: 'User' }, plural: { sv: 'Användare', en: 'Users' } },
  auth: {
    tokenExpiration: sessionSeconds,
    maxLoginAttempts: 5,
    lockTime: 10 * minuteMs,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: serverUrl.startsWith('https:') },
    forgotPassword: {
      generateEmailSubject: (mail) => forgottenPasswordSubject(mail?.req?.i18n.language === 'en' ? 'en' : 'sv'),
      generateEmailHTML: forgottenPasswordMail,
    },
  },
  defaultSort: 'name',
  admin: {
    hideAPIURL: true,
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    description: {
      sv: 'De som får logga in. En redaktör sköter allt innehåll; en skribent skriver utkast som en redaktör publicerar; en läsare kan bara läsa.',
      en: 'Those who may sign in. An editor handles all content; a contributor writes drafts that an editor publishes; a reader only reads.',
    },
  },
  access: {
    create: administrators,
    read: administratorsOrSelf,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: { beforeOperation: [checkPassword, hashForNobody] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: titleMaxLength,
      label: { sv: 'Namn', en: 'Name' },
      access: { update: administratorsOrSelfField },
    },
    wordField({
      name: 'role',
      words: userRoles,
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      label: { sv: 'Roll', en: 'Role' },
      access: { create: administratorsField, update: administratorsField },
    }),
    ...timeFields,
  ],
})
