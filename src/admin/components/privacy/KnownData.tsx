import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { historySentence } from '../../../newsletter/history-rules'
import { subscriberStatuses } from '../../../newsletter/newsletter-rules'
import { deliveryStatuses } from '../../../newsletter-issues/delivery-rules'
import type { Bilingual, Language } from '../../../shared/language'
import { registrationStatuses } from '../../../shared/words'
import { Ask } from '../Ask'
import type { Known } from './calls'
import { useWords } from './useWords'
import type { Words } from './words'

interface KnownDataProps {
  known: Known
  onDownload: () => void
  onErase: () => void
}

interface Showing {
  words: Words
  language: Language
  when: (moment: string) => string
}

/** Everything known about an address, part by part. */
export const KnownData = ({ known, onDownload, onErase }: KnownDataProps) => {
  const showing = useWords()
  const { words, language } = showing
  if (!known.isKnown)
    return (
      <p className="privacy-nothing">
        {words.unknown} {known.address}.
      </p>
    )
  const { deliveries, registrations, waitingMails, ...others } = known.held
  const canErase = known.subscription !== null || Object.keys(known.held).length > 0
  return (
    <div className="privacy-known">
      <h2>
        {words.found} {known.address}
      </h2>
      <Subscription subscription={known.subscription} {...showing} />
      <Part heading={words.consents} rows={known.consents.map((row) => consentText(row, language))} />
      <Part heading={words.deliveries} rows={rowsOf(deliveries).map((row) => deliveryText(row, showing))} />
      <Part heading={words.registrations} rows={rowsOf(registrations).map((row) => registrationText(row, showing))} />
      <Part heading={words.waitingMails} rows={rowsOf(waitingMails).map((row) => text(row.subject))} />
      {Object.entries(others).map(([name, held]) => (
        <Part
          key={name}
          heading={`${words.held}: ${name}`}
          rows={[<pre key={name}>{JSON.stringify(held, null, 2)}</pre>]}
        />
      ))}
      <Part
        heading={words.mentions}
        about={words.mentionsAbout}
        rows={known.mentions.map(({ kind, name, role, href }) => (
          <a key={href} href={href}>
            {words[kind]}: {name}
            {role && ` (${role[language].toLowerCase()})`}
          </a>
        ))}
      />
      <div className="privacy-buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onDownload}>
          {words.download}
        </Button>
        {canErase && (
          <Ask
            label={words.erase}
            question={words.eraseAsk}
            yes={words.eraseYes}
            cancel={words.cancel}
            onYes={onErase}
          />
        )}
      </div>
    </div>
  )
}

const moments = ['createdAt', 'confirmedAt', 'unsubscribedAt', 'bouncedAt', 'lastMailAboutSubscriptionAt'] as const

function Subscription({ subscription, words, language, when }: Showing & Pick<Known, 'subscription'>) {
  if (!subscription) return <Part heading={words.subscription} rows={[words.noSubscription]} />
  const { name, status } = subscription
  const spoken = subscription.language === 'en' ? words.english : words.swedish
  const facts: [string, string][] = [
    [words.status, wordOf(subscriberStatuses, status, language)],
    ...(name ? [[words.name, name] as [string, string]] : []),
    [words.language, spoken],
    ...moments.flatMap((moment): [string, string][] => {
      const at = subscription[moment]
      return at ? [[words[moment], when(at)]] : []
    }),
  ]
  return <Part heading={words.subscription} rows={facts.map(([label, value]) => `${label}: ${value}`)} />
}

function Part({ heading, about, rows }: { heading: string; about?: string; rows: ReactNode[] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      {about && <p>{about}</p>}
      <ul>
        {rows.map((row, at) => (
          <li key={at}>{row}</li>
        ))}
      </ul>
    </section>
  )
}

/** A row of the ledger as a sentence, as the subscriber's own panel has it. */
const consentText = ({ at, givenAt, ...row }: Known['consents'][number], language: Language): string =>
  historySentence({ ...row, at: new Date(at), givenAt: givenAt === null ? null : new Date(givenAt) }, language)

/** `1.2026 Unga i arbete: Skickat, i går kl. 9.30` */
const deliveryText = (row: Record<string, unknown>, { when, language }: Showing): string => {
  const title = [row.issue, row.title].map(text).filter(Boolean).join(' ')
  const at = text(row.at)
  return `${title}: ${wordOf(deliveryStatuses, text(row.status), language).toLowerCase()}${at ? `, ${when(at)}` : ''}`
}

/** `Frukostmöte om ESF, 3 mars 2027: har plats. Anna Ek, Sigtuna kommun. Hörslinga` */
const registrationText = (row: Record<string, unknown>, { when, language }: Showing): string => {
  const startsAt = text(row.startsAt)
  const event = [text(row.event), startsAt && when(startsAt)].filter(Boolean).join(', ')
  const who = [row.name, row.organisation].map(text).filter(Boolean).join(', ')
  const status = wordOf(registrationStatuses, text(row.status), language).toLowerCase()
  return [`${event}: ${status}`, who, text(row.needs)].filter(Boolean).join('. ')
}

const wordOf = (words: Record<string, Bilingual>, word: string | null | undefined, language: Language): string =>
  words[word ?? '']?.[language] ?? word ?? ''

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const rowsOf = (held: unknown): Record<string, unknown>[] =>
  Array.isArray(held) ? (held as Record<string, unknown>[]) : []
