import type { AssociationFacts } from '../mail/association-facts'
import { nextStatus } from '../newsletter/newsletter-rules'
import type { Preferences } from '../newsletter/preferences-service'
import { html, type Html } from './html'
import { layout, pathIn } from './layout'
import { preferencesWords } from './newsletter-preferences-words'

interface Page {
  association: AssociationFacts
  preferences: Preferences
  /** The path of this page, whose last part is the person's token. */
  path: string
  /** What has just been done. */
  notice?: 'saved' | 'left' | null
  /** The name as it was typed, where it could not be taken. */
  wrongName?: string | null
}

/** The page on which a subscriber changes name and language, takes the data home, leaves or goes for good. No script. */
export function preferencesPage({ association, preferences, path, notice = null, wrongName = null }: Page): string {
  const { email, language, status } = preferences
  const say = preferencesWords[language]
  const canLeave = nextStatus(status, 'unsubscribe') !== null
  return layout({
    language,
    association,
    title: say.title,
    path: null,
    isPrivate: true,
    section: 'newsletters',
    main: html`<div class="text article">
      <h1>${say.title}</h1>
      ${notice && html`<p class="notice" role="status">${say[notice]}</p>`}
      <p>${say.about(email)} ${say.status[status]}</p>
      ${details({ preferences, path, wrongName })}
      ${
        canLeave
          ? section(
              say.leaveHeading,
              html`<p>${say.leaveAbout}</p>
                ${button(`${path}/avsluta`, say.leave)}`,
            )
          : html`<p><a href="${pathIn('/nyhetsbrev', language)}">${say.again}</a></p>`
      }
      ${section(
        say.exportHeading,
        html`<p>${say.exportAbout}</p>
          ${button(`${path}/uppgifter`, say.export)}`,
      )}
      ${section(
        say.eraseHeading,
        html`<p>${say.eraseAbout}</p>
          <p><a href="${path}/radera">${say.eraseLink}</a></p>`,
      )}
    </div>`,
  })
}

const section = (heading: string, content: Html): Html =>
  html`<section class="panel">
    <h2>${heading}</h2>
    ${content}
  </section>`

const button = (action: string, label: string): Html =>
  html`<form method="post" action="${action}"><button class="button" type="submit">${label}</button></form>`

/** Name and language. */
function details({ preferences, path, wrongName }: Pick<Page, 'preferences' | 'path'> & { wrongName: string | null }) {
  const { name, language } = preferences
  const say = preferencesWords[language]
  const isWrong = wrongName !== null
  return html`<form class="form" method="post" action="${path}">
    <div class="field">
      <label for="nl-name">${say.name} <span class="hint">${say.optional}</span></label
      ><input
        id="nl-name"
        name="name"
        type="text"
        autocomplete="name"
        maxlength="200"
        value="${wrongName ?? name}"
        ${isWrong && html`aria-invalid="true" aria-describedby="nl-name-fault"`}
      />
      ${isWrong && html`<p id="nl-name-fault" role="alert">${say.nameFault}</p>`}
    </div>
    <div class="field">
      <label for="nl-lang">${say.lang}</label
      ><select id="nl-lang" name="lang">
        <option value="sv" lang="sv" ${language === 'sv' && html` selected`}>Svenska</option>
        <option value="en" lang="en" ${language === 'en' && html` selected`}>English</option>
      </select>
    </div>
    <button class="button" type="submit">${say.save}</button>
  </form>`
}

/** Asks once more before everything is gone. */
export function erasePage({ association, preferences: { email, language }, path }: Page): string {
  const say = preferencesWords[language]
  return layout({
    language,
    association,
    title: say.eraseTitle,
    path: null,
    isPrivate: true,
    section: 'newsletters',
    main: html`<div class="text article">
      <h1>${say.eraseTitle}</h1>
      ${say.eraseAsk(email).map((paragraph) => html`<p>${paragraph}</p> `)}${button(`${path}/radera`, say.erase)}
      <p><a href="${path}">${say.keep}</a></p>
    </div>`,
  })
}
