import { guardedRequest } from '../outgoing/guarded-request'
import type { IssueCheck } from './issue-check-rules'

const linksMax = 20
const atOnce = 5
const timeoutMs = 5000
const answerMaxBytes = 1024

interface Link {
  url: string
  item: number
}

interface Settings {
  serverUrl: string
  allowPrivate: boolean
}

/** Asks the addresses of others whether they answer; a doubt about them only warns, because they may answer readers who we are not. */
export async function checkOutsideLinks(links: Link[], settings: Settings): Promise<IssueCheck[]> {
  const outside = links.filter(({ url }) => /^https?:/.test(url) && !url.startsWith(`${settings.serverUrl}/`))
  const each = [...new Map(outside.map((link) => [link.url, link])).values()].slice(0, linksMax)
  const found: (IssueCheck | null)[] = []
  for (let start = 0; start < each.length; start += atOnce) {
    const some = each.slice(start, start + atOnce)
    found.push(...(await Promise.all(some.map((link) => checkOne(link, settings)))))
  }
  return found.filter((check) => check !== null)
}

async function checkOne({ url, item }: Link, { allowPrivate }: Settings): Promise<IssueCheck | null> {
  const headers = { Accept: 'text/html, */*;q=0.5', 'User-Agent': 'Samordna (link check)' }
  const request = { method: 'GET' as const, headers, timeoutMs, answerMaxBytes }
  const answer = await guardedRequest({ ...request, url: url.replace(/#.*$/, ''), allowPrivate })
  const at = { sv: `Del ${String(item + 1)}`, en: `Item ${String(item + 1)}` }
  if (!answer.ok && ['refused-address', 'private-address'].includes(answer.fault)) {
    const message = {
      sv: `${at.sv}: ${url} kunde inte prövas härifrån. Öppna länken själv.`,
      en: `${at.en}: ${url} could not be tried from here. Open the link yourself.`,
    }
    return { kind: 'unchecked-link', severity: 'warning', message, item }
  }
  if (answer.ok && answer.status < 400) return null
  const why = answer.ok
    ? { sv: `svarar med fel ${String(answer.status)}`, en: `answers with error ${String(answer.status)}` }
    : { sv: 'svarar inte', en: 'does not answer' }
  const message = {
    sv: `${at.sv}: ${url} ${why.sv}. Kontrollera adressen.`,
    en: `${at.en}: ${url} ${why.en}. Check the address.`,
  }
  return { kind: 'broken-link', severity: 'warning', message, item }
}
