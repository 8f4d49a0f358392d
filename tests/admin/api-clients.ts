import { expect, it } from '@jest/globals'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { Places } from './places'
import { expectSwedish } from './swedish'
import { until } from './until'

interface Delivery {
  headers: IncomingHttpHeaders
  text: string
}

/** A receiver that answers like a program that works. */
async function openReceiver(): Promise<{ url: string; got: Delivery[]; close: () => void }> {
  const got: Delivery[] = []
  const server = createServer((req, res) => {
    let text = ''
    req.on('data', (part: Buffer) => (text += part.toString('utf8')))
    req.on('end', () => {
      got.push({ headers: req.headers, text })
      res.writeHead(200).end('Mottaget')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/krok`
  return { url, got, close: () => server.close() }
}

export function apiClients(places: () => Places): void {
  it('an administrator makes a key and a secret, which are shown once, and sees what the receiver says', async () => {
    const { seat, server } = places()
    const { page, rest, shot, visit, faults } = seat
    const receiver = await openReceiver()
    await visit('/admin/collections/api-clients/create')
    await page.fill('#field-name', 'Sigtuna kommuns webbplats')
    await page.fill('#field-webhookUrl', receiver.url)
    await page.click('#action-save')
    await page.waitForURL(/api-clients\/[\w-]{20,}$/)
    await rest()
    expect(await page.locator('.client-hint').innerText()).toContain('Få webhooks')
    await page.click('#field-scopes .rs__control')
    await page.locator('#field-scopes .rs__option', { hasText: 'Få webhooks' }).click()
    await page.click('#action-save')
    await page.locator('.client-hint').waitFor({ state: 'detached' })

    const panel = page.locator('.client-panel')
    await panel.getByRole('button', { name: 'Skapa ny nyckel' }).click()
    await panel.getByRole('button', { name: 'Ja, skapa en ny' }).click()
    const key = await panel.getByLabel('Den nya nyckeln').inputValue()
    await until('the side to show it', async () => key.startsWith(await page.inputValue('#field-keyPrefix')))
    const read = await fetch(`${server.base}/api/v1/news`, { headers: { Authorization: `Bearer ${key}` } })
    expect(read.status).toBe(200)
    await panel.getByRole('button', { name: 'Skapa ny hemlighet' }).click()
    const secret = await panel.getByLabel('Den nya hemligheten').inputValue()

    await panel.getByRole('button', { name: 'Skicka ett prov' }).click()
    const test = await until('the test', () => Promise.resolve(receiver.got[0]))
    expect(new Webhook(secret).verify(test.text, test.headers as Record<string, string>)).toMatchObject({
      type: 'webhook.test',
    })
    await panel.getByRole('cell', { name: '200 Mottaget' }).waitFor()
    await page.locator('#field-webhookState', { hasText: 'Fungerar' }).waitFor()
    await expectSwedish(seat)
    expect(await faults()).toEqual([])
    await shot('api-client')
    await panel.getByRole('button', { name: 'Skicka igen' }).click()
    const again = await until('the test again', () => Promise.resolve(receiver.got[1]))
    expect(again.headers['webhook-id']).toBe(test.headers['webhook-id'])

    await page.reload()
    await rest()
    expect(await page.content()).not.toContain(key)
    expect(await page.content()).not.toContain(secret)
    receiver.close()
  })
}
