import { html, raw } from '../pages/html'
import type { Bilingual, Language } from '../shared/language'
import type { ListedRegistration } from './desk-store'
import { seatedStatuses } from './registration-rules'

export const prints = ['attendance', 'badges'] as const
export type Print = (typeof prints)[number]

const words = {
  attendance: { sv: 'Närvarolista', en: 'Attendance list' },
  badges: { sv: 'Namnskyltar', en: 'Name badges' },
  name: { sv: 'Namn', en: 'Name' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  here: { sv: 'Här', en: 'Here' },
  nobody: { sv: 'Ingen har en plats än.', en: 'Nobody has a seat yet.' },
} as const satisfies Record<string, Bilingual>

const css = `
  body { font: 12pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 1.5cm; }
  h1 { font-size: 16pt; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #555; padding: 0.25cm 0.2cm; text-align: left; overflow-wrap: anywhere; }
  tr { break-inside: avoid; }
  .box { display: inline-block; width: 0.5cm; height: 0.5cm; border: 1px solid #000; }
  .badges { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4cm; list-style: none; padding: 0; margin: 0; }
  .badges li { border: 1px dashed #555; height: 5cm; display: flex; flex-direction: column; justify-content: center; align-items: center;
    text-align: center; break-inside: avoid; overflow: hidden; padding: 0.3cm; }
  .badges strong { font-size: 20pt; line-height: 1.15; overflow-wrap: anywhere; }
  @media print { body { margin: 0; } }
`

/** A page to be printed: those who have a seat, from A to Ö. */
export function printPage(given: {
  print: Print
  title: string
  rows: ListedRegistration[]
  language: Language
}): string {
  const { print, title, rows, language } = given
  const seated = rows.filter(({ status }) => (seatedStatuses as readonly string[]).includes(status))
  const say = (word: keyof typeof words): string => words[word][language]
  const list =
    print === 'badges'
      ? html`<ul class="badges">
          ${seated.map(({ name, organisation }) => html`<li><strong>${name}</strong><span>${organisation}</span></li>`)}
        </ul>`
      : html`<table>
          <thead>
            <tr>
              <th scope="col">${say('here')}</th>
              <th scope="col">${say('name')}</th>
              <th scope="col">${say('organisation')}</th>
            </tr>
          </thead>
          <tbody>
            ${seated.map(
              ({ name, organisation }) =>
                html`<tr>
                  <td><span class="box"></span></td>
                  <td>${name}</td>
                  <td>${organisation}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${say(print)}: ${title}</title>
        <style>
          ${raw(css)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${seated.length > 0 ? list : html`<p>${say('nobody')}</p>`}
        </main>
      </body>
    </html>`
  return page.text
}
