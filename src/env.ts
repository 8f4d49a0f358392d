import { createPrivateKey } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { passwordProblem } from './users/password-rules'
import { parseUrl } from './shared/parse-url'

/** Every setting of the process, parsed once at start. Paths are absolute, rates are per second. */
export interface Environment {
  isProduction: boolean
  port: number
  host: string
  /** Public base of every absolute link, without a slash at its end. */
  serverUrl: string
  dataDir: string
  mediaDir: string
  database: DatabaseSettings
  /** Empty until `database/folders.ts` has read or made the one in `dataDir`. */
  payloadSecret: string
  administrator: { email: string; password: string } | null
  demo: 'on' | 'off' | 'when-empty'
  smtpUrl: string | null
  mailFrom: string | null
  /** Signs all mail (RFC 6376); null: unsigned. */
  dkim: { domain: string; selector: string; privateKey: string } | null
  /** Mails a second at most; null: no limit. */
  newsletterRate: number | null
  trustedProxies: number
  logLevel: LogLevel
  cacheMaxBytes: number
  webhookAllowPrivate: boolean
}

export type DatabaseSettings = { kind: 'sqlite'; file: string; isDefault: boolean } | { kind: 'mongodb'; url: string }
export type LogLevel = (typeof logLevels)[number]

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const switchValue = z.enum(['0', '1', '']).transform((value) => value === '1')
const isUrl = (value: string, protocols: string[]): boolean => protocols.includes(parseUrl(value)?.protocol ?? '')

/** What each variable may hold; the text is what a person is told when it does not. */
const rules = {
  PORT: [
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65535)),
    'a port number from 0 to 65535',
  ],
  HOST: [z.string().regex(/^[\w.:-]+$/), 'a host name or an IP address, such as 127.0.0.1 or 0.0.0.0'],
  SERVER_URL: [
    z.string().refine((value) => isUrl(value, ['http:', 'https:'])),
    'an address such as https://cms.example.se, with http or https',
  ],
  DATA_DIR: [z.string(), 'a folder that the process may write to'],
  MEDIA_DIR: [z.string(), 'a folder that the process may write to'],
  DATABASE_URL: [
    z.string().regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/),
    'file:<path of an SQLite file> or mongodb://<host>/<database>?replicaSet=<name>',
  ],
  PAYLOAD_SECRET: [z.string().min(16), 'a random text of 16 characters or more'],
  ADMIN_EMAIL: [z.email(), 'an e-mail address'],
  ADMIN_PASSWORD: [
    z.string().refine((value) => passwordProblem(value) === null),
    'a password of 12 characters or more that is not easy to guess, such as three words in a row',
  ],
  DEMO: [z.enum(['on', 'off']), 'on or off'],
  SMTP_URL: [
    z.string().refine((value) => isUrl(value, ['smtp:', 'smtps:'])),
    'smtp://user:password@host:587 or smtps://user:password@host:465',
  ],
  MAIL_FROM: [z.string().regex(/^[^\r\n]*@[^\r\n]*$/), 'an address such as Förbundet <info@example.se>'],
  DKIM_DOMAIN: [z.string().regex(/^[\w-]+(\.[\w-]+)+$/), 'a domain such as example.se'],
  DKIM_SELECTOR: [z.string().regex(/^[\w-]+(\.[\w-]+)*$/), 'a name such as samordna'],
  DKIM_KEY_FILE: [z.string(), 'a file with a private key (PEM)'],
  NEWSLETTER_RATE: [z.literal('off').or(z.coerce.number().positive()), 'a number of mails a second above 0, or off'],
  TRUST_PROXY: [
    z
      .literal('off')
      .transform(() => 0)
      .or(
        z
          .string()
          .regex(/^\d{1,2}$/)
          .transform(Number),
      ),
    'off or the number of proxies in front of the server',
  ],
  LOG_LEVEL: [z.enum(logLevels), `one of ${logLevels.join(', ')}`],
  CACHE_MB: [z.coerce.number().min(1).max(65536), 'a number of megabytes from 1 to 65536'],
  WEBHOOK_ALLOW_PRIVATE: [switchValue, '1 or nothing'],
  MONGODB_STANDALONE: [switchValue, '1 or nothing'],
} as const satisfies Record<string, readonly [z.ZodType, string]>

type Name = keyof typeof rules
type Value<N extends Name> = z.output<(typeof rules)[N][0]>

/** Thrown for a wrong setting; its message is the one line that a person reads. */
export class SettingError extends Error {}

/**
 * Reads the settings named in `docs/api.md`.
 * @throws SettingError with one line that names the variable, the value and what is allowed.
 */
