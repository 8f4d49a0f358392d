import { RequestError } from '../shared/errors'

/** Of Express's request, what is read here. */
interface WithHeaders {
  headersDistinct: NodeJS.Dict<string[]>
}

/** A string of structured fields (RFC 9651, 3.3.3): quoted, a quote or a backslash in it behind a backslash. */
const quoted = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/
/** The same without quotes, as most clients send it. */
const plain = /^[!#-~][ -~]*$/
const keyMaxLength = 255

/**
 * The key by which a client names a deed, so that it can send it again (draft-ietf-httpapi-idempotency-key-header); null when
 * there is none. Quoted or not, it is the same key.
 * @throws RequestError `invalid` that names the header.
 */
export function idempotencyKeyOf({ headersDistinct }: WithHeaders): string | null {
  const given = headersDistinct['idempotency-key']
  if (!given) return null
  const [first = '', ...more] = given
  const key = quoted.exec(first)?.[1]?.replace(/\\(.)/g, '$1') ?? (plain.test(first) ? first : '')
  if (more.length > 0 || key === '' || key.length > keyMaxLength) throw wrongKey()
  return key
}

const wrongKey = (): RequestError =>
  new RequestError('invalid', {
    sv: 'Idempotency-Key ska anges en gång och vara 1–255 skrivbara tecken i ASCII, till exempel ett UUID.',
    en: 'Idempotency-Key must be given once and be 1–255 printable characters of ASCII, such as a UUID.',
  })

/** JSON that is the same whatever the order in which the fields of an object were sent. */
export const steadyJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
