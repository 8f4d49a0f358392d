import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { parseBody, parseQuery } from '../../src/http/parse'
import { type InputIssue, RequestError } from '../../src/shared/errors'
import { dayParameter, listParameters, numberParameter, slugParameter, textParameter } from '../../src/shared/query'

const Query = z.strictObject({
  ...listParameters,
  age: numberParameter({ min: 0, max: 120 }),
  on: dayParameter,
  initiative: slugParameter,
  municipality: textParameter,
})

const issuesOf = (parse: () => unknown): InputIssue[] => {
  try {
    parse()
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ kind: 'invalid' })
    const { issues } = error as RequestError
    for (const { detail } of issues) {
      expect(detail.sv).toMatch(/\S{2}/)
      expect(detail.en).toMatch(/\S{2}/)
      expect(detail.sv).not.toBe(detail.en)
    }
    return issues
  }
  throw new Error('nothing was refused')
}
const wrongParameters = (search: string): string[] =>
  issuesOf(() => parseQuery(Query, search)).map((issue) => ('parameter' in issue ? issue.parameter : issue.pointer))

describe('parseQuery', () => {
  it.each([
    ['', { limit: 20, lang: 'sv' }],
    ['limit=1', { limit: 1, lang: 'sv' }],
    ['limit=100&lang=en', { limit: 100, lang: 'en' }],
    ['limit=007', { limit: 7, lang: 'sv' }],
    ['age=0', { limit: 20, lang: 'sv', age: 0 }],
    ['on=2020-02-29', { limit: 20, lang: 'sv', on: '2020-02-29' }],
    ['municipality=Upplands+V%C3%A4sby', { limit: 20, lang: 'sv', municipality: 'Upplands Väsby' }],
    ['initiative=gron-etablering', { limit: 20, lang: 'sv', initiative: 'gron-etablering' }],
    ['cursor=x', { limit: 20, lang: 'sv', cursor: 'x' }],
  ])('%j is %j', (search, expected) => {
    expect(parseQuery(Query, search)).toEqual(expected)
  })

  it.each([
    ['limit=0', ['limit']],
    ['limit=101', ['limit']],
    ['limit=-1', ['limit']],
    ['limit=1.5', ['limit']],
    ['limit=1e1', ['limit']],
    ['limit=0x10', ['limit']],
    ['limit=', ['limit']],
    ['limit=+5', ['limit']],
    ['limit=%00', ['limit']],
    ['limit=99999999999999999999', ['limit']],
    ['limit=٣', ['limit']],
    ['limit', ['limit']],
    ['limit=5&limit=6', ['limit']],
    ['limit=5&limit=5', ['limit']],
    ['limit[]=5', ['limit[]']],
    ['lang=de', ['lang']],
    ['lang=SV', ['lang']],
    ['age=121', ['age']],
    ['on=2020-02-30', ['on']],
    ['on=', ['on']],
    ['initiative=Gr%C3%B6n', ['initiative']],
    ['initiative=a--b', ['initiative']],
    [`initiative=${'a'.repeat(121)}`, ['initiative']],
    [`municipality=${'a'.repeat(201)}`, ['municipality']],
    ['municipality=a%00b', ['municipality']],
    ['municipality=a%0Ab', ['municipality']],
    ['foo=1', ['foo']],
    ['=1', ['']],
    ['__proto__=1', ['__proto__']],
    ['constructor=1', ['constructor']],
    ['toString=1', ['toString']],
    ['Limit=5', ['Limit']],
    ['foo=1&limit=0&lang=de&on=x', ['foo', 'limit', 'lang', 'on']],
    ['foo=1&foo=2', ['foo']],
  ])('%j is refused, and names %j', (search, names) => {
    expect(wrongParameters(search).sort()).toEqual([...names].sort())
  })

  it('looks at a limited number of parameters', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `p${String(n)}=1`).join('&')
    expect(wrongParameters(many).length).toBeLessThanOrEqual(50)
  })

  it('does not let what is wrong hide behind many parameters that are right', () => {
    const search = `${'limit=5&'.repeat(60)}foo=1`
    expect(wrongParameters(search)).toContain('limit')
  })
})

describe('parseBody', () => {
  const Body = z.strictObject({
    email: z.email(),
    age: z.number().int().min(0).max(120).optional(),
    name: z.string().max(5).optional(),
    lang: z.enum(['sv', 'en']).optional(),
    consent: z.literal(true),
    links: z.array(z.strictObject({ url: z.string() })).optional(),
    'a/b~c': z.string().optional(),
  })
  const good = { email: 'prov@example.se', consent: true }
  const wrongFields = (body: unknown): string[] =>
    issuesOf(() => parseBody(Body, body)).map((issue) => ('pointer' in issue ? issue.pointer : issue.parameter))

  it('takes what is right', () => {
    expect(parseBody(Body, good)).toEqual(good)
  })

  it.each([
    [null, ['#']],
    [[], ['#']],
    ['text', ['#']],
    [5, ['#']],
    [undefined, ['#']],
    [{}, ['#/email', '#/consent']],
    [{ ...good, email: 5 }, ['#/email']],
    [{ ...good, email: null }, ['#/email']],
    [{ ...good, email: { $ne: null } }, ['#/email']],
    [{ ...good, email: 'ingen' }, ['#/email']],
    [{ ...good, consent: false }, ['#/consent']],
    [{ ...good, consent: 'yes' }, ['#/consent']],
    [{ ...good, age: 1.5 }, ['#/age']],
    [{ ...good, age: 121 }, ['#/age']],
    [{ ...good, age: -1 }, ['#/age']],
    [{ ...good, name: 'sex teck' }, ['#/name']],
    [{ ...good, lang: 'de' }, ['#/lang']],
    [{ ...good, foo: 1, bar: 2 }, ['#/foo', '#/bar']],
    [{ ...good, links: [{ url: 'x' }, { url: 5 }] }, ['#/links/1/url']],
    [{ ...good, links: [{ url: 'x', foo: 1 }] }, ['#/links/0/foo']],
    [{ ...good, 'a/b~c': 5 }, ['#/a~1b~0c']],
    [JSON.parse('{"email":"prov@example.se","consent":true,"__proto__":{"admin":true}}'), ['#/__proto__']],
  ])('%j is refused, and points at %j', (body, pointers) => {
    expect(wrongFields(body).sort()).toEqual([...pointers].sort())
  })

  it('names a limited number of unknown fields', () => {
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field${String(n)}`, 1]))
    expect(wrongFields({ ...good, ...body }).length).toBeLessThanOrEqual(50)
  })
})