export function readEnvironment(source: NodeJS.ProcessEnv, root: string = process.cwd()): Environment {
  const get = <N extends Name>(name: N): Value<N> | undefined => {
    const value = source[name]
    if (value === undefined || value === '') return undefined
    const [schema, allowed] = rules[name]
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data as Value<N>
    throw new SettingError(`${name} is ${showable(name, value)}, which is not allowed: it must be ${allowed}.`)
  }
  const port = get('PORT') ?? 3000
  const dataDir = path.resolve(root, get('DATA_DIR') ?? 'data')
  const database = databaseSettings({
    url: get('DATABASE_URL'),
    standalone: get('MONGODB_STANDALONE') ?? false,
    dataDir,
    root,
  })
  const rate = get('NEWSLETTER_RATE') ?? 10
  const isDefault = database.kind === 'sqlite' && database.isDefault
  return {
    isProduction: source.NODE_ENV === 'production',
    port,
    host: get('HOST') ?? '127.0.0.1',
    serverUrl: (get('SERVER_URL') ?? `http://localhost:${String(port)}`).replace(/\/+$/, ''),
    dataDir,
    mediaDir: path.resolve(root, get('MEDIA_DIR') ?? 'media'),
    database,
    payloadSecret: get('PAYLOAD_SECRET') ?? '',
    administrator: administrator(get('ADMIN_EMAIL'), get('ADMIN_PASSWORD')),
    demo: get('DEMO') ?? (isDefault ? 'when-empty' : 'off'),
    smtpUrl: get('SMTP_URL') ?? null,
    mailFrom: get('MAIL_FROM') ?? null,
    dkim: dkimSettings({
      DKIM_DOMAIN: get('DKIM_DOMAIN'),
      DKIM_SELECTOR: get('DKIM_SELECTOR'),
      DKIM_KEY_FILE: fileIn(root, get('DKIM_KEY_FILE')),
    }),
    newsletterRate: rate === 'off' ? null : rate,
    trustedProxies: get('TRUST_PROXY') ?? 0,
    logLevel: get('LOG_LEVEL') ?? 'info',
    cacheMaxBytes: (get('CACHE_MB') ?? 64) * 1024 * 1024,
    webhookAllowPrivate: get('WEBHOOK_ALLOW_PRIVATE') ?? false,
  }
}

function showable(name: Name, value: string): string {
  if (name === 'PAYLOAD_SECRET' || name === 'ADMIN_PASSWORD') return '(hidden)'
  return JSON.stringify(name === 'SMTP_URL' || name === 'DATABASE_URL' ? withoutPassword(value) : value)
}

/** An address without user and password, so that it can be shown: even a misspelt one, whose parts cannot be told. */
export const withoutPassword = (value: string): string => value.replace(/^([a-z][a-z+.-]*:\/\/)?.*@/is, '$1***@')

function administrator(email: string | undefined, password: string | undefined): Environment['administrator'] {
  if (email && password) {
    if (passwordProblem(password, email) !== null)
      throw new SettingError('ADMIN_PASSWORD is (hidden), which is not allowed: it must not be made of ADMIN_EMAIL.')
    return { email, password }
  }
  if (!email && !password) return null
  const [given, missing] = email ? ['ADMIN_EMAIL', 'ADMIN_PASSWORD'] : ['ADMIN_PASSWORD', 'ADMIN_EMAIL']
  throw new SettingError(`${given} is set but ${missing} is not: set both, or neither to have an administrator made.`)
}

function databaseSettings(given: {
  url: string | undefined
  standalone: boolean
  dataDir: string
  root: string
}): DatabaseSettings {
  if (!given.url) return { kind: 'sqlite', file: path.join(given.dataDir, 'cms.db'), isDefault: true }
  if (given.url.startsWith('file:')) {
    return { kind: 'sqlite', file: path.resolve(given.root, given.url.slice('file:'.length)), isDefault: false }
  }
  if (!/[?&]replicaSet=[^&]/.test(given.url) && !given.url.startsWith('mongodb+srv:') && !given.standalone) {
    throw new SettingError(
      'DATABASE_URL names a MongoDB without replicaSet=, and without a replica set nothing is written in transactions: ' +
        'add ?replicaSet=<name> to it, or set MONGODB_STANDALONE=1 to do without them.',
    )
  }
  return { kind: 'mongodb', url: given.url }
}

const fileIn = (root: string, file: string | undefined): string | undefined => file && path.resolve(root, file)

type DkimNames = 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_KEY_FILE'

/** All three or none: mail that is signed in part would be refused where it is not expected. */
function dkimSettings(given: Record<DkimNames, string | undefined>): Environment['dkim'] {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: file } = given
  if (!domain && !selector && !file) return null
  if (!domain || !selector || !file) {
    const missing = Object.keys(given).filter((name) => !given[name as DkimNames])
    throw new SettingError(
      `${missing.join(' and ')} is not set: set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE, or none of them.`,
    )
  }
  return { domain, selector, privateKey: readPrivateKey(file) }
}

function readPrivateKey(file: string): string {
  try {
    const text = fs.readFileSync(file, 'utf8')
    createPrivateKey(text)
    return text
  } catch (error) {
    const { code = 'not a private key' } = error as NodeJS.ErrnoException
    const why = code.startsWith('ERR_') ? 'it is no private key' : code
    throw new SettingError(
      `DKIM_KEY_FILE is "${file}", which cannot be used (${why}): it must be a file with a private key (PEM).`,
    )
  }
}
