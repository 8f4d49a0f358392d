// Bundles our own TypeScript (0.2 s); everything in node_modules stays there.
import fs from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'

const root = path.resolve(import.meta.dirname, '..')
const inputs = ['src', 'collections', 'migrations', 'scripts/bundle.mjs', 'tsconfig.json', 'package-lock.json']
const fileOf = (name) => path.join(root, 'dist', `${name}.js`)

/** `bundle`, unless the bundle that is there is made of these sources: it says so in its first line. */
export async function bundleWhenChanged(entry, name) {
  const firstLine = `// ${fingerprint(inputs)}`
  const file = fileOf(name)
  const isThere = fs.existsSync(file) && fs.readFileSync(file, 'utf8').startsWith(`${firstLine}\n`)
  return isThere ? file : bundle(entry, name, { banner: { js: firstLine } })
}

/** Bundles `entry` into dist/<name>.js and returns the file. It is put in place whole: two servers may start at once. */
export async function bundle(entry, name, options = {}) {
  const { build } = await import('esbuild')
  const outfile = fileOf(name)
  const { outputFiles } = await build({
    ...options,
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
