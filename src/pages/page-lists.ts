import type { Language } from '../shared/language'
import { html, type Html } from './html'
import { pathIn } from './layout'
import type { Level, PageContext } from './page-parts'

/** How one item is shown in a list. */
export type Teaser<Item> = (item: Item, context: PageContext, level: Level) => Html

/** The items as a list; null where there are none. */
export const listOf = <Item>(items: Item[], context: PageContext, teaser: Teaser<Item>, level: Level): Html | null =>
  items.length === 0
    ? null
    : html`<ul class="list">
        ${items.map((item) => teaser(item, context, level))}
      </ul>`

/** The way to the next page of a list. */
export const pager = (
  path: string,
  cursor: string | null | undefined,
  label: string,
  language: Language,
): Html | null =>
  cursor
    ? html`<p class="pager">
        <a rel="next" href="${pathIn(`${path}?cursor=${encodeURIComponent(cursor)}`, language)}">${label}</a>
      </p>`
    : null
