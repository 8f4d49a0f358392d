import type { Payload } from 'payload'
import { type ApiClientService, createApiClientService } from './api-clients/api-client-service'
import { createApiClientStore } from './api-clients/api-client-store'
import { createApiClientUsage } from './api-clients/api-client-usage'
import { openSecret } from './api-clients/webhook-secret'
import { changeLogOf } from './changes/change-log'
import { createChangeStore } from './changes/create-change-store'
import { type ChangeService, createChangeService } from './changes/change-service'
import { type BoardService, createBoardService } from './board/board-service'
import { createBoardStore } from './board/board-store'
import { type ContactService, createContactService } from './contact/contact-service'
import { createContactStore } from './contact/contact-store'
import { rememberTotals } from './database/totals'
import { createDocumentService, type DocumentService } from './documents/document-service'
import { createDocumentStore } from './documents/document-store'
import type { Environment } from './env'
import { createEventService, type EventService } from './events/event-service'
import { createEventStore } from './events/event-store'
import { createFeedService, type FeedService } from './feeds/feed-service'
import { createInitiativeService, type InitiativeService } from './initiatives/initiative-service'
import { createInitiativeStore } from './initiatives/initiative-store'
import { type AssociationFacts, readAssociation } from './mail/association-facts'
import { createMailer, type Mailer } from './mail/mail-queue'
import { createNewsService, type NewsService } from './news/news-service'
import { createNewsStore } from './news/news-store'
import { createPreferencesService, type PreferencesService } from './newsletter/preferences-service'
import { createNewsletterService, type NewsletterService } from './newsletter/newsletter-service'
import { type ArchiveService, createArchiveService } from './newsletter-issues/archive-service'
import { createArchiveStore } from './newsletter-issues/archive-store'
import { createIssueSending } from './newsletter-issues/issue-sending-service'
import type { IssuePump } from './newsletter-issues/issue-pump'
import { holdDeliveries } from './newsletter-issues/delivery-privacy-service'
import { holdRegistrations } from './registrations/registration-privacy-service'
import { createRegistrationMails } from './registrations/registration-mail-service'
import type { EventRef } from './registrations/registration-routes'
import { createRegistrationService, type RegistrationService } from './registrations/registration-service'
import { createRegistrationCare, type RegistrationCare } from './registrations/registration-task'
import { createOrganisationService, type OrganisationService } from './organisations/organisation-service'
import { createOrganisationStore } from './organisations/organisation-store'
import { createCursors } from './shared/cursor'
import type { Language } from './shared/language'
import type { TopicContext } from './shared/topic'
import { createWebhooks, type Webhooks } from './webhooks/webhook-queue'

/** Everything that the routes and the background work call, wired once. */
export interface Services {
  news: NewsService
  events: EventService
  initiatives: InitiativeService
  board: BoardService
  organisations: OrganisationService
  documents: DocumentService
  contact: ContactService
  changes: ChangeService
  apiClients: ApiClientService
  feeds: FeedService
  newsletter: NewsletterService
  newsletters: ArchiveService
  preferences: PreferencesService
  /** What pages say of the association itself. */
  association: (language: Language) => Promise<AssociationFacts>
  mailer: Mailer
  issueSending: IssuePump
  webhooks: Webhooks
  registrations: RegistrationService
  /** Title and addresses of a published event. */
  eventRef: EventRef
  registrationCare: RegistrationCare
}

export function createServices(payload: Payload, env: Environment): Services {
  const forgetTotals = rememberTotals(payload)
  changeLogOf(payload).listen(() => {
    forgetTotals()
  })
  const contactStore = createContactStore(payload)
  const topic: TopicContext = {
    serverUrl: env.serverUrl,
    cursors: createCursors(env.payloadSecret),
    siteUrls: () => contactStore.siteUrls(),
  }
  const news = createNewsService(createNewsStore(payload), topic)
  const events = createEventService(createEventStore(payload), topic)
  const initiatives = createInitiativeService(createInitiativeStore(payload), topic)
  const newsletters = createArchiveService(createArchiveStore(payload), topic)
  const contact = createContactService(contactStore)
  const clientStore = createApiClientStore(payload)
  const changes = createChangeService(createChangeStore(payload), topic)
  const feeds = createFeedService({
    ...{ serverUrl: env.serverUrl, news, events, initiatives, newsletters },
    ...{ contact, changes },
  })
  const mailer = createMailer({ env, payload, compose: createRegistrationMails({ payload, env, events, feeds }) })
  const listen = (listener: Parameters<ReturnType<typeof changeLogOf>['listen']>[0]) =>
    changeLogOf(payload).listen(listener)
  const registrations = createRegistrationService({ payload, env, mailer, listen })
  holdDeliveries(payload)
  holdRegistrations(payload)
  return {
    news,
    events,
    initiatives,
    board: createBoardService(createBoardStore(payload), topic),
    organisations: createOrganisationService(createOrganisationStore(payload), topic),
    documents: createDocumentService(createDocumentStore(payload), topic),
    contact,
    changes,
    apiClients: createApiClientService(clientStore, createApiClientUsage(payload, clientStore)),
    feeds,
    registrations,
    eventRef: (slug, lang) => refOf(events, { slug, lang }),
    registrationCare: createRegistrationCare({ payload, registrations, listen }),
    newsletter: createNewsletterService({ payload, env, mailer }),
    newsletters,
    preferences: createPreferencesService({ payload, env }),
    association: (language) => readAssociation(payload, language),
    mailer,
    issueSending: createIssueSending({ payload, env }),
    webhooks: createWebhooks({
      ...{ payload, env, changes, mailer },
      listen,
      openSecret: (sealed) => openSecret(payload, sealed),
    }),
  }
}

/** @throws RequestError `not-found` */
async function refOf(
  events: EventService,
  wanted: { slug: string; lang: Language },
): Promise<Awaited<ReturnType<EventRef>>> {
  const answer = await events.item(wanted)
  if ('movedTo' in answer) return refOf(events, { ...wanted, slug: answer.movedTo })
  const { slug, title, url, webUrl } = answer.body
  return { slug, title, url, webUrl: webUrl ?? url }
}
