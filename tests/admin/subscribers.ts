import { expect, it } from '@jest/globals'
import type { Places } from './places'
import { expectSwedish } from './swedish'

const source = 'Anmälan på årsmötet'
const list = (...rows: string[]): Buffer =>
  Buffer.from(['email,name,lang,consentAt,consentSource', ...rows, ''].join('\r\n'))

export function subscribers(places: () => Places): void {
  it('an editor tries a list, imports it, sees the history of one of them and gets the evidence', async () => {
    const { seat } = places()
    const { page, rest, shot, visit, faults } = seat
    await visit('/admin/collections/newsletter-subscribers')
    await page.getByText('Importera och exportera').click()
    const panel = page.locator('.subscriber-panel')
    await panel.getByRole('button', { name: 'Prova först' }).click()
    await panel.getByText('Välj en fil först.').waitFor()
    const buffer = list(`astrid@example.se,Åsa,sv,2020-02-05,${source}`, `anna@,Anna,sv,2020-02-05,${source}`)
    await panel.getByLabel('Lista (CSV)').setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer })
    await panel.getByRole('button', { name: 'Prova först' }).click()
    await panel.getByText('Inget är sparat än.').waitFor()
    await panel.getByRole('cell', { name: '”anna@” är ingen e-postadress.' }).waitFor()
    expect(await page.getByRole('link', { name: 'astrid@example.se' }).count()).toBe(0)
    await expectSwedish(seat)
    expect(await faults()).toEqual([])
    await shot('subscribers-import')

    await panel.getByRole('button', { name: 'Importera' }).click()
    await panel.getByText('Importen är klar.').waitFor()
    await page.getByRole('link', { name: 'astrid@example.se' }).click()
    await page
      .getByText(`lades prenumeranten till från en lista. Enligt den gavs samtycket den 5 februari 2020: ${source}.`)
      .waitFor()
    await rest()
    await expectSwedish(seat)
    expect(await faults()).toEqual([])
    await shot('subscriber')
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Ladda ner samtycke' }).click()
    expect((await waiting).suggestedFilename()).toMatch(/^samtycke-.+\.json$/)
  })

  it('a list that is no list is refused in words', async () => {
    const { page, visit } = places().seat
    await visit('/admin/collections/newsletter-subscribers')
    await page.getByText('Importera och exportera').click()
    const panel = page.locator('.subscriber-panel')
    await panel
      .getByLabel('Lista (CSV)')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: list().subarray(0, 9) })
    await panel.getByRole('button', { name: 'Importera' }).click()
    await panel.getByText('Första raden ska ha rubrikerna').waitFor()
  })
}
