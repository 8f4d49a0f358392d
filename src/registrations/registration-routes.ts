import { post, read, type Route } from '../http/route'
import { notFound } from '../shared/errors'
import { registrationPath } from '../shared/links'
import type { Ref } from '../shared/published-schema'
import { SlugParams } from '../shared/query'
import { rfc3339 } from '../shared/time'
import { z } from 'zod'
import { EventAvailability, RegistrationAnswer, RegistrationInput } from './registration-schema'
import type { RegistrationService } from './registration-service'

/** What says which event somebody has registered for. */
export type EventRef = (slug: string, language: 'sv' | 'en') => Promise<z.infer<typeof Ref>>

/** Seats, and the public post by which people register, under `/api/v1`. */
export const registrationRoutes = (
  registrations: Pick<RegistrationService, 'availability' | 'register'>,
  eventRef: EventRef,
): Route[] => [
  read({
    path: '/events/:slug/availability',
    operationId: 'getEventAvailability',
    summary: { sv: 'Lediga platser på ett evenemang just nu', en: 'Free seats at an event now' },
    params: SlugParams,
    query: z.strictObject({}),
    answer: EventAvailability,
    topics: [],
    isLive: true,
    example: '/events/frukostmote-om-nya-esf-projekt/availability',
    handle: async ({ params: { slug }, now }) => {
      const found = await registrations.availability(slug, now)
      if (!found) throw notFound()
      if ('movedTo' in found) return found
      return { body: { ...found, closesAt: found.closesAt && rfc3339(found.closesAt) }, language: 'sv' }
    },
  }),
  post({
    path: '/events/:slug/registrations',
    operationId: 'registerForEvent',
    summary: { sv: 'Anmälan till ett evenemang', en: 'Register for an event' },
    params: SlugParams,
    body: RegistrationInput,
    answer: RegistrationAnswer,
    status: 201,
    errors: ['not-found', 'conflict'],
    formPage: ({ slug }) => `${registrationPath(slug)}/tack`,
    example: { name: 'Anna Ek', email: 'anna@example.se', organisation: 'Sigtuna kommun', lang: 'sv', consent: true },
    handle: async ({ params: { slug }, body, language, sentFrom, now }) => {
      const { name, email, organisation, needs, lang, website } = body
      const person = { name, email, organisation: organisation || null, needs: needs || null, lang: lang ?? 'sv' }
      const { place, position } = await registrations.register(slug, { ...person, website, sentFrom }, now)
      return { place, position, event: await eventRef(slug, lang ?? language) }
    },
  }),
]
