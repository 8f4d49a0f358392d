// Bundles our own TypeScript (about 0.1 s); everything in node_modules stays there.
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

/** Bundles `entry` into dist/<name>.js and returns the file. It is put in place whole: two servers may start at once. */
export async function bundle(entry, name) {
  const outfile = path.join(root, 'dist', `${name}.js`)
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
  fs.mkdirSync(path.dirname(outfile), { recursive: true })
  const whole = `${outfile}.${process.pid}`
  fs.writeFileSync(whole, outputFiles[0].contents)
  fs.renameSync(whole, outfile)
  return outfile
}
