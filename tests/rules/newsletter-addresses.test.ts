import { describe, expect, it } from '@jest/globals'
import { SubscriptionInput } from '../../src/newsletter/newsletter-schema'

const parsed = (email: unknown) => SubscriptionInput.safeParse({ email, consent: true })
const a = (count: number): string => 'a'.repeat(count)

describe('addresses of people', () => {
  it.each([
    ['anna@example.se', 'anna@example.se'],
    ['ANNA.Stor@Example.SE', 'anna.stor@example.se'],
    ['  anna@example.se ', 'anna@example.se'],
    ['anna+nyheter@example.se', 'anna+nyheter@example.se'],
    ["o'brien@example.se", "o'brien@example.se"],
    ['k@xn--bcher-kva.example', 'k@xn--bcher-kva.example'],
    ['olle@Bücher.example', 'olle@xn--bcher-kva.example'],
    [`${a(64)}@example.se`, `${a(64)}@example.se`],
    ['anna@1example.se', 'anna@1example.se'],
  ])('%s is taken as %s', (typed, stored) => {
    expect(parsed(typed).data?.email).toBe(stored)
  })

  it.each([
    '',
    'anna',
    'anna@',
    '@example.se',
    'anna@@example.se',
    'anna berg@example.se',
    'anna@.example.se',
    'anna@example..se',
    '.anna@example.se',
    'an..na@example.se',
    'anna@-example.se',
    'anna@localhost',
    'anna@192.0.2.1',
    'anna@example.se, bo@example.se',
    'Anna <anna@example.se>',
    'anna@example.se\r\nBcc: spion@example.se',
    'anna@example.se\u0000',
    'anna@example.se%0d%0aBcc:spion@example.se',
    'anna@exam_ple.se/../x',
    'anna!bo@example.se',
    'anna%example.org@example.se',
    `${a(300)}@example.se`,
    `${a(65)}@example.se`,
    `anna@${a(64)}.se`,
    `${a(60)}@${a(60)}.${a(60)}.${a(60)}.${a(60)}.se`,
  ])('%j is refused, with one reason', (typed) => {
    expect(parsed(typed).error?.issues.map(({ path }) => path)).toEqual([['email']])
  })
})

describe('the other fields', () => {
  const input = (more: object) => SubscriptionInput.safeParse({ email: 'anna@example.se', consent: true, ...more })
  it.each([
    { consent: 'on' },
    { consent: 'true' },
    { name: 'Åsa Öberg' },
    { name: '' },
    { lang: 'en' },
    { website: '' },
  ])('take %j', (more) => {
    expect(input(more).success).toBe(true)
  })
  it.each([{ consent: false }, { consent: '1' }, { name: a(201) }, { name: 'a\tb' }, { lang: 'EN' }, { other: 1 }])(
    'refuse %j',
    (more) => {
      expect(input(more).success).toBe(false)
    },
  )
})
