import { createHash } from 'node:crypto'

/**
 * The script of the documentation: it filters while one types, and sends what the try-it forms hold. The page is whole
 * without it; it shows the forms, which are hidden where it does not run.
 */
export const docsScript = String.raw`'use strict'
const all = (selector, from = document) => [...from.querySelectorAll(selector)]

const find = document.querySelector('.find')
const operations = all('.operation')
const entries = all('.toc a[data-operation]')

function filter() {
  const wanted = find.elements.q.value.trim().toLowerCase()
  for (const operation of operations)
    operation.hidden = !(operation.id + ' ' + operation.textContent).toLowerCase().includes(wanted)
  for (const entry of entries)
    entry.parentElement.hidden = document.getElementById(entry.dataset.operation)?.hidden ?? true
  for (const group of all('.group, .toc > ul > li'))
    group.hidden = all('.operation, ul > li', group).every((inner) => inner.hidden)
  find.querySelector('[role=status]').textContent =
    operations.filter((operation) => !operation.hidden).length + ' / ' + operations.length
}

/** The filled-in fields of a form that belong in one place of the request, as pairs of name and value. */
const given = (form, place) =>
  all('[data-in=' + place + ']', form).filter((field) => field.value !== '').map((field) => [field.name, field.value])

function addressOf(form) {
  let path = form.dataset.path
  for (const [name, value] of given(form, 'path')) path = path.replace('{' + name + '}', encodeURIComponent(value))
  const query = new URLSearchParams(given(form, 'query')).toString()
  return path + (query && '?' + query)
}

async function send(event) {
  event.preventDefault()
  const form = event.currentTarget
  const show = (name, text) => { form.querySelector('[data-shown=' + name + ']').textContent = text }
  const body = form.querySelector('[data-in=body]')?.value
  const headers = { ...Object.fromEntries(given(form, 'header')), ...(body && { 'Content-Type': 'application/json' }) }
  const request = { method: form.dataset.method, headers, body, cache: 'no-store', credentials: 'omit' }
  show('request', request.method + ' ' + addressOf(form))
  try {
    const response = await fetch(addressOf(form), request)
    const text = await response.text()
    show('status', response.status + ' ' + response.statusText)
    show('headers', [...response.headers].map(([name, value]) => name + ': ' + value).join('\n'))
    show('body', /json/.test(response.headers.get('Content-Type')) ? JSON.stringify(JSON.parse(text), null, 2) : text)
  } catch (error) {
    show('status', String(error))
    show('headers', '')
    show('body', '')
  }
  form.querySelector('.answer').hidden = false
}

find.elements.q.addEventListener('input', filter)
for (const form of all('form.try')) {
  form.hidden = false
  form.addEventListener('submit', send)
}
`

export const docsScriptVersion = createHash('sha256').update(docsScript).digest('hex').slice(0, 12)
