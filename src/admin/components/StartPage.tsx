import { getTranslation, type I18n } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { Locale, Payload, SanitizedPermissions, StaticLabel, TypedLocale, TypedUser } from 'payload'
import type { Language } from '../../shared/language'
import { eventStatuses, type UserRole } from '../../shared/words'
import { privacyPages } from './privacy/pages'
import { wordsIn as privacyWords } from './privacy/words'
import { momentText } from './start-page/moment-text'
import { Overview, type OverviewGroup } from './start-page/Overview'
import { Panel, PanelRow } from './start-page/Panel'
import { type GoingIssue, readGoingIssues } from './start-page/read-issues'
import {
  type ComingEvent,
  countAll,
  type Draft,
  readComingEvents,
  readDrafts,
  readScheduled,
  type Scheduled,
  type Viewer,
} from './start-page/read-start-page'
import './start-page/start-page.css'
import { languageOf, type Words, wordsIn } from './start-page/words'

/** What Payload gives the dashboard view. */
interface StartPageProps {
  payload: Payload
  user: TypedUser
  permissions: SanitizedPermissions
  i18n: I18n
  locale?: Locale
  navGroups: { label: string; entities: { slug: string; type: 'collections' | 'globals'; label: StaticLabel }[] }[]
}

interface Showing {
  words: Words
  when: (moment: string) => string
  language: 'sv' | 'en'
  /** May the viewer write anything? Then empty lists say how. */
  writes: boolean
}

/** The first page after signing in: what waits, what comes, and the way to everything else. */
export const StartPage = async ({ payload, user, permissions, i18n, locale, navGroups }: StartPageProps) => {
  const now = new Date()
  const viewer: Viewer = { payload, user, permissions, i18n, now, locale: (locale?.code ?? 'sv') as TypedLocale }
  const language = languageOf(i18n)
  const words = wordsIn(language)
  const mayCreate = (slug: 'news' | 'events' | 'media' | 'documents'): boolean =>
    Boolean(permissions.collections?.[slug]?.create)
  const showing: Showing = {
    words,
    language,
    writes: mayCreate('news'),
    when: (moment) => momentText({ moment: new Date(moment), now, language }),
  }
  const slugs = navGroups.flatMap(({ entities }) =>
    entities.flatMap(({ slug, type }) => (type === 'collections' ? slug : [])),
  )
  const [drafts, scheduled, issues, events, counts] = await Promise.all([
    readDrafts(viewer),
    readScheduled(viewer),
    readGoingIssues(viewer),
    readComingEvents(viewer),
    countAll(slugs, viewer),
  ])
  return (
    <Gutter className="start-page">
      <h1>
        {words.welcome}, {user.name}
      </h1>
      <Shortcuts words={words} mayCreate={mayCreate} />
      <div className="start-panels">
        <Drafts drafts={drafts} isOwn={user.role === 'contributor'} {...showing} />
        <div>
          <ScheduledList scheduled={scheduled} issues={issues} {...showing} />
          <ComingEvents events={events} {...showing} />
        </div>
      </div>
      <Overview
        heading={words.everything}
        groups={[...overviewOf({ navGroups, counts, i18n }), ...privacyGroup(user.role, language)]}
      />
    </Gutter>
  )
}

function Shortcuts({
  words,
  mayCreate,
}: {
  words: Words
  mayCreate: (slug: 'news' | 'events' | 'media' | 'documents') => boolean
}) {
  const shortcuts = [
    { slug: 'news', label: words.writeNews },
    { slug: 'events', label: words.addEvent },
    { slug: 'media', label: words.addImage },
    { slug: 'documents', label: words.addDocument },
  ] as const
  return (
    <nav className="start-shortcuts" aria-label={words.shortcuts}>
      {shortcuts
        .filter(({ slug }) => mayCreate(slug))
        .map(({ slug, label }) => (
          <a key={slug} href={`/admin/collections/${slug}/create`}>
            {label}
          </a>
        ))}
      <a className="start-shortcuts__site" href="/">
        {words.site}
      </a>
    </nav>
  )
}

