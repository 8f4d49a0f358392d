import type { SanitizedConfig } from 'payload'

/**
 * Next never bundles `src/payload.config.ts`. The Express process builds the configuration once and puts it on
 * `globalThis` before Next starts, so there is one configuration, one set of hooks and one copy of our module state.
 * `next build` needs only the shape of the routes, which are all dynamic, so there it may stay undefined for ever.
 */
export const configBridge = Symbol.for('samordna.payload.config')

const bridge = globalThis as unknown as Record<symbol, Promise<SanitizedConfig> | undefined>

const config: Promise<SanitizedConfig> = bridge[configBridge] ?? new Promise<SanitizedConfig>(() => undefined)
export default config
