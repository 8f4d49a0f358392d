// npm start: bundles our own TypeScript when it has changed (0.2 s) and runs it in this process. In an image that is already
// bundled and whose files cannot be written, the bundle that is there is run.
import fs from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

process.env.NODE_ENV ??= 'production'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER ??= 'true'

const root = path.resolve(import.meta.dirname, '..')
const built = path.join(root, 'dist/server.js')
const isReadOnly = fs.existsSync(built) && process.env.SAMORDNA_BUILT === '1'
const file = isReadOnly ? built : await (await import('./bundle.mjs')).bundleWhenChanged('src/server.ts', 'server')

// From Node 22 on, what the modules compile to is kept between two starts.
if (!isReadOnly) module.enableCompileCache?.(path.join(root, 'dist/compile-cache'))

const { main } = await import(pathToFileURL(file).href)
await main(await import('./admin-build.mjs'))
