import { describe, expect, it } from '@jest/globals'
import { consentEvents, consentMethods } from '../../src/newsletter/consent-ledger'
import { historySentence } from '../../src/newsletter/history-rules'
import { wordsOf } from '../../src/shared/words'

const at = new Date('2020-02-05T08:05:00Z')
const row = { at, sentFrom: null, source: null, givenAt: null }
const said = (more: Partial<Parameters<typeof historySentence>[0]>, language: 'sv' | 'en' = 'sv') =>
  historySentence({ ...row, event: 'asked', method: 'form', ...more }, language)

describe('the history of a subscriber', () => {
  it('says who did what, when and where, by the clock in Stockholm', () => {
    expect(said({ sentFrom: 'https://www.example.se' })).toBe(
      'Den 5 februari 2020 kl. 9.05 anmälde någon adressen via formuläret på https://www.example.se.',
    )
    expect(said({ event: 'confirmed', method: 'link' })).toBe(
      'Den 5 februari 2020 kl. 9.05 bekräftade hen via länken i mejlet.',
    )
    expect(said({ event: 'confirmed', method: 'link' }, 'en')).toBe(
      'On 5 February 2020 at 9:05 they confirmed by the link in the mail.',
    )
    const imported = {
      event: 'imported',
      method: 'import',
      source: 'Årsmötet',
      givenAt: new Date('2019-05-05'),
    } as const
    expect(said(imported)).toBe(
      'Den 5 februari 2020 kl. 9.05 lades prenumeranten till från en lista. Enligt den gavs samtycket den 5 maj 2019: Årsmötet.',
    )
  })

  it('has a sentence for every event by every way, in both languages', () => {
    for (const event of wordsOf(consentEvents)) {
      for (const method of wordsOf(consentMethods)) {
        expect(said({ event, method })).toMatch(/^Den 5 februari 2020 kl\. 9\.05 \p{L}.+\.$/u)
        expect(said({ event, method }, 'en')).toMatch(/^On 5 February 2020 at 9:05 \p{L}.+\.$/u)
      }
    }
  })
})
