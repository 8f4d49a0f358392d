import { createHmac, timingSafeEqual } from 'node:crypto'
import { RequestError } from './errors'

/** Where a page of a list ended: the sort value of its last item (null sorts as the database does) and the item's id. */
export interface Position {
  value: string | null
  id: string
}

const macLength = 16
const cursorMaxLength = 1000

/**
 * Opaque cursors that say where a page ended. A cursor belongs to one list with its filters: signed with them, so that
 * one from another list, another filter or another day is refused, as is one that was tampered with.
 */
export interface Cursors {
  /** `list`: the list with everything that decides what is in it and in which order. */
  encode: (list: string, position: Position) => string
  /** @throws RequestError `invalid` that names the parameter `cursor`. */
  decode: (list: string, cursor: string | undefined) => Position | null
}

export function createCursors(secret: string): Cursors {
  const key = createHmac('sha256', secret).update('cursors').digest()
  const mac = (list: string, body: string): string =>
    createHmac('sha256', key).update(list).update('\0').update(body).digest('base64url').slice(0, macLength)
  return {
    encode: (list, { value, id }) => {
      const body = Buffer.from(JSON.stringify([value, id])).toString('base64url')
      return `${body}.${mac(list, body)}`
    },
    decode: (list, cursor) => {
      if (cursor === undefined) return null
      const [, body = '', given = ''] =
        (cursor.length <= cursorMaxLength && /^([\w-]+)\.([\w-]{16})$/.exec(cursor)) || []
      if (!body || !timingSafeEqual(Buffer.from(given), Buffer.from(mac(list, body)))) throw wrongCursor()
      const [value, id] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [string | null, string]
      return { value, id }
    },
  }
}

const wrongCursor = (): RequestError => {
  const detail = {
    sv: 'Gäller inte för den här listan. Börja om utan cursor, eller följ next.',
    en: 'Is not valid for this list. Start again without a cursor, or follow next.',
  }
  return new RequestError('invalid', detail, { issues: [{ parameter: 'cursor', detail }] })
}
