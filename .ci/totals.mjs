// Adds up the totals of `npm test`: writes `passed failed` to the second file and, to the third, on what the tests ran.
import { readFileSync, writeFileSync } from 'node:fs'

const [totalsFile, countFile, textFile] = process.argv.slice(2)
const { projects, leftOut, mongodb } = JSON.parse(readFileSync(totalsFile, 'utf8'))
const sum = (what) => Object.values(projects).reduce((total, project) => total + project[what], 0)

const databases = [projects.sqlite && 'SQLite', projects.mongodb && `MongoDB (${mongodb})`].filter(Boolean)
const lines = [`Databases tested: ${databases.join(' and ') || 'NONE'}`]
for (const [name, { passed, failed, skipped }] of Object.entries(projects)) {
  lines.push(`Tests, ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
}
for (const { name, reason } of leftOut) lines.push(`!!! TESTS LEFT OUT: ${name}: ${reason}`)

writeFileSync(countFile, `${sum('passed')} ${sum('failed')}\n`)
writeFileSync(textFile, `${lines.join('\n')}\n`)
