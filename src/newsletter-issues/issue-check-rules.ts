import { contrastRatio } from '../shared/contrast'
import type { Bilingual, Language } from '../shared/language'
import { shown } from '../shared/stored'
import type { Letter, LetterItem, LetterLink } from './letter'
import type { StoredIssue, StoredItem } from './stored-issue'

export type CheckKind =
  | 'no-title'
  | 'empty'
  | 'no-recipients'
  | 'unpublished'
  | 'missing-alt'
  | 'vague-link'
  | 'past-event'
  | 'cancelled-event'
  | 'untranslated'
  | 'too-large'
  | 'low-contrast'
  | 'broken-link'
  | 'unchecked-link'

/** Something that an editor should see to before an issue is sent; an error keeps it from being sent. */
export interface IssueCheck {
  kind: CheckKind
  severity: 'error' | 'warning'
  message: Bilingual
  /** Which of the items it is about, from 0; null for the issue itself. */
  item: number | null
}

export interface CheckFacts {
  issue: StoredIssue
  /** By language, those that the issue goes out in. */
  letters: Partial<Record<Language, Letter>>
  htmlBytes: Partial<Record<Language, number>>
  recipients: Record<Language, number>
  now: Date
}

/** Gmail cuts a longer mail and hides the rest, the way out with it. */
const gmailMaxBytes = 102_400
const contrastMin = 4.5
const vagueLabels = /^(klicka )?(här|hit)$|^(läs|se) mer$|^länk$|^(click )?here$|^(read|see) more$|^link$/i

const problem = (
  severity: IssueCheck['severity'],
  kind: CheckKind,
  message: Bilingual,
  item: number | null = null,
): IssueCheck => ({ kind, severity, message, item })

/** What keeps an issue from being sent. */
export function errorsOf({ issue, recipients }: Pick<CheckFacts, 'issue' | 'recipients'>): IssueCheck[] {
  const items = issue.items ?? []
  return [
    ...(issue.title?.sv?.trim() ? [] : [noTitle]),
    ...(items.length > 0 || issue.intro?.sv?.trim() ? [] : [empty]),
    ...(recipients.sv + recipients.en > 0 ? [] : [noRecipients]),
    ...items.flatMap((item, index) => unpublished(item, index)),
  ]
}

/** What is wrong or doubtful, without asking anybody outside. */
export function checksOf(facts: CheckFacts): IssueCheck[] {
  const { issue, letters, recipients } = facts
  const letter = letters.sv
  const isUntranslated = recipients.en > 0 && !letters.en
  return [
    ...errorsOf(facts),
    ...(issue.items ?? []).flatMap((item, index) => eventChecks(item, index, facts.now)),
    ...(letter?.items ?? []).flatMap((item, index) => wordChecks(item, index)),
    ...(letters.en?.items ?? []).flatMap((item, index) => altChecks(item, index)),
    ...(isUntranslated ? [untranslated(recipients.en)] : []),
    ...sizeChecks(facts.htmlBytes),
    ...colourChecks(letter?.colour ?? null),
  ]
}

const noTitle = problem('error', 'no-title', {
  sv: 'Brevet saknar rubrik. Den blir mejlets ämnesrad.',
  en: 'The issue has no title. It becomes the subject of the mail.',
})
const empty = problem('error', 'empty', {
  sv: 'Brevet är tomt. Skriv en inledning eller lägg till något innehåll.',
  en: 'The issue is empty. Write an introduction or add something to its contents.',
})
const noRecipients = problem('error', 'no-recipients', {
  sv: 'Ingen har bekräftat sin prenumeration än, så brevet har ingen mottagare.',
  en: 'Nobody has confirmed a subscription yet, so the issue has no recipient.',
})

const untranslated = (readers: number): IssueCheck =>
  problem('warning', 'untranslated', {
    sv: `${String(readers)} prenumeranter har valt engelska men får brevet på svenska. Byt språk högst upp och skriv rubriken på engelska om de ska få en engelsk version.`,
    en: `${String(readers)} subscribers have chosen English but get the issue in Swedish. Change language at the top and write the title in English if they are to get an English version.`,
  })

function unpublished(item: StoredItem, index: number): IssueCheck[] {
  if (item.blockType === 'text') return hiddenLinks(item.body).map(() => deadTextLink(index))
  const reference = item.blockType === 'news' ? item.news : item.blockType === 'event' ? item.event : item.initiative
  if (shown(reference)) return []
  const title = typeof reference === 'object' && reference ? reference.title?.sv : null
  const named = title ? `”${title}”` : 'det som är valt här'
  return [
    problem(
      'error',
      'unpublished',
      {
        sv: `Del ${String(index + 1)}: ${named} är inte publicerat. Publicera det eller ta bort delen.`,
        en: `Item ${String(index + 1)}: ${title ? `“${title}”` : 'what is chosen here'} is not published. Publish it or remove the item.`,
      },
      index,
    ),
  ]
}

