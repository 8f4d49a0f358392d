import type { Bilingual } from './language'

/** The words of the contract (stored and published alike) with what people call them. */
export const eventKinds = {
  'breakfast-meeting': { sv: 'Frukostmöte', en: 'Breakfast meeting' },
  webinar: { sv: 'Webbinarium', en: 'Webinar' },
  conference: { sv: 'Konferens', en: 'Conference' },
  workshop: { sv: 'Workshop', en: 'Workshop' },
  training: { sv: 'Utbildning', en: 'Training' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  other: { sv: 'Annat', en: 'Other' },
} as const satisfies Record<string, Bilingual>

export const eventStatuses = {
  scheduled: { sv: 'Planerat', en: 'Scheduled' },
  postponed: { sv: 'Framflyttat', en: 'Postponed' },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>

export const registrationModes = {
  none: { sv: 'Ingen anmälan behövs', en: 'No registration needed' },
  here: { sv: 'Anmälan hos oss', en: 'Registration with us' },
  external: { sv: 'Anmälan på en annan webbplats', en: 'Registration on another site' },
} as const satisfies Record<string, Bilingual>

export const registrationStatuses = {
  seat: { sv: 'Har plats', en: 'Has a seat' },
  'waiting-list': { sv: 'På väntelistan', en: 'On the waiting list' },
  offered: { sv: 'Erbjuden plats', en: 'Is offered a seat' },
  cancelled: { sv: 'Avbokad', en: 'Cancelled' },
  attended: { sv: 'Kom', en: 'Came' },
  absent: { sv: 'Kom inte', en: 'Did not come' },
} as const satisfies Record<string, Bilingual>

/** Whom an officer writes to about an event. */
export const messageAudiences = {
  seat: { sv: 'Alla som har en plats', en: 'All who have a seat' },
  attended: { sv: 'Alla som kom', en: 'All who came' },
  'waiting-list': { sv: 'Alla på väntelistan', en: 'All in line' },
} as const satisfies Record<string, Bilingual>

export const initiativeKinds = {
  individual: { sv: 'Individinriktad', en: 'For individuals' },
  structural: { sv: 'Strukturinriktad', en: 'Structural' },
} as const satisfies Record<string, Bilingual>

export const initiativeStatuses = {
  planned: { sv: 'Planerad', en: 'Planned' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  completed: { sv: 'Avslutad', en: 'Completed' },
  implemented: { sv: 'Införd i ordinarie verksamhet', en: 'Implemented' },
} as const satisfies Record<string, Bilingual>

export const organisationKinds = {
  municipality: { sv: 'Kommun', en: 'Municipality' },
  region: { sv: 'Region', en: 'Region' },
  authority: { sv: 'Myndighet', en: 'Authority' },
  association: { sv: 'Samordningsförbund', en: 'Coordination association' },
  partner: { sv: 'Samarbetspartner', en: 'Partner' },
  other: { sv: 'Annan', en: 'Other' },
} as const satisfies Record<string, Bilingual>

export const documentKinds = {
  minutes: { sv: 'Protokoll', en: 'Minutes' },
  'annual-report': { sv: 'Årsredovisning', en: 'Annual report' },
  'interim-report': { sv: 'Delårsrapport', en: 'Interim report' },
  'final-report': { sv: 'Slutrapport', en: 'Final report' },
  evaluation: { sv: 'Utvärdering', en: 'Evaluation' },
  presentation: { sv: 'Presentation', en: 'Presentation' },
  agreement: { sv: 'Avtal', en: 'Agreement' },
  other: { sv: 'Annan handling', en: 'Other document' },
} as const satisfies Record<string, Bilingual>

export const boardRoles = {
  chair: { sv: 'Ordförande', en: 'Chair' },
  'vice-chair': { sv: 'Vice ordförande', en: 'Vice chair' },
  member: { sv: 'Ledamot', en: 'Member' },
  substitute: { sv: 'Ersättare', en: 'Substitute' },
} as const satisfies Record<string, Bilingual>

export const userRoles = {
  administrator: { sv: 'Administratör', en: 'Administrator' },
  editor: { sv: 'Redaktör', en: 'Editor' },
  contributor: { sv: 'Skribent', en: 'Contributor' },
  reader: { sv: 'Läsare', en: 'Reader' },
} as const satisfies Record<string, Bilingual>

export const issueStatuses = {
  draft: { sv: 'Utkast', en: 'Draft' },
  scheduled: { sv: 'Schemalagt', en: 'Scheduled' },
  sending: { sv: 'Skickas', en: 'Being sent' },
  paused: { sv: 'Pausat', en: 'Paused' },
  sent: { sv: 'Skickat', en: 'Sent' },
} as const satisfies Record<string, Bilingual>

export type EventKind = keyof typeof eventKinds
export type EventStatus = keyof typeof eventStatuses
export type RegistrationMode = keyof typeof registrationModes
export type RegistrationStatus = keyof typeof registrationStatuses
export type MessageAudience = keyof typeof messageAudiences
export type InitiativeKind = keyof typeof initiativeKinds
export type InitiativeStatus = keyof typeof initiativeStatuses
export type OrganisationKind = keyof typeof organisationKinds
export type DocumentKind = keyof typeof documentKinds
export type BoardRole = keyof typeof boardRoles
export type UserRole = keyof typeof userRoles
export type IssueStatus = keyof typeof issueStatuses

/** Content and recipients of an issue in one of these are fixed, and it stands in the archive. */
export const frozenIssueStatuses = ['sending', 'paused', 'sent'] as const satisfies readonly IssueStatus[]

/** The words of a vocabulary as a tuple, for `z.enum` and select fields. */
export const wordsOf = <W extends string>(vocabulary: Record<W, Bilingual>): [W, ...W[]] =>
  Object.keys(vocabulary) as [W, ...W[]]
