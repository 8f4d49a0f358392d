import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { Addresses } from '../collections/Addresses'
import { apiClients } from '../collections/ApiClients'
import { Association } from '../collections/Association'
import { BoardMembers } from '../collections/BoardMembers'
import { ChangeMarks } from '../collections/ChangeMarks'
import { Changes } from '../collections/Changes'
import { Consents } from '../collections/Consents'
import { Counters } from '../collections/Counters'
import { documents } from '../collections/Documents'
import { EventMessages } from '../collections/EventMessages'
import { EventPlaces } from '../collections/EventPlaces'
import { EventRegistrations } from '../collections/EventRegistrations'
import { Events } from '../collections/Events'
import { IdempotentAnswers } from '../collections/IdempotentAnswers'
import { Initiatives } from '../collections/Initiatives'
import { Leases } from '../collections/Leases'
import { Mails } from '../collections/Mails'
import { media } from '../collections/Media'
import { News } from '../collections/News'
import { NewsletterDeliveries } from '../collections/NewsletterDeliveries'
import { NewsletterEditions } from '../collections/NewsletterEditions'
import { newsletterIssues } from '../collections/NewsletterIssues'
import { NewsletterSubscribers } from '../collections/NewsletterSubscribers'
import { Organisations } from '../collections/Organisations'
import { Publications } from '../collections/Publications'
import { users } from '../collections/Users'
import { WebhookDeliveries } from '../collections/WebhookDeliveries'
import { limitLocks } from '../collections/access/lockedDocuments'
import { administrators, nobody } from '../collections/access/roles'
import { richTextEditor } from './admin/rich-text-editor'
import { translations } from './admin/translations'
import { databaseAdapter } from './database/adapter'
import type { Environment } from './env'
import { tellRestError } from './http/rest-errors'
import { withoutContent } from './shared/error-for-log'
import { queuedEmail } from './mail/payload-email-adapter'
import { privacyEndpoints } from './privacy/privacy-endpoints'

const adminConfig = (root: string): Config['admin'] => ({
  user: 'users',
  avatar: 'default',
  meta: {
    titleSuffix: '– Samordna',
    description: 'Samordna',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/assets/icon.svg' }],
    openGraph: { siteName: 'Samordna', title: 'Samordna', description: 'Samordna' },
    defaultOGImageType: 'off',
    robots: 'noindex, nofollow',
  },
  dateFormat: 'yyyy-MM-dd HH:mm',
  // Scheduling asks for a time in Stockholm, wherever the browser is.
  timezones: {
    defaultTimezone: 'Europe/Stockholm',
    supportedTimezones: [{ label: 'Stockholm', value: 'Europe/Stockholm' }],
  },
  components: {
    providers: ['/src/admin/components/AccessibleNames#AccessibleNames'],
    graphics: { Logo: '/src/admin/components/Logo#Logo', Icon: '/src/admin/components/Logo#Icon' },
    afterNavLinks: ['/src/admin/components/privacy/PrivacyLinks#PrivacyLinks'],
    views: {
      dashboard: { Component: '/src/admin/components/StartPage#StartPage' },
      ...privacyViews,
    },
  },
  importMap: {
    baseDir: root,
    importMapFile: path.join(root, 'src/admin/app/(payload)/admin/importMap.js'),
  },
})

const privacyPage = '/src/admin/components/privacy/PrivacyPage'
const privacyViews = {
  person: { path: '/registerutdrag', Component: `${privacyPage}#PersonPage`, meta: { title: 'Registerutdrag' } },
  retention: { path: '/gallring', Component: `${privacyPage}#RetentionPage`, meta: { title: 'Gallring' } },
} as const

/** Where the lines of the log go. */
export interface LogDestination {
  write: (line: string) => void
}

/** Whoever logs: errors are stripped of what people have sent. */
const loggerFor = ({ logLevel }: Environment, destination: LogDestination | undefined): Config['logger'] => ({
  ...(destination && { destination }),
  options: {
    level: logLevel,
    hooks: {
      logMethod(args, method) {
        method.apply(this, args.map(withoutContent) as typeof args)
      },
    },
  },
})

const jobs: Config['jobs'] = {
  access: { run: () => false, queue: () => false, cancel: () => false },
  // Jobs are run by the process that holds the lease (src/jobs/job-runner.ts), never by an admin request.
  autoRun: () => [],
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      ...defaultJobsCollection.access,
      create: nobody,
      read: administrators,
      update: nobody,
      delete: nobody,
    },
  }),
}

/** Payload's configuration for one set of settings. `root`: the repository's folder. `log`: where its lines go instead of standard output. */
export async function createConfig(
  env: Environment,
  root: string = process.cwd(),
  log?: LogDestination,
): Promise<SanitizedConfig> {
  const config = await buildConfig({
    secret: env.payloadSecret,
    serverURL: env.serverUrl,
    routes: { admin: '/admin', api: '/api' },
    // The session cookie counts only for requests from our own pages; `serverURL` is added by Payload itself.
    csrf: [env.serverUrl],
    cors: [],
    collections: [
      News,
      Events,
      EventRegistrations,
      media(env),
      Initiatives,
      documents(env),
      Organisations,
      BoardMembers,
      newsletterIssues(env),
      NewsletterSubscribers,
      Consents,
      NewsletterEditions,
      NewsletterDeliveries,
      users(env),
      apiClients(env),
      WebhookDeliveries,
      Addresses,
      Leases,
      Changes,
      Publications,
      ChangeMarks,
      Mails,
      Counters,
      IdempotentAnswers,
      EventMessages,
      EventPlaces,
    ],
    globals: [Association],
    endpoints: privacyEndpoints,
    admin: adminConfig(root),
    localization: {
      locales: [
        // Payload shows a label beside each field only where it is a plain text, else the code.
        { code: 'sv', label: 'svenska' },
        { code: 'en', label: 'engelska' },
      ],
      defaultLocale: 'sv',
      fallback: true,
    },
    i18n: { supportedLanguages: { sv, en }, fallbackLanguage: 'sv', translations },
    editor: richTextEditor,
    db: await databaseAdapter(env.database, root),
    email: queuedEmail(env),
    graphQL: { disable: true },
    telemetry: false,
    // Ours reads one level; ten, as Payload has it, makes answers of 60 MB.
    maxDepth: 2,
    sharp,
    logger: loggerFor(env, log),
    upload: { limits: { fileSize: 25 * 1024 * 1024 }, abortOnLimit: true },
    jobs,
    hooks: { afterError: [tellRestError] },
    typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
  })
  return limitLocks(config)
}
