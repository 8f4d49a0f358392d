import type { Server } from 'node:http'
import path from 'node:path'
import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
import { configBridge } from './admin/config-bridge'
import { createAdminFootprint } from './admin-footprint'

const retryAfterSeconds = 5

/** Next, once it is there; until then a page that says so and reloads itself. */
export interface AdminServer {
  handler: RequestHandler
  /** Starts Next, which must have been built before unless this is development. */
  start: (options: { server: Server; root: string; isDevelopment: boolean }) => Promise<void>
  stop: () => Promise<void>
}

export function createAdminServer(config: SanitizedConfig): AdminServer {
  type NextApp = ReturnType<(typeof import('next'))['default']>
  const footprint = createAdminFootprint()
  let next: NextApp | undefined
  let handle: ReturnType<NextApp['getRequestHandler']> | undefined
  ;(globalThis as unknown as Record<symbol, Promise<SanitizedConfig>>)[configBridge] = Promise.resolve(config)
  return {
    handler: footprint.during(async (req, res) => {
      if (handle) {
        // Express has taken the mount path off; Next wants the whole address.
        req.url = req.originalUrl
        await handle(req, res)
        return
      }
      res.status(503).set({ 'Retry-After': String(retryAfterSeconds), 'Cache-Control': 'no-store' })
      res.type('html').send(waitingPage)
    }),
    start: async ({ server, root, isDevelopment }) => {
      next = await footprint.around(async () => {
        const { default: createNext } = await import('next')
        const app = createNext({ dev: isDevelopment, dir: path.join(root, 'src/admin'), httpServer: server })
        await app.prepare()
        return app
      })
      handle = next.getRequestHandler()
    },
    stop: async () => {
      await next?.close()
    },
  }
}

const waitingPage = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${String(retryAfterSeconds)}">
<title>Startar – Samordna</title>
<h1>Administrationen förbereds</h1>
<p>Det tar ungefär en minut första gången. Sidan laddas om av sig själv.</p>
</html>
`
