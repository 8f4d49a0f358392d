import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { buildBoardMember, buildInitiative, buildNews, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { readAll } from '../helpers/mirror'
import { buildSentIssue } from '../helpers/sent-issue'

// The program of docs/member-guide.md, as a municipality runs it.

let cms: TestCms
let server: Server
let base: string
let folder: string
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'samordna-copy-'))
  server = createServer((req, res) => {
    cms.app(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  cms = await startTestCms({ SERVER_URL: base })
})
afterAll(async () => {
  server.close()
  await cms.stop()
  await fs.rm(folder, { recursive: true, force: true })
})

async function runProgram(...args: string[]): Promise<string> {
  const outfile = path.join(folder, 'sync.mjs')
  await build({ entryPoints: ['scripts/examples/sync.ts'], outfile, format: 'esm', platform: 'node' })
  return (await promisify(execFile)(process.execPath, [outfile, base, ...args])).stdout
}
const copyIn = async (name: string): Promise<Map<string, unknown>> => {
  const files = await fs.readdir(path.join(folder, name), { recursive: true })
  const contents = files
    .filter((file) => file.endsWith('.json') && file !== 'since.json')
    .map(async (file): Promise<[string, unknown]> => [
      file.replace(/\.json$/, ''),
      JSON.parse(await fs.readFile(path.join(folder, name, file), 'utf8')),
    ])
  return new Map(await Promise.all(contents))
}

it('keeps a copy in a folder, follows what changes, begins anew where it must, and leaves other files alone', async () => {
  const copy = path.join(folder, 'copy')
  await fs.mkdir(copy)
  await fs.writeFile(path.join(copy, 'eget.txt'), 'Inte vårt.')
  await buildOrganisation(cms.payload)
  await buildBoardMember(cms.payload, { role: 'chair' })
  await buildInitiative(cms.payload)
  await buildSentIssue(cms.payload, 'Brev')
  const gone = await buildNews(cms.payload, { title: 'Borta', en: { title: 'Gone' } })
  expect(await runProgram(copy)).toMatch(/^[1-9]\d* changes\n$/)
  expect((await copyIn('copy')).get(`news/${gone.id}`)).toMatchObject({ title: 'Borta' })
  expect((await copyIn('copy')).get('newsletters/brev')).toMatchObject({ title: 'Brev' })

  await cms.payload.delete({ collection: 'news', id: gone.id })
  const kept = await buildNews(cms.payload, { title: 'Kvar', en: { title: 'Kept' } })
  await runProgram(copy)
  const isEqual = async (): Promise<void> => {
    const all = await readAll(base)
    for (const [name, content] of await copyIn('copy')) expect([name, content]).toEqual([name, all.get(name)])
  }
  await isEqual()

  await fs.writeFile(path.join(copy, 'since.json'), '999999')
  await fs.writeFile(path.join(copy, 'news', 'gammal.json'), '{}')
  await runProgram(copy)
  await isEqual()
  expect(await fs.readFile(path.join(copy, 'eget.txt'), 'utf8')).toBe('Inte vårt.')

  await runProgram(path.join(folder, 'copy-en'), 'en')
  expect((await copyIn('copy-en')).get(`news/${kept.id}`)).toMatchObject({ title: 'Kept' })
})
