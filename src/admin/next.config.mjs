// Next renders the admin only. Its project is this folder, so that its files stay out of the repository's top level.
import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

/** One copy of these in the process, shared with Express: keeps `instanceof` and module state working. */
const sharedWithExpress = ['payload', '@payloadcms/db-sqlite', '@payloadcms/db-mongodb']

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  compress: false,
  // Types are checked by `npm run check`, with the rest of the code.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  serverExternalPackages: sharedWithExpress,
}

export default withPayload(nextConfig)
