import type { Language } from '../../shared/language'

/** The server could not be reached. */
class NoContact extends Error {}

/** What to tell of an error that a call has thrown. */
export const messageOf = (error: unknown, words: { failed: string; noContact: string }): string =>
  error instanceof NoContact ? words.noContact : (error as Error).message || words.failed

/** Whether it is the network that failed, so that it may be tried again. */
export const isNoContact = (error: unknown): boolean => error instanceof NoContact

interface Refused {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** What the server says of why it refuses: of a field where it names one, else in general. */
function refusalOf({ errors: [error] = [] }: Refused): string {
  return error?.data?.errors?.[0]?.message ?? error?.message ?? ''
}

export interface ServerCall {
  address: string
  /** The language of what the server answers. */
  language: Language
  method?: 'GET' | 'POST' | 'PATCH'
  body?: object
}

/** The server as whoever is signed in. @throws Error with what the server says when it refuses */
export async function askServer({ address, language, method = 'GET', body }: ServerCall): Promise<Response> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new NoContact()
  })
  if (response.ok) return response
  throw new Error(refusalOf((await response.json().catch(() => ({}))) as Refused))
}

/** The same for an answer of JSON. */
export const askJson = async <Answer>(call: ServerCall): Promise<Answer> =>
  (await askServer(call)).json() as Promise<Answer>
