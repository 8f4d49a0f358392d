import type { SubscriberContent } from '../content-types'

/** Where their consents are said to come from; they are told from those of others by it. */
export const demonstrationSite = 'https://demonstration.example.se'

const confirmed = [
  'Anna Ek',
  'Bo Lind',
  'Cecilia Berg',
  'David Holm',
  'Elif Kaya',
  'Fredrik Sand',
  'Greta Ström',
  'Hassan Omar',
  'Ingrid Dahl',
  'Johan Björk',
  'Karin Hed',
  'Lars Norén',
  'Maria Vik',
  'Nils Öberg',
  'Olga Petrova',
  'Per Alm',
  'Rana Aziz',
  'Sara Lundin',
  'Tomas Falk',
  'Ulla Gren',
  'Viktor Ståhl',
  'Wilma Åberg',
  'Yusuf Demir',
  'Åke Rask',
  'Åsa Nord',
  'Ärla Kvist',
  'Örjan Lilja',
  'Mona Sjö',
]
const inEnglish = ['Emily Stone', 'Daniel Brook', 'Grace Field']

const addressOf = (name: string): string =>
  `${name.toLowerCase().replace(/[åä]/g, 'a').replace(/[öé]/g, 'o').replace(' ', '.')}@example.se`

/** 40 invented people in all states. `daysAgo`: when they came into the state. */
export const subscribers: SubscriberContent[] = [
  ...confirmed.map((name, index): SubscriberContent => person(name, 'confirmed', 2600 - 20 * index)),
  ...inEnglish.map((name, index): SubscriberContent => ({
    ...person(name, 'confirmed', 900 - 90 * index),
    lang: 'en',
  })),
  person('Petra Mo', 'pending', 1),
  person('Kim Sten', 'pending', 6),
  person('Leo Fors', 'pending', 20),
  person('Siv Hage', 'unsubscribed', 12),
  person('Arne Kil', 'unsubscribed', 90),
  person('Lisa Torp', 'unsubscribed', 200),
  person('Hugo Myr', 'unsubscribed', 300),
  person('Gun Ås', 'bounced', 40),
  person('Rolf Ed', 'bounced', 150),
]

function person(name: string, status: SubscriberContent['status'], daysAgo: number): SubscriberContent {
  return { name, email: addressOf(name), lang: 'sv', status, daysAgo }
}
