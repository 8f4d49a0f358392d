// Writes what is generated: src/payload-types.ts and the admin's import map from the configuration, the examples of the
// API's documentation from the demonstration content (half a minute), the types of its client from its OpenAPI document.
// --check: changes nothing, fails when they are not up to date.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import prettier from 'prettier'
import { bundle } from './bundle.mjs'

const root = path.resolve(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-generate-'))

const { createConfig } = await import(await bundle('src/payload.config.ts', 'config'))
const { readEnvironment } = await import(await bundle('src/env.ts', 'env'))
const env = readEnvironment({ DATA_DIR: work, MEDIA_DIR: work, PAYLOAD_SECRET: 'only-for-generating' }, root)
const config = await createConfig(env, root)

const examplesFile = path.join(root, 'src/openapi/examples.json')
const apiTypesFile = path.join(root, 'scripts/examples/api-types.ts')
const outputs = [config.typescript.outputFile, config.admin.importMap.importMapFile, examplesFile, apiTypesFile]
const before = outputs.map((file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''))
await generateTypes(config, { log: false })
await generateImportMap(config, { force: true, log: false })
const { collectExamples } = await import(await bundle('scripts/collect-examples.ts', 'collect-examples'))
const style = await prettier.resolveConfig(examplesFile)
const { examples, types } = await collectExamples(root)
fs.writeFileSync(examplesFile, await prettier.format(JSON.stringify(examples), { ...style, parser: 'json' }))
fs.writeFileSync(apiTypesFile, types)
const changed = outputs.filter((file, i) => fs.readFileSync(file, 'utf8') !== before[i])
if (isCheck) outputs.forEach((file, i) => fs.writeFileSync(file, before[i]))
fs.rmSync(work, { recursive: true, force: true })

for (const file of changed) console.log(`${isCheck ? 'Not up to date' : 'Written'}: ${path.relative(root, file)}`)
if (changed.length === 0) console.log('Generated files are up to date.')
if (isCheck && changed.length > 0) console.log('Run: npm run generate')
process.exit(isCheck && changed.length > 0 ? 1 : 0)
