// npm run check: every gate, in order, to the end; fails when one of them has failed.
//   --no-tests   all but the tests (CI has run them already)
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const bin = (name) => path.join(root, 'node_modules/.bin', name)
// As the product runs: without the condition Node 20 can end without a word on lexical's entry (docs/adr/003).
const node = (...args) => [process.execPath, '--conditions=production', ...args]
const GATE_TIMEOUT_MS = 30 * 60 * 1000

const gates = [
  { name: 'Types', command: [bin('tsc'), '--noEmit'] },
  { name: 'ESLint', command: [bin('eslint'), '--config', '.eslint.config.mjs', '--max-warnings', '0', '.'] },
  { name: 'Prettier', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'Imports point one way',
    command: [
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'collections',
      'migrations',
      'scripts',
      'tests',
    ],
  },
  {
    name: 'Nothing unused',
    command: node('node_modules/knip/bin/knip.js', '--config', '.knip.json', '--no-config-hints'),
  },
  { name: 'Generated files up to date', command: node('scripts/generate.mjs', '--check') },
  { name: 'Migrations complete', command: node('scripts/migration.mjs', '--check') },
  { name: 'No known fault that a version mends', run: audit },
]
if (!process.argv.includes('--no-tests')) gates.push({ name: 'Tests', command: ['npm', 'test', '--silent'] })

/** Runs a command, its output shown. True when it ended well. */
function passes([file, ...args]) {
  const { status, error } = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: GATE_TIMEOUT_MS,
  })
  if (error) console.log(error.message)
  return status === 0
}

/** Asks the registry for known faults. Fails on a high or critical one that another version mends; undefined if it does not answer. */
function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: GATE_TIMEOUT_MS,
  })
  const { vulnerabilities } = parse(stdout)
  if (!vulnerabilities) {
    console.log('The registry does not answer npm audit.')
    return undefined
  }
  const faults = Object.values(vulnerabilities)
  const mendable = faults.filter(
    ({ severity, fixAvailable }) => ['high', 'critical'].includes(severity) && fixAvailable,
  )
  for (const { name, severity, fixAvailable } of faults) {
    console.log(`${severity}: ${name}${fixAvailable ? '' : ' (no version mends it)'}`)
  }
  console.log(`${faults.length} known faults, ${mendable.length} of them high or critical and mended by a version`)
  return mendable.length === 0
}

function parse(json) {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

const results = gates.map(({ name, command, run }) => {
  console.log(`\n=== ${name}`)
  const started = Date.now()
  const passed = run ? run() : passes(command)
  const outcome = passed === undefined ? 'LEFT OUT' : passed ? 'passed' : 'FAILED'
  console.log(`--- ${name}: ${outcome} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return { name, outcome }
})

console.log('\n=== Gates')
for (const { name, outcome } of results) console.log(`${outcome.padEnd(8)} ${name}`)
const count = (outcome) => results.filter((result) => result.outcome === outcome).length
console.log(`\nGates: ${count('passed')} passed, ${count('FAILED')} failed, ${count('LEFT OUT')} left out`)
process.exitCode = count('FAILED') === 0 ? 0 : 1
