import { post, type Route } from '../http/route'
import { SubscriptionAnswer, SubscriptionInput } from './newsletter-schema'
import type { NewsletterService } from './newsletter-service'

/** Public posts of the newsletter, under `/api/v1`. */
export const newsletterRoutes = (newsletter: Pick<NewsletterService, 'subscribe'>): Route[] => [
  post({
    path: '/newsletter/subscriptions',
    operationId: 'subscribeToNewsletter',
    summary: { sv: 'Anmälan till nyhetsbrevet', en: 'Subscribe to the newsletter' },
    body: SubscriptionInput,
    answer: SubscriptionAnswer,
    status: 202,
    formPage: '/nyhetsbrev/tack',
    example: { email: 'anna@example.se', name: 'Anna Ek', lang: 'sv', consent: true },
    handle: ({ body: { email, name, lang, website }, isForm, sentFrom, now }) =>
      newsletter.subscribe({ email, name, lang, website, sentFrom, method: isForm ? 'form' : 'api', now }),
  }),
]
