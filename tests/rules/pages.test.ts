import { describe, expect, it } from '@jest/globals'
import { html, raw, safeHref } from '../../src/pages/html'
import { clockText, dayText, spanText } from '../../src/pages/page-dates'
import { siteCss } from '../../src/pages/site-css'

describe('html', () => {
  it('escapes every value, also in attributes, unless it is HTML already', () => {
    const evil = `<script>"x" & 'y'</script>`
    expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
      '<p title="&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;">&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;</p>',
    )
    expect(html`${html`<b>${'<'}</b>`}${raw('<i>')}`.text).toBe('<b>&lt;</b><i>')
  })

  it('shows lists one after the other, and nothing for what is missing', () => {
    expect(html`${['a', html`<br />`, 1]}${null}${undefined}${false}${''}${0}`.text).toBe('a<br />10')
  })

  it.each([
    ['https://www.example.se/a', 'https://www.example.se/a'],
    ['/nyheter/a', '/nyheter/a'],
    ['mailto:a@example.se', 'mailto:a@example.se'],
    ['tel:+468', 'tel:+468'],
    ['javascript:alert(1)', '#'],
    ['JavaScript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['//ond.example', '#'],
    ['x', '#'],
  ])('lets a link lead to %s as %s', (given, href) => {
    expect(safeHref(given)).toBe(href)
  })
})

describe('dates and times on pages', () => {
  it('are written as people in Sweden write them, in Stockholm', () => {
    expect(spanText('2020-06-11T06:30:00Z', '2020-06-11T07:30:00Z', 'sv')).toBe(
      'torsdag 11 juni 2020 kl.\u00a08.30–9.30',
    )
    expect(spanText('2020-11-25T07:15:00Z', null, 'sv')).toBe('onsdag 25 november 2020 kl.\u00a08.15')
    expect(spanText('2020-11-23T08:00:00Z', '2020-11-27T15:00:00Z', 'sv')).toBe(
      'måndag 23 november 2020 kl.\u00a09.00 – fredag 27 november 2020 kl.\u00a016.00',
    )
    expect(dayText('2020-02-04T23:30:00Z', 'sv')).toBe('5 februari 2020')
    expect(dayText('2020-02-04', 'sv')).toBe('4 februari 2020')
  })

  it('are English on English pages', () => {
    expect(spanText('2020-06-11T06:30:00Z', '2020-06-11T07:30:00Z', 'en')).toBe('Thursday 11 June 2020, 8:30–9:30')
    expect(clockText('2020-06-11T22:05:00Z', 'en')).toBe('0:05')
  })
})

it('the stylesheet loads nothing', () => {
  expect(siteCss).not.toMatch(/url\(|@import|@font-face/)
})