function Drafts({ drafts, isOwn, words, when, writes }: Showing & { drafts: Draft[]; isOwn: boolean }) {
  const rows = drafts.map(({ key, kind, changedAt, author, isPublished, ...row }) => {
    const by = author && !isOwn ? `, ${words.startedBy} ${author}` : ''
    const tag = isPublished ? { text: words.changedSincePublished, isWarning: true } : undefined
    return (
      <PanelRow key={key} {...row} about={`${capital(kind)}, ${words.changed} ${when(changedAt)}${by}`} tag={tag} />
    )
  })
  const empty = { text: words.noDrafts, hint: writes ? words.howToDraft : null }
  return <Panel id="start-drafts" heading={isOwn ? words.ownDrafts : words.drafts} empty={empty} rows={rows} />
}

function ScheduledList({ scheduled, issues, ...showing }: Showing & { scheduled: Scheduled[]; issues: GoingIssue[] }) {
  const { words, when, writes } = showing
  const issueRows = issues.map(({ key, status, sendAt, ...row }) => {
    const isWarning = status === 'paused'
    const about = goingText({ status, sendAt }, showing)
    return <PanelRow key={key} {...row} about={about} tag={{ text: words.newsletter, isWarning }} />
  })
  const rows = scheduled.map(({ key, kind, deed, at, hasFailed, ...row }) => {
    const about = hasFailed ? words.failed : `${words[deed]} ${when(at)}`
    return <PanelRow key={key} {...row} about={about} tag={{ text: capital(kind), isWarning: hasFailed }} />
  })
  const empty = { text: words.noScheduled, hint: writes ? words.howToSchedule : null }
  return <Panel id="start-scheduled" heading={words.scheduled} empty={empty} rows={[...issueRows, ...rows]} />
}

function goingText({ status, sendAt }: Pick<GoingIssue, 'status' | 'sendAt'>, { words, when }: Showing): string {
  if (status === 'paused') return words.isPaused
  if (status === 'sending' || !sendAt) return words.isSending
  return `${words.goesOut} ${when(sendAt)}`
}

function ComingEvents({ events, words, when, writes, language }: Showing & { events: ComingEvent[] }) {
  const rows = events.map(({ key, startsAt, status, isOnline, isDraft, ...row }) => {
    const known = status in eventStatuses ? eventStatuses[status as keyof typeof eventStatuses][language] : status
    const isAsPlanned = status === 'scheduled'
    const tag = isDraft ? { text: words.draft, isWarning: false } : { text: known, isWarning: true }
    const about = `${capital(when(startsAt))}${isOnline ? `, ${words.online}` : ''}`
    return <PanelRow key={key} {...row} about={about} tag={isDraft || !isAsPlanned ? tag : undefined} />
  })
  const empty = { text: words.noEvents, hint: writes ? words.howToEvent : null }
  return <Panel id="start-events" heading={words.comingEvents} empty={empty} rows={rows} />
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Pages of ours, which are no collections. */
function privacyGroup(role: UserRole, language: Language): OverviewGroup[] {
  const words = privacyWords(language)
  const entries = privacyPages(role, words).map((page) => ({ ...page, count: null }))
  return entries.length > 0 ? [{ label: words.group, entries }] : []
}

interface OverviewFacts extends Pick<StartPageProps, 'navGroups' | 'i18n'> {
  counts: Map<string, number>
}
const overviewOf = ({ navGroups, counts, i18n }: OverviewFacts): OverviewGroup[] =>
  navGroups
    .filter(({ entities }) => entities.length > 0)
    .map(({ label, entities }) => ({
      label: getTranslation(label, i18n),
      entries: entities.map(({ slug, type, label: name }) => ({
        label: getTranslation(name, i18n),
        href: `/admin/${type}/${slug}`,
        count: type === 'collections' ? (counts.get(slug) ?? 0) : null,
      })),
    }))
