import { describe, expect, it } from '@jest/globals'
import { readEnvironment, SettingError } from '../../src/env'

const read = (settings: Record<string, string> = {}) => readEnvironment(settings as NodeJS.ProcessEnv, '/srv/samordna')

const refusal = (settings: Record<string, string>): string => {
  try {
    read(settings)
  } catch (error) {
    expect(error).toBeInstanceOf(SettingError)
    return (error as Error).message
  }
  throw new Error(`${JSON.stringify(settings)} was accepted`)
}

it('has a default for everything', () => {
  expect(read()).toEqual({
    isProduction: false,
    port: 3000,
    host: '127.0.0.1',
    serverUrl: 'http://localhost:3000',
    dataDir: '/srv/samordna/data',
    mediaDir: '/srv/samordna/media',
    database: { kind: 'sqlite', file: '/srv/samordna/data/cms.db', isDefault: true },
    payloadSecret: '',
    administrator: null,
    demo: 'when-empty',
    smtpUrl: null,
    mailFrom: null,
    dkim: null,
    newsletterRate: 10,
    trustedProxies: 0,
    logLevel: 'info',
    cacheMaxBytes: 64 * 1024 * 1024,
    webhookAllowPrivate: false,
  })
})

describe('what is set is taken', () => {
  it.each([
    [{ PORT: '8080' }, { port: 8080, serverUrl: 'http://localhost:8080' }],
    [{ PORT: '0' }, { port: 0 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ SERVER_URL: 'https://cms.example.se/' }, { serverUrl: 'https://cms.example.se' }],
    [
      { DATA_DIR: '/var/lib/cms' },
      { dataDir: '/var/lib/cms', database: { kind: 'sqlite', file: '/var/lib/cms/cms.db', isDefault: true } },
    ],
    [{ DATA_DIR: 'elsewhere' }, { dataDir: '/srv/samordna/elsewhere' }],
    [{ MEDIA_DIR: '/var/media' }, { mediaDir: '/var/media' }],
    [
      { DATABASE_URL: 'file:other.db' },
      { database: { kind: 'sqlite', file: '/srv/samordna/other.db', isDefault: false }, demo: 'off' },
    ],
    [{ DATABASE_URL: 'file:/var/other.db' }, { database: { kind: 'sqlite', file: '/var/other.db', isDefault: false } }],
    [
      { DATABASE_URL: 'mongodb://a,b/cms?replicaSet=rs0' },
      { database: { kind: 'mongodb', url: 'mongodb://a,b/cms?replicaSet=rs0' }, demo: 'off' },
    ],
    [
      { DATABASE_URL: 'mongodb://a/cms?w=majority&replicaSet=rs0' },
      { database: { kind: 'mongodb', url: 'mongodb://a/cms?w=majority&replicaSet=rs0' } },
    ],
    [
      { DATABASE_URL: 'mongodb://a/cms', MONGODB_STANDALONE: '1' },
      { database: { kind: 'mongodb', url: 'mongodb://a/cms' } },
    ],
    [{ PAYLOAD_SECRET: 'sixteen-letters!' }, { payloadSecret: 'sixteen-letters!' }],
    [
      { ADMIN_EMAIL: 'a@example.se', ADMIN_PASSWORD: 'tolv tecken!' },
      { administrator: { email: 'a@example.se', password: 'tolv tecken!' } },
    ],
    [{ DEMO: 'on', DATABASE_URL: 'mongodb://a/cms?replicaSet=rs0' }, { demo: 'on' }],
    [{ DEMO: 'off' }, { demo: 'off' }],
    [
      { SMTP_URL: 'smtp://anna:hemligt@mail.example.se:587?pool=true&maxConnections=5' },
      { smtpUrl: 'smtp://anna:hemligt@mail.example.se:587?pool=true&maxConnections=5' },
    ],
    [{ SMTP_URL: 'smtps://mail.example.se' }, { smtpUrl: 'smtps://mail.example.se' }],
    [{ MAIL_FROM: 'Förbundet <info@example.se>' }, { mailFrom: 'Förbundet <info@example.se>' }],
    [{ NEWSLETTER_RATE: '0.5' }, { newsletterRate: 0.5 }],
    [{ NEWSLETTER_RATE: '200' }, { newsletterRate: 200 }],
    [{ NEWSLETTER_RATE: 'off' }, { newsletterRate: null }],
    [{ TRUST_PROXY: '2' }, { trustedProxies: 2 }],
    [{ TRUST_PROXY: 'off' }, { trustedProxies: 0 }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ CACHE_MB: '1' }, { cacheMaxBytes: 1024 * 1024 }],
    [{ WEBHOOK_ALLOW_PRIVATE: '1' }, { webhookAllowPrivate: true }],
    [{ WEBHOOK_ALLOW_PRIVATE: '0' }, { webhookAllowPrivate: false }],
    [{ NODE_ENV: 'production' }, { isProduction: true }],
    [
      { PORT: '', SMTP_URL: '', CACHE_MB: '' },
      { port: 3000, smtpUrl: null, cacheMaxBytes: 64 * 1024 * 1024 },
    ],
  ])('%j', (settings, expected) => {
    expect(read(settings)).toMatchObject(expected)
  })
})

