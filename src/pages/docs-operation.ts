import type {
  ApiDocument,
  JsonSchema,
  Method,
  Operation,
  Parameter,
  Reference,
  Response,
} from '../openapi/openapi-types'
import type { Language } from '../shared/language'
import { docsWords } from './docs-words'
import { fieldList, paragraphs, typeText } from './docs-shapes'
import { html, type Html } from './html'

export interface Shown {
  method: Method
  path: string
  operation: Operation
}

/** One operation: what it takes, an example to copy and its answer, every answer, and a form to try it. */
export function operationSection({ method, path, operation }: Shown, document: ApiDocument, language: Language): Html {
  const say = docsWords[language]
  const parameters = operation.parameters.map((parameter) => resolved<Parameter>(parameter, document))
  const { schema, example } = operation.requestBody?.content['application/json'] ?? {}
  const found = Object.values(operation.responses).map((response) => resolved<Response>(response, document))[0]
  const answer = Object.values(found?.content ?? {})[0]?.example
  return html`<section class="operation" id="${operation.operationId}">
    <h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p>${operation.summary}.</p>
    ${operation.description ? paragraphs(operation.description) : null} ${parameterList(parameters, language)}
    ${
      schema &&
      html`<h4>${say.body}</h4>
        ${fieldList(resolved<JsonSchema>(schema, document), language)}`
    }
    <h4>${say.example}</h4>
    <pre><code>${curl({ method, path, parameters, example, server: document.servers[0]?.url ?? '' })}</code></pre>
    ${
      answer !== undefined &&
      html`<details>
        <summary>${say.answer}</summary>
        <pre><code>${JSON.stringify(answer, null, 2)}</code></pre>
      </details>`
    }
    <h4>${say.answers}</h4>
    <dl class="fields">
      ${Object.entries(operation.responses).map(([status, response]) =>
        answerRow(status, resolved<Response>(response, document), language),
      )}
    </dl>
    ${tryForm({ method, path, operation, parameters: parameters.map(plainSchema(document)), example }, language)}
  </section>`
}

/** What a reference stands for; anything else is itself. */
function resolved<T extends object>(given: T | Reference, document: ApiDocument): T {
  if (!('$ref' in given)) return given
  const [, , kind = '', name = ''] = given.$ref.split('/')
  return (document.components as unknown as Record<string, Record<string, T>>)[kind]?.[name] as T
}

function parameterList(parameters: Parameter[], language: Language): Html {
  const say = docsWords[language]
  const rows = parameters.map(({ name, description, required, schema }) => {
    const standard = schema.default !== undefined && `, ${String(schema.default)} ${say.standard}`
    return html`<dt><code>${name}</code></dt>
      <dd>
        <span class="quiet">${typeText(schema, language)}${required && `, ${say.required}`}${standard}</span>
        ${description ? paragraphs(description) : null}
      </dd>`
  })
  return html`<h4>${say.parameters}</h4>
    <dl class="fields">${rows}</dl>`
}

function answerRow(status: string, { description, content = {} }: Response, language: Language): Html {
  const bodies = Object.entries(content).map(
    ([type, { schema }]) => html`<br /><span class="quiet">${type}: ${typeText(schema, language)}</span>`,
  )
  return html`<dt><code>${status}</code></dt>
    <dd>${description}${bodies}</dd>`
}

interface Example {
  method: Method
  path: string
  parameters: Parameter[]
  example: unknown
}

/** The command that asks for what the example shows. */
function curl({ method, path, parameters, example, server }: Example & { server: string }): string {
  const valued = parameters.filter((parameter) => parameter.example !== undefined)
  const query = valued.filter((parameter) => parameter.in === 'query')
  const filled = valued.reduce((address, { name, example: value }) => address.replace(`{${name}}`, String(value)), path)
  const search = query.map(({ name, example: value }) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  const url = `'${server}${filled}${search && `?${search}`}'`
  return method === 'get'
    ? `curl ${url}`
    : `curl -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(example)}' \\\n  ${url}`
}

/** Hidden until the script runs. The server's own path is used, however the page was reached. */
function tryForm({ method, path, operation, parameters, example }: Example & Shown, language: Language): Html {
  const say = docsWords[language]
  const { operationId } = operation
  const body = `${operationId}-body`
  return html`<form class="try form" data-method="${method.toUpperCase()}" data-path="/api/v1${path}" hidden>
    <h4>${say.tryIt}</h4>
    <div class="inputs">${parameters.map((parameter) => input(parameter, operationId))}</div>
    ${
      example !== undefined &&
      html`<div class="field">
        <label for="${body}">${say.bodyLabel}</label
        ><textarea id="${body}" data-in="body" spellcheck="false">${JSON.stringify(example, null, 2)}</textarea>
      </div>`
    }
    <button class="button" type="submit">${say.send} <span class="unseen">${operation.summary}</span></button>
    <div class="answer" hidden>
      <p role="status"><strong>${say.status}:</strong> <code data-shown="status"></code></p>
      ${(['request', 'headers', 'content'] as const).map(
        (name) =>
          html`<h5>${say[name]}</h5>
            <pre tabindex="0" data-shown="${name === 'content' ? 'body' : name}"></pre>`,
      )}
    </div>
  </form>`
}

/** A parameter with its schema in it, where that is a named one. */
const plainSchema =
  (document: ApiDocument) =>
  (parameter: Parameter): Parameter => ({ ...parameter, schema: resolved(parameter.schema, document) })

/** A field for one parameter; a choice where it takes one of some words. */
function input({ name, in: place, schema, required, example }: Parameter, operationId: string): Html {
  const id = `${operationId}-${name}`
  const common = html`id="${id}" name="${name}" data-in="${place}" ${required && html` required`}`
  const value = example === undefined ? '' : String(example)
  const words = ['', ...((schema.enum ?? []) as string[])]
  const choice = html`<select ${common}>
    ${words.map((word) => html`<option ${word === value && html` selected`}>${word}</option>`)}
  </select>`
  return html`<div class="field">
    <label for="${id}">${name}</label
    >${schema.enum ? choice : html`<input ${common} value="${value}" autocomplete="off" spellcheck="false" />`}
  </div>`
}
