import MimeNode from 'nodemailer/lib/mime-node/index.js'
import { encode, wrap } from 'nodemailer/lib/qp/index.js'
import { type PersonalLinks, personalPlaces } from './personal-links'

/** What all recipients of an edition get alike. */
export interface MessageContent {
  from: string
  replyTo: string | null
  subject: string
  /** RFC 2919, without its brackets. */
  listId: string
  html: string
  text: string
}

export interface Recipient extends PersonalLinks {
  email: string
  messageId: string
  date: Date
}

/** Makes one recipient's message (RFC 5322), ready for the wire. */
export type MessageFor = (recipient: Recipient) => Buffer

const lineMax = 76
const places = [personalPlaces.preferences, personalPlaces.unsubscribe] as const

/**
 * Encodes an edition once for everybody: what differs, a recipient's address and links, is put between parts that are ready. A soft line
 * break (RFC 2045, 6.7) on either side of a link keeps lines within their limit.
 */
export function prepareMessage(content: MessageContent): MessageFor {
  const head = headOf(content)
  const parts = bodyOf(content, head.boundary)
  return ({ email, messageId, date, preferencesUrl, unsubscribeUrl }) => {
    const links = [softLink(preferencesUrl), softLink(unsubscribeUrl)]
    const body = parts.map((part) => (typeof part === 'string' ? part : (links[part.place] ?? ''))).join('')
    const own = [
      `To: ${email}`,
      `Message-ID: ${messageId}`,
      `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
      `List-Unsubscribe: <${unsubscribeUrl}>`,
    ]
    return Buffer.from(`${own.join('\r\n')}\r\n${head.lines}\r\n\r\n${body}`)
  }
}

/** The headers that are the same for all, by nodemailer, so that names and subjects are encoded as they must be. */
function headOf({ from, replyTo, subject, listId }: MessageContent): { lines: string; boundary: string } {
  const node = new MimeNode('multipart/alternative')
  node.setHeader({
    From: from,
    ...(replyTo && { 'Reply-To': replyTo }),
    Subject: subject,
    'List-Id': `<${listId}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'MIME-Version': '1.0',
    Date: 'placeholder',
    'Message-ID': '<placeholder>',
  })
  const lines = node
    .buildHeaders()
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line && !/^(Date|Message-ID):/i.test(line))
  return { lines: lines.join('\r\n'), boundary: (node as unknown as { boundary: string }).boundary }
}

type Part = string | { place: 0 | 1 }

function bodyOf({ html, text }: MessageContent, boundary: string): Part[] {
  const partOf = (type: string, content: string): Part[] => [
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
    ...encoded(content),
    '\r\n',
  ]
  return joined([...partOf('text/plain', text), ...partOf('text/html', html), `--${boundary}--\r\n`])
}

/** The content in quoted-printable, cut where a recipient's own links stand. */
const encoded = (content: string): Part[] =>
  content.split(new RegExp(`(${places.map((place) => place.replaceAll('.', '\\.')).join('|')})`)).map((piece): Part => {
    const place = places.indexOf(piece as (typeof places)[number])
    return place >= 0 ? { place: place as 0 | 1 } : wrap(encode(piece.replace(/\r?\n/g, '\r\n')), lineMax)
  })

/** Neighbouring texts as one, so that little is left to do for each recipient. */
const joined = (parts: Part[]): Part[] =>
  parts.reduce<Part[]>((done, part) => {
    const last = done.at(-1)
    if (typeof part === 'string' && typeof last === 'string') return [...done.slice(0, -1), last + part]
    return [...done, part]
  }, [])

const softLink = (url: string): string => `=\r\n${wrap(encode(url), lineMax)}=\r\n`