describe('what is wrong stops the start with one line', () => {
  it.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '3000 '],
    ['PORT', '0x1F90'],
    ['HOST', 'två ord'],
    ['HOST', 'http://localhost'],
    ['SERVER_URL', 'ingen adress'],
    ['SERVER_URL', 'cms.example.se'],
    ['SERVER_URL', 'ftp://cms.example.se'],
    ['SERVER_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'cms.db'],
    ['DEMO', 'ibland'],
    ['DEMO', '1'],
    ['SMTP_URL', 'ftp://localhost'],
    ['SMTP_URL', 'mail.example.se'],
    ['MAIL_FROM', 'ingen adress'],
    ['MAIL_FROM', 'a@example.se\r\nBcc: b@example.se'],
    ['DKIM_DOMAIN', 'ingen domän'],
    ['DKIM_SELECTOR', 'två ord'],
    ['NEWSLETTER_RATE', '-5'],
    ['NEWSLETTER_RATE', '0'],
    ['NEWSLETTER_RATE', 'Infinity'],
    ['NEWSLETTER_RATE', 'NaN'],
    ['NEWSLETTER_RATE', 'snabbt'],
    ['TRUST_PROXY', 'kanske'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', 'true'],
    ['LOG_LEVEL', 'hogt'],
    ['CACHE_MB', '0'],
    ['CACHE_MB', 'mycket'],
    ['CACHE_MB', '-1'],
    ['WEBHOOK_ALLOW_PRIVATE', 'ja'],
    ['MONGODB_STANDALONE', 'true'],
    ['ADMIN_EMAIL', 'ingen adress'],
  ])('%s=%j: the variable, the value and what is allowed', (name, value) => {
    const line = refusal({ [name]: value })
    expect(line).not.toMatch(/[\r\n]/)
    expect(line).toContain(name)
    expect(line).toContain(JSON.stringify(value))
    expect(line.split('it must be ')[1]?.length).toBeGreaterThan(5)
  })

  it.each([
    ['PAYLOAD_SECRET', 'kort'],
    ['ADMIN_PASSWORD', 'hemligt'],
    ['ADMIN_PASSWORD', 'Administrator1'],
  ])('%s is not shown', (name, value) => {
    const line = refusal({ [name]: value })
    expect(line).toContain(name)
    expect(line).not.toContain(value)
    expect(line).toMatch(/\d+ characters or more/)
  })

  it('DKIM needs all of its settings, and a private key', () => {
    expect(refusal({ DKIM_DOMAIN: 'example.se' })).toMatch(/^DKIM_SELECTOR and DKIM_KEY_FILE is not set/)
    const named = { DKIM_DOMAIN: 'example.se', DKIM_SELECTOR: 'prov' }
    expect(refusal({ ...named, DKIM_KEY_FILE: '/finns/inte.pem' })).toMatch(/^DKIM_KEY_FILE is .*ENOENT/)
    expect(refusal({ ...named, DKIM_KEY_FILE: import.meta.filename })).toMatch(/it is no private key/)
  })

  it('ADMIN_PASSWORD is not made of ADMIN_EMAIL', () => {
    const line = refusal({ ADMIN_EMAIL: 'kommunikation@example.se', ADMIN_PASSWORD: 'kommunikation' })
    expect(line).toMatch(/^ADMIN_PASSWORD is \(hidden\).*ADMIN_EMAIL/)
  })

  it.each<Record<string, string>>([
    { SMTP_URL: 'imap://anna:lösenordet@mail.example.se' },
    { SMTP_URL: 'anna:lösenordet@mail.example.se' },
    { SMTP_URL: 'smpt://anna:eller/lösenordet@mail.example.se' },
    { DATABASE_URL: 'postgres://anna:lösenordet@db.example.se/cms' },
    { DATABASE_URL: 'mongo://anna:in@lösenordet@db.example.se/cms' },
  ])('%j keeps its password to itself', (settings) => {
    expect(refusal(settings)).not.toContain('lösenordet')
  })

  it.each([
    [{ ADMIN_EMAIL: 'a@example.se' }, 'ADMIN_PASSWORD'],
    [{ ADMIN_PASSWORD: 'tolv tecken!' }, 'ADMIN_EMAIL'],
  ])('half an administrator (%j) is told that %s is missing', (settings, missing) => {
    expect(refusal(settings)).toContain(`${missing} is not`)
  })

  it.each(['mongodb://127.0.0.1/cms', 'mongodb://127.0.0.1/cms?replicaSet=', 'mongodb://127.0.0.1/cms?replicaset=rs0'])(
    'MongoDB without a replica set (%s) is told what to add',
    (url) => {
      const line = refusal({ DATABASE_URL: url })
      expect(line).toContain('DATABASE_URL')
      expect(line).toContain('?replicaSet=')
      expect(line).toContain('MONGODB_STANDALONE=1')
    },
  )
})
