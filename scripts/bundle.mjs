// Bundles our own TypeScript (about 0.1 s); everything in node_modules stays there.
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

/** Bundles `entry` into dist/<name>.js and returns the file. */
export async function bundle(entry, name) {
  const outfile = path.join(root, 'dist', `${name}.js`)
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    logLevel: 'warning',
  })
  return outfile
}
