import { describe, expect, it } from '@jest/globals'
import { createCursors } from '../../src/shared/cursor'
import { RequestError } from '../../src/shared/errors'

const cursors = createCursors('a-secret-of-the-test')
const news = JSON.stringify(['news', 2020])
const position = { value: '2020-06-11T06:30:00.000Z', id: '5f0c' }
const cursor = cursors.encode(news, position)

const refused = (list: string, text: string): void => {
  const decode = (): unknown => cursors.decode(list, text)
  expect(decode).toThrow(RequestError)
  try {
    decode()
  } catch (error) {
    expect(error).toMatchObject({ kind: 'invalid', issues: [{ parameter: 'cursor' }] })
  }
}

describe('cursors', () => {
  it.each([[position], [{ value: null, id: 'x' }], [{ value: 'Åsa & Örjan "citat" \u0000', id: 'é' }]])(
    'come back as they were: %j',
    (given) => {
      expect(cursors.decode(news, cursors.encode(news, given))).toEqual(given)
    },
  )

  it('say nothing when there is none', () => {
    expect(cursors.decode(news, undefined)).toBeNull()
  })

  it('are fit for an address as they are', () => {
    expect(encodeURIComponent(cursor)).toBe(cursor)
  })

  it('of another server with the same secret are good', () => {
    expect(createCursors('a-secret-of-the-test').decode(news, cursor)).toEqual(position)
  })

  it.each([
    ['another list', JSON.stringify(['events', 2020])],
    ['another filter', JSON.stringify(['news', 2019])],
    ['no list', ''],
  ])('of %s are refused', (_, list) => {
    refused(list, cursor)
  })

  it('of another secret are refused', () => {
    refused(news, createCursors('another-secret').encode(news, position))
  })

  it('that were changed in any one character are refused', () => {
    for (let i = 0; i < cursor.length; i++) {
      const other = cursor[i] === 'A' ? 'B' : 'A'
      const changed = cursor.slice(0, i) + other + cursor.slice(i + 1)
      // The last character of base64url may carry bits that mean nothing; then it is the same cursor.
      if (changed !== cursor) refused(news, changed)
    }
  })

  it.each([
    ['empty', ''],
    ['garbage', 'garbage'],
    ['a dot', '.'],
    ['no signature', cursor.split('.')[0]!],
    ['a cut signature', cursor.slice(0, -1)],
    ['a longer signature', `${cursor}A`],
    ['a body of its own', `${Buffer.from('["2020","x"]').toString('base64url')}.${cursor.split('.')[1]!}`],
    ['two cursors', `${cursor}${cursor}`],
    ['NUL', '\0'],
    ['a path', '../../etc/passwd'],
    ['3,000 characters', 'A'.repeat(3000)],
    ['letters beyond ASCII', 'åäö.åäöåäöåäöåäöåäöå'],
    ['a space before it', ` ${cursor}`],
    ['a line break after it', `${cursor}\n`],
  ])('%s is refused', (_, text) => {
    refused(news, text)
  })
})
