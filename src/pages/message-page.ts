import type { AssociationFacts } from '../mail/association-facts'
import type { Language } from '../shared/language'
import { html, type Html } from './html'
import { layout, type Page } from './layout'

interface Message {
  language: Language
  association: AssociationFacts
  title: string
  paragraphs: string[]
  /** A form or a list below the words. */
  more?: Html
  section?: NonNullable<Page['section']>
}

/** A page that says one thing: that something is done, went wrong or is to be confirmed. Not for search engines. */
export const messagePage = ({ language, association, title, paragraphs, more, section }: Message): string =>
  layout({
    language,
    association,
    title,
    path: null,
    isPrivate: true,
    ...(section && { section }),
    main: html`<div class="text article">
      <h1>${title}</h1>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p> `)}${more}
    </div>`,
  })
