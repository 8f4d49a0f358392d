import { describe, expect, it } from '@jest/globals'
import { mailFrom, siteDomain } from '../../src/mail/mail-from'
import { failureOf, leaseMs, nextAttemptAt, sendMaxMs } from '../../src/mail/mail-rules'
import { renderMail } from '../../src/mail/templates/render-mail'
import { alreadySubscribedMail, confirmationMail } from '../../src/mail/templates/subscription-mails'

const createdAt = new Date('2026-11-22T12:00:00Z')
const secondsUntil = (attempts: number, random: number): number =>
  ((nextAttemptAt({ attempts, createdAt, now: createdAt, random })?.getTime() ?? 0) - createdAt.getTime()) / 1000

describe('the next attempt', () => {
  it('comes within a minute at first, then later each time, with jitter', () => {
    expect(secondsUntil(1, 0)).toBeCloseTo(22.5)
    expect(secondsUntil(1, 0.999)).toBeLessThan(60)
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempts) => secondsUntil(attempts, 0.5))
    expect(pauses).toEqual([30, 120, 480, 1800, 7200, 21_600, 21_600])
  })

  it('is none when it would come after three days', () => {
    const now = new Date(createdAt.getTime() + 3 * 24 * 3_600_000 - 60_000)
    expect(nextAttemptAt({ attempts: 1, createdAt, now, random: 0.5 })).not.toBeNull()
    expect(nextAttemptAt({ attempts: 9, createdAt, now, random: 0.5 })).toBeNull()
  })

  it('is never made while the last one may still be under way', () => {
    expect(sendMaxMs).toBeLessThan(leaseMs)
  })
})

describe('a failure', () => {
  const error = (fields: object) => Object.assign(new Error('refused <anna@example.se>'), fields)
  it.each([
    [
      'an unknown recipient',
      { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO', response: '550 5.1.1 <anna@example.se>' },
      [true, false, '550 5.1.1 RCPT TO'],
    ],
    [
      'a refused message',
      { code: 'EMESSAGE', responseCode: 554, command: 'DATA', response: '554 spam' },
      [true, false, '554 DATA'],
    ],
    [
      'greylisting',
      { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO', response: '450 4.2.0 wait' },
      [false, false, '450 4.2.0 RCPT TO'],
    ],
    [
      'a server that closes',
      { code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO', response: '421 bye' },
      [false, true, '421 RCPT TO'],
    ],
    [
      'a wrong password',
      { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN', response: '535 5.7.8 no' },
      [false, true, '535 5.7.8 AUTH PLAIN'],
    ],
    [
      'a refused sender',
      { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM', response: '550 no' },
      [false, true, '550 MAIL FROM'],
    ],
    ['no server', { code: 'ECONNECTION', command: 'CONN' }, [false, true, 'ECONNECTION CONN']],
    ['a full disk', { code: 'ENOSPC' }, [false, true, 'ENOSPC']],
    ['what is no error', undefined, [false, true, 'unknown error']],
  ] as const)('%s', (_what, fields, expected) => {
    const { isFinal, isServerDown, summary } = failureOf(fields && error(fields))
    expect([isFinal, isServerDown, summary]).toEqual(expected)
  })
})

describe('who a mail is from', () => {
  const association = { fromName: 'Förbundet', fromEmail: null }
  it('is the setting first, then the association’s, then the site', () => {
    const site = { mailFrom: null, serverUrl: 'https://www.cms.example.se' }
    expect(mailFrom({ ...site, mailFrom: 'A <a@example.se>' }, association)).toBe('A <a@example.se>')
    expect(mailFrom(site, { ...association, fromEmail: 'info@example.se' })).toBe('"Förbundet" <info@example.se>')
    expect(mailFrom(site, association)).toBe('"Förbundet" <noreply@cms.example.se>')
    expect(mailFrom(site, { fromName: 'A"\r\nBcc: b', fromEmail: null })).not.toMatch(/[\r\n]/)
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://cms'])(
    'is a domain of nobody at %s',
    (serverUrl) => {
      expect(siteDomain(serverUrl)).toBe('samordna.invalid')
    },
  )
})

describe('the mails about a subscription', () => {
  const words = {
    association: 'Förbundet <Prov> & Co',
    newsletterTitle: 'NYTT',
    name: 'Åsa',
    siteUrl: 'https://cms.example.se',
    unsubscribeUrl: 'https://cms.example.se/nyhetsbrev/avsluta/abc',
    preferencesUrl: 'https://cms.example.se/nyhetsbrev/installningar/x',
    privacyPolicyUrl: 'https://www.example.se/personuppgifter',
  }
  it.each(['sv', 'en'] as const)(
    'carry the way out, who sends and why, and nothing remote, in %s',
    async (language) => {
      const confirmUrl = 'https://cms.example.se/nyhetsbrev/bekrafta/def'
      const contents = [
        confirmationMail({ ...words, language, confirmUrl }),
        alreadySubscribedMail({ ...words, language }),
      ]
      for (const content of contents) {
        const { html, text, subject } = await renderMail(content)
        expect(subject).toContain('NYTT')
        expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`))
        expect(html).toContain(`<title>${subject}</title>`)
        expect(html).toContain('Förbundet &lt;Prov&gt; &amp; Co')
        expect(html).not.toMatch(/<img|<script|<link|@import|url\(|<Prov>/i)
        expect(html.match(/<table/g)?.length).toBe(html.match(/role="presentation"/g)?.length)
        for (const part of [html, text]) {
          expect(part).toContain(words.unsubscribeUrl)
          expect(part).toContain('cms.example.se')
          expect(part).toContain('Åsa')
        }
      }
      expect((await renderMail(contents[0]!)).text).toContain(`\n${confirmUrl}\n`)
    },
  )
})
