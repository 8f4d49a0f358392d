import type { Language } from '../../../shared/language'
import type { MessageAudience, RegistrationStatus } from '../../../shared/words'
import { askJson } from '../rest'

export interface Standing {
  isPublished: boolean
  seatsMax: number | null
  seatsLeft: number | null
  held: number
  counts: Record<RegistrationStatus, number>
  needs: number
  sittingOf: { id: string; title: string } | null
  waitingThere: number
  messages: {
    id: string
    audience: MessageAudience
    subject: string
    recipients: number | null
    sentAt: string | null
  }[]
}

export interface Person {
  id: string
  name?: string | null
  email?: string | null
  organisation?: string | null
  needs?: string | null
  status: RegistrationStatus
  byHand?: boolean | null
}

export interface PeoplePage {
  docs: Person[]
  totalDocs: number
  page: number
  totalPages: number
}

export interface InLine {
  id: string
  name: string | null
  organisation: string | null
  position: number
  movedUpWhy: string | null
}

export interface Mark {
  id: string
  status: 'attended' | 'absent' | 'seat'
  atMs: number
}

export interface Preview {
  subject: string
  html: string
}

export interface Message {
  /** Made here, so that it is sent once however often it is asked for. */
  id: string
  audience: MessageAudience
  subject: string
  text: string
  isThanks: boolean
}

/** An event whose registrations are looked after. All calls throw an Error with what the server says. */
interface Call {
  event: string
  language: Language
}

const pageSize = 25

const of = <Answer>({ event, language }: Call, path: string, body?: object): Promise<Answer> =>
  askJson({ address: `/api/events/${event}${path}`, language, ...(body && { method: 'POST', body }) })

export const readStanding = (call: Call): Promise<Standing> => of(call, '/registrations/standing')
export const readLine = async (call: Call): Promise<InLine[]> =>
  (await of<{ line: InLine[] }>(call, '/registrations/line')).line

/** Those who are registered, by name; `search` is looked for in name, address and organisation. */
export function readPeople(call: Call, given: { search: string; status: string; page: number }): Promise<PeoplePage> {
  const query = new URLSearchParams({ depth: '0', sort: 'name', limit: String(pageSize), page: String(given.page) })
  query.set('where[and][0][event][equals]', call.event)
  if (given.status) query.set('where[and][1][status][equals]', given.status)
  for (const [index, field] of ['name', 'email', 'organisation'].entries())
    if (given.search) query.set(`where[and][2][or][${String(index)}][${field}][like]`, given.search)
  return askJson({ address: `/api/event-registrations?${query.toString()}`, language: call.language })
}

export const addPerson = (
  call: Call,
  person: Record<string, string>,
): Promise<{ place: 'seat' | 'waiting-list'; position: number | null }> => of(call, '/registrations', person)

const deed = ({ language }: Call, id: string, name: string, body: object): Promise<{ status: RegistrationStatus }> =>
  askJson({ address: `/api/event-registrations/${id}/${name}`, language, method: 'POST', body })

export const cancelPerson = (call: Call, id: string) => deed(call, id, 'cancel', {})
export const moveUp = (call: Call, id: string, why: string) => deed(call, id, 'move-up', { why })

export const sendMarks = (call: Call, marks: Mark[]): Promise<{ refused: string[] }> => of(call, '/marks', { marks })

export const previewMessage = (call: Call, message: Message): Promise<Preview & { recipients: number }> =>
  of(call, '/messages?dryRun=true', message)
export const sendMessage = (call: Call, message: Message): Promise<{ recipients: number }> =>
  of(call, '/messages', message)

export const readMail = (call: Call, notice: string): Promise<Preview> =>
  of(call, `/mails/${notice}?lang=${call.language}`)

export const makeSitting = (call: Call): Promise<{ id: string }> => of(call, '/second-sitting', {})
export const moveLine = (call: Call, from: string): Promise<{ moved: number }> => of(call, '/move-line', { from })
