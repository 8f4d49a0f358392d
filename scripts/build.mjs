// npm run build: everything that `npm start` would build, for an image whose files cannot be written later.
import { bundle } from './bundle.mjs'
import { buildAdmin, isAdminBuilt } from './admin-build.mjs'

process.env.NODE_ENV = 'production'
await bundle('src/server.ts', 'server')
if (isAdminBuilt()) console.log('The admin is built already.')
else await buildAdmin()
