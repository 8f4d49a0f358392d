import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { apiTypes } from '../../scripts/api-types'
import { buildMedia, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'

const root = path.resolve(import.meta.dirname, '../..')
const examples = path.join(root, 'scripts/examples')
const program = fs.readFileSync(path.join(examples, 'front-end.ts'), 'utf8')

let cms: TestCms
let server: Server
let base: string
// Within the project, where the program finds its client.
const folder = path.join(root, 'dist', `front-end-${String(process.pid)}`)
beforeAll(async () => {
  cms = await startTestCms()
  const image = await buildMedia(cms.payload)
  for (const n of [1, 2, 3]) {
    await buildNews(cms.payload, {
      title: `Nyhet ${String(n)}`,
      publishedAt: `2026-01-0${String(n)}T08:00:00Z`,
      image: image.id,
    })
  }
  server = createServer(cms.app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  fs.mkdirSync(folder, { recursive: true })
})
afterAll(async () => {
  server.close()
  fs.rmSync(folder, { recursive: true, force: true })
  await cms.stop()
})

it('the types made of the live document are those that stand beside the program', async () => {
  const response = await fetch(`${base}/api/v1/openapi.json?lang=en`)
  const types = await apiTypes((await response.json()) as object)
  fs.writeFileSync(path.join(folder, 'api-types.ts'), types)
  // Not so? npm run generate
  expect(types).toBe(fs.readFileSync(path.join(examples, 'api-types.ts'), 'utf8'))
})

it('the program compiles with them', () => {
  const file = path.join(folder, 'front-end.ts')
  fs.writeFileSync(file, program)
  const compiled = ts.createProgram([file], {
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    outDir: folder,
  })
  const { diagnostics } = compiled.emit()
  const faults = [...ts.getPreEmitDiagnostics(compiled), ...diagnostics]
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

it('and works against the server', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, 'front-end.js'), base])
  expect(JSON.parse(stdout)).toEqual({
    titles: ['Nyhet 3', 'Nyhet 2', 'Nyhet 1'],
    language: 'sv',
    body: expect.stringContaining('<p>'),
    picture: { srcset: expect.stringMatching(/^(http:\S+\.webp \d+w(, |$)){3}$/), objectPosition: '50% 50%' },
    statusOfUnchanged: 304,
    problems: [{ pointer: '#/email', detail: 'Must be an e-mail address, such as name@example.se.' }],
    subscription: 'pending',
    isReplay: 'true',
    left: expect.stringMatching(/^"posts";r=57;t=\d+$/),
  })
})

it('the guide shows it as it is', () => {
  const guide = fs.readFileSync(path.join(root, 'docs/frontend-guide.md'), 'utf8')
  expect(guide).toContain(`\`\`\`ts\n${program}\`\`\``)
})
