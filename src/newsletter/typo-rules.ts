/** Mail services that people here use, by name, with the endings that they have. */
const services: Record<string, string[]> = {
  gmail: ['com'],
  googlemail: ['com'],
  hotmail: ['com', 'se'],
  outlook: ['com'],
  icloud: ['com'],
  yahoo: ['com', 'se'],
  telia: ['com'],
  comhem: ['se'],
  bredband: ['net'],
  bredband2: ['com'],
  bahnhof: ['se'],
  glocalnet: ['net'],
  swipnet: ['se'],
  passagen: ['se'],
  protonmail: ['com'],
}

/** Names that are near to one of those and are services themselves. */
const others = new Set(['mail', 'ymail', 'email', 'fmail', 'zmail', 'hmail', 'delia', 'celia', 'tesla', 'bredbandet'])
/** Slips for `com`; other endings may be right, such as `yahoo.de`. */
const misspeltCom = new Set(['con', 'cmo', 'ocm', 'cm', 'co', 'om', 'comm', 'coom', 'vom', 'xom', 'cim', 'cpm', 'ccom'])
/** In a longer name two slips are still a slip. */
const longNameMinLength = 7

/**
 * The address that was probably meant, for one with a slip in a well-known domain: `anna@gmial.com` → `anna@gmail.com`. Null where there is
 * nothing to ask. Only a question: the address may be right.
 */
export function meantAddress(email: string): string | null {
  const [, local, name, ending] = /^([^@\s]+)@([\w-]+)\.([a-z]+)$/i.exec(email.trim())?.map(String) ?? []
  if (local === undefined || name === undefined || ending === undefined) return null
  const meant = meantDomain(name.toLowerCase(), ending.toLowerCase())
  return meant === null ? null : `${local}@${meant}`
}

function meantDomain(name: string, ending: string): string | null {
  const service = Object.hasOwn(services, name) ? name : nearestService(name)
  const endings = service === null ? [] : (services[service] ?? [])
  const [usual = ''] = endings
  if (service === null || (service === name && endings.includes(ending))) return null
  if (endings.includes(ending)) return `${service}.${ending}`
  if (misspeltCom.has(ending) && endings.includes('com')) return `${service}.com`
  return service === name ? null : `${service}.${usual}`
}

function nearestService(name: string): string | null {
  if (others.has(name)) return null
  let nearest: { service: string; distance: number } | null = null
  for (const service of Object.keys(services)) {
    const distance = editDistance(name, service)
    const allowed = service.length >= longNameMinLength ? 2 : 1
    if (distance <= allowed && distance < (nearest?.distance ?? Infinity)) nearest = { service, distance }
  }
  return nearest?.service ?? null
}

const nameMaxLength = 63

/** Letters that were left out, added, changed or changed places (optimal string alignment distance). */
export function editDistance(one: string, other: string): number {
  if (Math.max(one.length, other.length) > nameMaxLength) return Infinity
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const at = (k: number, l: number): number => rows[k]?.[l] ?? Infinity
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        at(i - 1, j) + 1,
        (row[j - 1] ?? Infinity) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
      )
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? Infinity
}
