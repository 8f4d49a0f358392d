import { expect, it } from '@jest/globals'
import { parseUrl } from '../../src/shared/parse-url'

it('takes addresses with å, ä and ö however often it is asked', () => {
  for (let time = 0; time < 20_000; time++)
    expect(parseUrl('https://åäö.example.se/')?.hostname).toBe('xn--4cab6c.example.se')
})

it('gives nothing for what is no address', () => {
  for (const text of ['', 'example.se', 'https://', 'https://a b/']) expect(parseUrl(text)).toBeNull()
  expect(parseUrl('/sida', 'http://localhost')?.pathname).toBe('/sida')
})
