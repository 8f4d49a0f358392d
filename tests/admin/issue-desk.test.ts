import { describe, expect, it } from '@jest/globals'
import { itemsInForm } from '../../src/admin/components/newsletter-issue/item-rules'
import {
  rateText,
  shareText,
  subscribersText,
  timeLeftText,
} from '../../src/admin/components/newsletter-issue/number-text'
import { framed } from '../../src/admin/components/newsletter-issue/preview-rules'
import { percentOf, pollAfterMs, quarterOf } from '../../src/admin/components/newsletter-issue/progress-rules'
import { filled, wordsIn } from '../../src/admin/components/newsletter-issue/words'

const now = new Date('2026-11-23T08:00:00Z')
const words = wordsIn('sv')
const spaced = (text: string | null): string | null => text?.replaceAll(/\s/gu, ' ') ?? null
const progress = {
  status: 'sending' as const,
  sendAt: null,
  sentAt: null,
  finishedAt: null,
  pausedWhy: null,
  recipients: 1102,
  sent: 550,
  failed: 1,
  skipped: 0,
  left: 551,
  unsubscribed: 0,
  bounced: 0,
  ratePerSecond: 9.96,
  secondsLeft: 56,
}

describe('how often the progress is read', () => {
  it.each([
    ['draft', null, null],
    ['scheduled', '2026-11-27T08:00:00Z', 30_000],
    ['scheduled', '2026-11-23T08:01:00Z', 2_000],
    ['scheduled', '2026-11-23T07:59:00Z', 2_000],
    ['sending', null, 2_000],
    ['paused', null, 5_000],
    ['sent', null, 60_000],
  ] as const)('%s, to be sent at %s: %s ms', (status, sendAt, expected) => {
    expect(pollAfterMs({ status, sendAt, now })).toBe(expected)
  })
})

describe('figures', () => {
  it('says 100 % only when all is done', () => {
    expect(percentOf(1101, 1102)).toBe(99)
    expect(percentOf(1102, 1102)).toBe(100)
    expect(percentOf(0, 0)).toBe(0)
  })

  it('reads out a quarter at a time', () => {
    expect(quarterOf(progress)).toBe(50)
    expect(quarterOf({ ...progress, sent: 549 })).toBe(25)
  })

  it('writes numbers as the language does', () => {
    expect(spaced(subscribersText(1102, 'sv'))).toBe('1 102 prenumeranter')
    expect(subscribersText(1, 'sv')).toBe('1 prenumerant')
    expect(subscribersText(1102, 'en')).toBe('1,102 subscribers')
    expect(spaced(shareText(3, 1102, 'sv'))).toBe('0,3 %')
    expect(spaced(shareText(1000, 1102, 'sv'))).toBe('91 %')
    expect(spaced(shareText(0, 0, 'sv'))).toBe('0 %')
  })

  it('says rate and time left in round numbers, and nothing where nothing is known', () => {
    expect(rateText(progress, 'sv', words)).toBe('10 i sekunden')
    expect(rateText({ ...progress, ratePerSecond: 0.25 }, 'sv', words)).toBe('0,3 i sekunden')
    expect(rateText({ ...progress, ratePerSecond: null }, 'sv', words)).toBeNull()
    expect(timeLeftText(progress, words)).toBe('under en minut')
    expect(timeLeftText({ ...progress, secondsLeft: 660 }, words)).toBe('ungefär 11 min')
    expect(timeLeftText({ ...progress, secondsLeft: 3 * 3600 + 61 }, words)).toBe('ungefär 3 h 2 min')
    expect(timeLeftText({ ...progress, secondsLeft: null }, words)).toBeNull()
  })

  it('leaves braces alone that nothing is given for', () => {
    expect(filled('{a} och {b}', { a: 1 })).toBe('1 och {b}')
  })
})

describe('the preview', () => {
  const mail =
    '<html><head><style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style></head><body><p>Hej</p></body></html>'

  it('is dark or light whatever the browser is, and opens links outside', () => {
    const dark = framed(mail, { isDark: true, language: 'sv' })
    expect(dark).toContain('@media (min-width: 0) { p { color: #fff } }')
    expect(dark).toContain('color-scheme:dark')
    expect(dark).toContain('<base target="_blank">')
    expect(framed(mail, { isDark: false, language: 'sv' })).toContain('@media (max-width: 0)')
  })

  it('keeps queries that ask for more than the scheme', () => {
    const html = '<head><style>@media screen and (prefers-color-scheme:dark) {}</style></head>'
    expect(framed(html, { isDark: true, language: 'sv' })).toContain('@media screen and (min-width: 0) {}')
  })
})

it('knows what stands in the form, saved or not', () => {
  const fields = {
    'items.1.event': { value: 'e1' },
    'items.0.news': { value: 'n1' },
    'items.2.news': { value: null },
    'items.0.text': { value: 'n2' },
    items: { value: 3 },
  }
  expect(itemsInForm(fields)).toBe('event:e1 news:n1')
})
