import type { AssociationFacts } from '../mail/association-facts'
import type { ApiDocument, Method, Operation } from '../openapi/openapi-types'
import type { Language } from '../shared/language'
import { docsCssVersion } from './docs-css'
import { operationSection, type Shown } from './docs-operation'
import { docsScriptVersion } from './docs-script'
import { paragraphs, shapeSection } from './docs-shapes'
import { docsWords } from './docs-words'
import { html, type Html } from './html'
import { layout } from './layout'

interface DocsPage {
  document: ApiDocument
  language: Language
  association: AssociationFacts
  /** Show only operations with this text in them. */
  search?: string | undefined
}

/** The documentation of the API for people, made of its OpenAPI document. Only try-it needs the script. */
export function docsPage({ document, language, association, search = '' }: DocsPage): string {
  const say = docsWords[language]
  const operations = operationsOf(document)
  const shown = operations.filter((operation) => isAbout(operation, search))
  return layout({
    language,
    association,
    title: document.info.title,
    description: say.description,
    path: '/api/v1/docs',
    styles: [`/assets/docs.css?v=${docsCssVersion}`],
    scripts: [`/assets/docs.js?v=${docsScriptVersion}`],
    main: html`<div class="docs">
      <h1>${document.info.title}</h1>
      <div class="text intro">${paragraphs(document.info.description)}</div>
      <p class="text">${say.forTools} <a href="/api/v1/openapi.json">openapi.json</a></p>
      ${findForm(language, search, `${shown.length} / ${operations.length}`)} ${contents(document, shown, language)}
      ${groups(document, shown).map(
        ({ tag, operations: inGroup }) =>
          html`<section class="group">
            <h2>${tag.description}</h2>
            ${inGroup.map((operation) => operationSection(operation, document, language))}
          </section>`,
      )}
      <section>
        <h2 id="shapes">${say.shapes}</h2>
        ${Object.entries(document.components.schemas).map(([name, schema]) => shapeSection(name, schema, language))}
      </section>
    </div>`,
  })
}

const operationsOf = ({ paths }: ApiDocument): Shown[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    (Object.entries(methods) as [Method, Operation][]).map(([method, operation]) => ({ method, path, operation })),
  )

const isAbout = ({ path, operation }: Shown, search: string): boolean =>
  `${path} ${JSON.stringify({ ...operation, responses: {} })}`.toLowerCase().includes(search.trim().toLowerCase())

interface Group {
  tag: ApiDocument['tags'][number]
  operations: Shown[]
}

const groups = ({ tags }: ApiDocument, shown: Shown[]): Group[] =>
  tags
    .map((tag) => ({ tag, operations: shown.filter(({ operation }) => operation.tags.includes(tag.name)) }))
    .filter(({ operations }) => operations.length > 0)

function findForm(language: Language, search: string, count: string): Html {
  const say = docsWords[language]
  return html`<form class="find" method="get" action="/api/v1/docs" role="search">
    ${language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <div class="field">
      <label for="find">${say.find}</label><input id="find" name="q" type="search" value="${search}" maxlength="200" />
    </div>
    <button class="button" type="submit">${say.findButton}</button>
    <p class="quiet" role="status">${count}</p>
  </form>`
}

function contents(document: ApiDocument, shown: Shown[], language: Language): Html {
  const say = docsWords[language]
  const lists = groups(document, shown).map(
    ({ tag, operations }) =>
      html`<li>
        <strong>${tag.description}</strong>
        <ul>
          ${operations.map(
            ({ method, path, operation }) =>
              html`<li>
                <a href="#${operation.operationId}" data-operation="${operation.operationId}"
                  ><code>${method.toUpperCase()} ${path}</code></a
                >
              </li>`,
          )}
        </ul>
      </li>`,
  )
  return html`<nav class="toc" aria-label="${say.contents}">
    <ul>
      ${lists}
    </ul>
    <p><a href="#shapes">${say.shapes}</a></p>
  </nav>`
}
