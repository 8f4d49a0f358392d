import type { Bilingual } from '../shared/language'
import { parseUrl } from '../shared/parse-url'

/** An IPv4 address as a number, an IPv6 address as one. */
interface Network {
  start: bigint
  /** Of how many leading bits. */
  bits: number
}

const urlMaxLength = 2000

/** What is not the public internet: the registry of special purpose addresses (RFC 6890, IANA), and multicast. */
const closedIpv4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carriers' NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, with the metadata of cloud machines
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]

/** Of IPv6 only the global unicast block is public, … */
const openIpv6 = '2000::/3'
/** … without these. Outside it lie loopback, link-local, unique-local, multicast, IPv4-mapped and NAT64 (64:ff9b::/96). */
const closedIpv6 = [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address inside
  '3fff::/20', // documentation
]

const networkOf = (read: (text: string) => bigint | null, text: string): Network => {
  const [start = '', bits = ''] = text.split('/')
  return { start: read(start) ?? 0n, bits: Number(bits) }
}

/** The number of a dotted IPv4 address; null for anything else. */
function ipv4Number(text: string): bigint | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return parts.reduce((number, part) => number * 256n + BigInt(part), 0n)
}

/** The number of an IPv6 address (RFC 4291, 2.2), with an IPv4 address at its end or a zone too; null for anything else. */
function ipv6Number(text: string): bigint | null {
  const [address = ''] = text.split('%')
  const halves = address.split('::').map(groupsOf)
  const [head, tail] = halves
  if (halves.length > 2 || !head || tail === null) return null
  const missing = 8 - head.length - (tail?.length ?? 0)
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...Array<bigint>(Math.max(missing, 0)).fill(0n), ...(tail ?? [])]
  return groups.reduce((number, group) => number * 65536n + group, 0n)
}

function groupsOf(text: string): bigint[] | null {
  if (text === '') return []
  const groups: bigint[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    const embedded = index === parts.length - 1 ? ipv4Number(part) : null
    if (embedded !== null) groups.push(embedded / 65536n, embedded % 65536n)
    else if (/^[\da-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`))
    else return null
  }
  return groups
}

const contains = ({ start, bits }: Network, number: bigint, width: 32 | 128): boolean =>
  number >> BigInt(width - bits) === start >> BigInt(width - bits)

const networks = {
  closedIpv4: closedIpv4.map((text) => networkOf(ipv4Number, text)),
  openIpv6: networkOf(ipv6Number, openIpv6),
  closedIpv6: closedIpv6.map((text) => networkOf(ipv6Number, text)),
}

/** True for an IP address that anybody on the internet can reach; false also for what is no IP address. */
export function isPublicAddress(address: string): boolean {
  const ipv4 = ipv4Number(address)
  if (ipv4 !== null) return !networks.closedIpv4.some((network) => contains(network, ipv4, 32))
  const ipv6 = ipv6Number(address)
  if (ipv6 === null || !contains(networks.openIpv6, ipv6, 128)) return false
  return !networks.closedIpv6.some((network) => contains(network, ipv6, 128))
}

/** The IP address that stands as such in an address; null where a name does. The parser has made `127.1` and `0x7f.1` plain. */
function literalOf({ hostname }: URL): string | null {
  if (hostname.startsWith('[')) return hostname.slice(1, -1)
  return ipv4Number(hostname) === null ? null : hostname
}

/**
 * Says why requests cannot go to an address that somebody has typed, and what to write instead; null when they can. What its
 * name leads to is checked at each connection (`guarded-request.ts`).
 */
export function refusalOfAddress(text: string, { allowPrivate }: { allowPrivate: boolean }): Bilingual | null {
  if (text.length > urlMaxLength)
    return {
      sv: `Adressen är för lång: högst ${urlMaxLength} tecken.`,
      en: `The address is too long: ${urlMaxLength} characters at most.`,
    }
  const url = /\s/.test(text) ? null : parseUrl(text)
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.port === '0') return refusals.unreadable
  if (url.protocol === 'http:' && !allowPrivate) return refusals.plain
  if (url.username !== '' || url.password !== '') return refusals.password
  return allowPrivate || isOpenHost(url) ? null : refusals.private
}

function isOpenHost(url: URL): boolean {
  const literal = literalOf(url)
  if (literal !== null) return isPublicAddress(literal)
  return !/(^|\.)localhost\.?$/.test(url.hostname)
}

const refusals = {
  unreadable: {
    sv: 'Skriv hela adressen, till exempel https://www.example.se/webhook.',
    en: 'Write the whole address, for example https://www.example.se/webhook.',
  },
  plain: {
    sv: 'Adressen ska börja med https://, så att ingen kan läsa med på vägen.',
    en: 'The address must begin with https://, so that nobody can read along on the way.',
  },
  password: {
    sv: 'Ta bort användarnamn och lösenord ur adressen.',
    en: 'Remove user name and password from the address.',
  },
  private: {
    sv: 'Adressen leder till ett privat nät eller den här datorn. Ange en adress som nås från internet.',
    en: 'The address leads to a private network or this computer. Give one that can be reached from the internet.',
  },
} as const satisfies Record<string, Bilingual>
