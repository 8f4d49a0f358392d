import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createRetentionService } from '../../src/privacy/retention-service'
import { createRetentionTask } from '../../src/privacy/retention-task'
import { startTestCms, type TestCms } from '../helpers/cms'
import { consentsOf, subscriberOf } from '../helpers/newsletter'
import { anonymous, person, type Person } from '../helpers/people'

const dayMs = 86_400_000
const now = new Date()
const daysAgo = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString()

let cms: TestCms
let administrator: Person
const others: Person[] = []

beforeAll(async () => {
  cms = await startTestCms()
  administrator = await person(cms, 'administrator')
  for (const role of ['editor', 'contributor', 'reader'] as const) others.push(await person(cms, role))
  others.push(anonymous(cms))
})
afterAll(() => cms.stop())

/** A subscriber as it came to be some time ago. */
async function subscriber(email: string, fields: Record<string, unknown>): Promise<string> {
  const data = { email, lang: 'sv', status: 'pending', createdAt: daysAgo(400), ...fields }
  const row = await cms.payload.create({
    collection: 'newsletter-subscribers',
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return row.id
}

async function delivery(
  issue: string,
  endedDaysAgo: number | null,
  more: Record<string, unknown> = {},
): Promise<string> {
  const data = {
    issue,
    subscriber: crypto.randomUUID(),
    email: 'mottagare@example.se',
    lang: 'sv',
    status: endedDaysAgo === null ? 'queued' : 'sent',
    dueAtMs: 0,
    attempts: 1,
    endedAtMs: endedDaysAgo === null ? null : now.getTime() - endedDaysAgo * dayMs,
    ...more,
  }
  const row = await cms.payload.create({
    collection: 'newsletter-deliveries',
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return row.id
}

const isThere = async (collection: 'newsletter-deliveries' | 'mails', id: string): Promise<boolean> =>
  (await cms.payload.find({ collection, where: { id: { equals: id } }, overrideAccess: true })).docs.length === 1

const counts = (body: unknown): Record<string, number> =>
  Object.fromEntries(
    (body as { rules: { rule: string; count: number }[] }).rules.map(({ rule, count }) => [rule, count]),
  )
const nothing = {
  'subscribers-pending': 0,
  'subscribers-unsubscribed': 0,
  'subscribers-bounced': 0,
  'newsletter-deliveries': 0,
  'event-registrations': 0,
  'event-needs': 0,
  mails: 0,
}

const preview = async () => counts((await administrator.post('/api/retention/run?dryRun=true')).body)
const run = async () => counts((await administrator.post('/api/retention/run')).body)

describe('deletion of what is too old', () => {
  it('previews what a run then deletes, and no more', async () => {
    const old = await subscriber('glomt@example.se', { lastMailAt: daysAgo(31) })
    await subscriber('nyligen@example.se', { lastMailAt: daysAgo(29) })
    await subscriber('aldrig-mejlad@example.se', {})
    await subscriber('bekraftad@example.se', {
      status: 'confirmed',
      confirmedAt: daysAgo(399),
      lastMailAt: daysAgo(399),
    })
    await subscriber('nej@example.se', { status: 'unsubscribed', unsubscribedAt: daysAgo(366) })
    await subscriber('nej-i-host@example.se', { status: 'unsubscribed', unsubscribedAt: daysAgo(364) })
    await subscriber('studs@example.se', { status: 'bounced', bouncedAt: daysAgo(366) })
    await subscriber('studs-i-host@example.se', { status: 'bounced', bouncedAt: daysAgo(364) })

    const due = { ...nothing, 'subscribers-pending': 2, 'subscribers-unsubscribed': 1, 'subscribers-bounced': 1 }
    expect(await preview()).toEqual(due)
    expect(await subscriberOf(cms.payload, 'glomt@example.se')).toBeDefined()
    expect(await run()).toEqual(due)
    expect(await preview()).toEqual(nothing)

    const { docs } = await cms.payload.find({
      collection: 'newsletter-subscribers',
      overrideAccess: true,
      sort: 'email',
    })
    expect(docs.map(({ email }) => email)).toEqual([
      'bekraftad@example.se',
      'nej-i-host@example.se',
      'nyligen@example.se',
      'studs-i-host@example.se',
    ])
    const [row, ...more] = await consentsOf(cms.payload, old)
    expect(more).toEqual([])
    expect(row).toMatchObject({ event: 'erased', method: 'retention' })
    expect(row?.addressHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain('glomt')
  })

  it('takes rows of deliveries after 90 days, but none of an issue that still goes out', async () => {
    const issue = async (status: 'sent' | 'paused'): Promise<string> => {
      const data = { title: `Brev ${status}` }
      const { id } = await cms.payload.create({
        collection: 'newsletter-issues',
        data: data as never,
        overrideAccess: true,
      })
      await cms.payload.db.updateOne({ collection: 'newsletter-issues', id, data: { status }, req: {} })
      return id
    }
    const [sent, paused] = [await issue('sent'), await issue('paused')]
    const old = await delivery(sent, 91)
    const kept = [
      await delivery(sent, 89),
      await delivery(paused, 200),
      await delivery(paused, null),
      await delivery(sent, null),
    ]
    expect(await preview()).toEqual({ ...nothing, 'newsletter-deliveries': 1 })
    expect(await run()).toEqual({ ...nothing, 'newsletter-deliveries': 1 })
    expect(await isThere('newsletter-deliveries', old)).toBe(false)
    for (const id of kept) expect(await isThere('newsletter-deliveries', id)).toBe(true)
  })

  it('takes receipts of mail after 30 days, and no mail that waits', async () => {
    const mail = async (status: 'sent' | 'failed' | 'queued', days: number): Promise<string> => {
      const data = {
        kind: 'account',
        status,
        messageId: `<${crypto.randomUUID()}@b>`,
        attempts: 1,
        nextAttemptAt: daysAgo(days),
      } as const
      const { id } = await cms.payload.create({ collection: 'mails', data, overrideAccess: true })
      await cms.payload.db.updateOne({ collection: 'mails', id, data: { updatedAt: daysAgo(days) }, req: {} })
      return id
    }
    const gone = [await mail('sent', 31), await mail('failed', 31)]
    const kept = [await mail('sent', 29), await mail('queued', 31)]
    expect(await run()).toEqual({ ...nothing, mails: 2 })
    for (const id of gone) expect(await isThere('mails', id)).toBe(false)
    for (const id of kept) expect(await isThere('mails', id)).toBe(true)
  })

  it('takes more than a batch in a run, and a row of the ledger for each', async () => {
    for (let n = 0; n < 520; n++)
      await cms.payload.db.create({
        collection: 'newsletter-subscribers',
        data: {
          email: `n${n}@example.se`,
          lang: 'sv',
          status: 'pending',
          lastMailAt: daysAgo(40),
          createdAt: daysAgo(40),
        },
        req: {},
      })
    const where = { event: { equals: 'erased' } }
    const rows = async () =>
      (await cms.payload.count({ collection: 'consents', where, overrideAccess: true })).totalDocs
    const before = await rows()
    expect(await run()).toEqual({ ...nothing, 'subscribers-pending': 520 })
    expect((await rows()) - before).toBe(520)
  })

  it('leaves one row of the ledger when a run was cut off after it', async () => {
    const id = await subscriber('avbruten@example.se', { lastMailAt: daysAgo(50) })
    const { deleteMany } = cms.payload.db
    cms.payload.db.deleteMany = () => Promise.reject(new Error('killed'))
    await expect(createRetentionService(cms.payload).run(now)).rejects.toThrow('killed')
    cms.payload.db.deleteMany = deleteMany
    expect(await subscriberOf(cms.payload, 'avbruten@example.se')).toBeDefined()
    expect(await run()).toMatchObject({ 'subscribers-pending': 1 })
    expect(await consentsOf(cms.payload, id)).toHaveLength(1)
  })

  it('is done by one at a time', async () => {
    await subscriber('samtidigt@example.se', { lastMailAt: daysAgo(50) })
    const results = await Promise.all([1, 2, 3].map(() => createRetentionService(cms.payload).run(now)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reason: 'running' }))
  })

  it('goes on with the other rules when one cannot be done, and is done again', async () => {
    await subscriber('en-regel@example.se', { status: 'unsubscribed', unsubscribedAt: daysAgo(400) })
    const lastRun = await createRetentionService(cms.payload).lastRun()
    const { find } = cms.payload
    cms.payload.find = ((options: { where?: { status?: { equals?: string } } }) =>
      options.where?.status?.equals === 'pending'
        ? Promise.reject(new Error('disk full'))
        : find(options as never)) as never
    await expect(createRetentionService(cms.payload).run(now)).rejects.toThrow('disk full')
    cms.payload.find = find
    expect(await subscriberOf(cms.payload, 'en-regel@example.se')).toBeUndefined()
    expect(await createRetentionService(cms.payload).lastRun()).toEqual(lastRun)
  })

  it('is done once an hour, and not never where a clock was wrong', async () => {
    const { tick } = createRetentionTask(cms.payload)
    const at = async (hours: number): Promise<boolean> => {
      const email = `timme${hours}@example.se`
      await subscriber(email, { lastMailAt: daysAgo(50) })
      await tick(new Date(now.getTime() + hours * 3_600_000))
      return (await subscriberOf(cms.payload, email)) === undefined
    }
    expect([await at(10), await at(10.5), await at(10.9), await at(11.1)]).toEqual([true, false, false, true])
    expect(await at(2)).toBe(true)
    await run()
  })

  it('stops between batches when the server stops', async () => {
    await subscriber('kvar@example.se', { lastMailAt: daysAgo(50) })
    await createRetentionService(cms.payload).run(now, { isStopped: () => true })
    expect(await subscriberOf(cms.payload, 'kvar@example.se')).toBeDefined()
    await run()
  })
})

describe('the page about it', () => {
  it('is told the rules in words, what would go, and what went last', async () => {
    await subscriber('forsta@example.se', { lastMailAt: daysAgo(50) })
    await run()
    await subscriber('andra@example.se', { lastMailAt: daysAgo(50) })
    const { body, status } = await administrator.get('/api/retention')
    expect(status).toBe(200)
    expect(Math.abs(Date.parse(body.lastRunAt as string) - Date.now())).toBeLessThan(60_000)
    const [pending] = body.rules as Record<string, unknown>[]
    expect(pending).toMatchObject({ rule: 'subscribers-pending', count: 1, deletedLast: 1 })
    expect(pending?.title).toBe('Anmälningar som inte har bekräftats')
    expect(pending?.about).toContain('30 dagar')
    expect((await administrator.get('/api/retention').set('Cookie', 'payload-lng=en')).body.rules[0].about).toContain(
      '30 days',
    )
  })

  it('is for administrators', async () => {
    await subscriber('forblir@example.se', { lastMailAt: daysAgo(50) })
    for (const other of others) {
      expect((await other.get('/api/retention')).status).toBe(403)
      expect((await other.post('/api/retention/run?dryRun=true')).status).toBe(403)
      expect((await other.post('/api/retention/run')).status).toBe(403)
    }
    expect(await subscriberOf(cms.payload, 'forblir@example.se')).toBeDefined()
  })

  it.each(['?dryrun=true', '?dryRun=ja', '?dryRun', '?dryRun=true&x=1'])('takes %s for no run', async (query) => {
    expect((await administrator.post(`/api/retention/run${query}`)).status).toBe(400)
    expect(await subscriberOf(cms.payload, 'forblir@example.se')).toBeDefined()
  })
})
