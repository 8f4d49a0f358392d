import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const isBuilt = (file) => path.basename(file) === '.next'

/** A hash of the names and contents of these files and folders (relative to the repository); what is built does not count. */
export function fingerprint(inputs) {
  const hash = createHash('sha256')
  const add = (file) => {
    if (isBuilt(file)) return
    if (fs.statSync(file).isDirectory()) for (const name of fs.readdirSync(file).sort()) add(path.join(file, name))
    else hash.update(path.relative(root, file)).update(fs.readFileSync(file))
  }
  for (const input of inputs) add(path.join(root, input))
  return hash.digest('hex')
}