const deadTextLink = (index: number): IssueCheck =>
  problem(
    'error',
    'unpublished',
    {
      sv: `Del ${String(index + 1)}: texten länkar till något som inte är publicerat. Publicera det eller ta bort länken.`,
      en: `Item ${String(index + 1)}: the text links to something that is not published. Publish it or remove the link.`,
    },
    index,
  )

/** Internal links of a rich text that lead to nothing that is published. */
function hiddenLinks(node: unknown): object[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(hiddenLinks)
  const { linkType, doc } = node as { linkType?: unknown; doc?: { value?: unknown } | null }
  const isHidden = linkType === 'internal' && !shown(doc?.value as never)
  return isHidden ? [node, ...inside] : inside
}

function eventChecks(item: StoredItem, index: number, now: Date): IssueCheck[] {
  const event = item.blockType === 'event' ? shown(item.event) : null
  if (!event) return []
  const title = event.title?.sv ?? ''
  const at = `Del ${String(index + 1)}`
  const isPast = new Date(event.endsAt) < now
  return [
    ...(isPast
      ? [
          problem(
            'warning',
            'past-event',
            { sv: `${at}: ”${title}” har redan varit.`, en: `Item ${String(index + 1)}: “${title}” is over.` },
            index,
          ),
        ]
      : []),
    ...(event.status === 'cancelled'
      ? [
          problem(
            'warning',
            'cancelled-event',
            { sv: `${at}: ”${title}” är inställt.`, en: `Item ${String(index + 1)}: “${title}” is cancelled.` },
            index,
          ),
        ]
      : []),
  ]
}

/** Link texts that say nothing to those who hear the links one by one (WCAG 2.1, 2.4.4), and pictures without words. */
const wordChecks = (item: LetterItem, index: number): IssueCheck[] => [
  ...linksIn(item)
    .filter(({ label }) => vagueLabels.test(label.trim().replace(/[.!»→>]+$/u, '')))
    .map(({ label }) =>
      problem(
        'warning',
        'vague-link',
        {
          sv: `Del ${String(index + 1)}: länken ”${label}” säger inte vart den leder. Skriv till exempel ”Anmäl dig till frukostmötet”.`,
          en: `Item ${String(index + 1)}: the link “${label}” does not say where it leads. Write for example “Register for the breakfast meeting”.`,
        },
        index,
      ),
    ),
  ...altChecks(item, index),
]

const altChecks = (item: LetterItem, index: number): IssueCheck[] =>
  item.image && !item.image.alt.trim()
    ? [
        problem(
          'error',
          'missing-alt',
          {
            sv: `Del ${String(index + 1)}: bilden saknar alternativtext.`,
            en: `Item ${String(index + 1)}: the image has no alternative text.`,
          },
          index,
        ),
      ]
    : []

/** Every link that an editor has written in an item, with its words. */
export function linksIn(item: LetterItem): LetterLink[] {
  if (item.type !== 'text') return item.register ? [item.link, item.register] : [item.link]
  const inText = [...(item.body?.html ?? '').matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)]
  return [
    ...inText.map(([, url = '', label = '']) => ({
      url: url.replaceAll('&amp;', '&'),
      label: label.replace(/<[^>]*>/g, ''),
    })),
    ...item.links,
  ]
}

const sizeChecks = (htmlBytes: CheckFacts['htmlBytes']): IssueCheck[] =>
  Object.values(htmlBytes).some((bytes) => bytes > gmailMaxBytes)
    ? [
        problem('warning', 'too-large', {
          sv: 'Brevet är större än 100 kB. Gmail visar bara början av så stora brev. Ta bort något eller korta texterna.',
          en: 'The issue is larger than 100 kB. Gmail shows only the beginning of mail that large. Remove something or shorten the texts.',
        }),
      ]
    : []

function colourChecks(colour: string | null): IssueCheck[] {
  const ratio = colour ? contrastRatio(colour, '#ffffff') : contrastMin
  if (ratio >= contrastMin) return []
  const shownRatio = ratio.toFixed(1)
  return [
    problem('warning', 'low-contrast', {
      sv: `Förbundets färg ${colour ?? ''} är för ljus mot vitt (kontrast ${shownRatio.replace('.', ',')} : 1, minst 4,5 behövs). Brevet använder en mörkare färg i stället. Ändra färgen under Förbundet.`,
      en: `The association's colour ${colour ?? ''} is too light on white (contrast ${shownRatio} : 1, at least 4.5 is needed). The issue uses a darker one instead. Change the colour under The association.`,
    }),
  ]
}
