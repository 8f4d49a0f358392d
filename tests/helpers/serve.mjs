// The server in a process of its own, as `npm start` starts it, but never building the admin: these tests are about the rest.
import { pathToFileURL } from 'node:url'
import { bundle } from '../../scripts/bundle.mjs'

process.env.NODE_ENV = 'production'
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'

const { main } = await import(pathToFileURL(await bundle('src/server.ts', 'server-of-tests')).href)
await main({
  isAdminBuilt: () => false,
  buildAdmin: ({ signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', reject)),
})
