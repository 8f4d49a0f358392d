/** Text that is HTML already. Everything else is escaped where it is put into a page. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: nothing is shown for null, undefined and false. */
export type Fragment = Html | string | number | null | undefined | false | Fragment[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

function textOf(fragment: Fragment): string {
  if (fragment === null || fragment === undefined || fragment === false) return ''
  if (Array.isArray(fragment)) return fragment.map(textOf).join('')
  return fragment instanceof Html ? fragment.text : escape(String(fragment))
}

/** A piece of HTML whose values are escaped, unless they are HTML themselves. */
export const html = (strings: TemplateStringsArray, ...values: Fragment[]): Html =>
  new Html(strings.map((text, i) => text + textOf(values[i])).join(''))

/** Takes text as HTML without escaping: only for what our own code has made or `shared/rich-text.ts` has sanitised. */
export const raw = (text: string): Html => new Html(text)

/** An address that a link may lead to; `#` for anything that is not a web page, a mail or a telephone number. */
export const safeHref = (url: string): string => (/^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url) ? url : '#')
