// Says at the end what ran where: passed, failed and skipped for each project, and loudly what was left out.
import { writeFileSync } from 'node:fs'

export default class TotalsReporter {
  constructor(_globalConfig, { leftOut, mongodb }) {
    this.leftOut = leftOut
    this.mongodb = mongodb
    this.projects = new Map()
  }

  onTestResult(test, file) {
    const name = test.context.config.displayName.name
    const sum = this.projects.get(name) ?? { passed: 0, failed: 0, skipped: 0 }
    sum.passed += file.numPassingTests
    // A file that could not be loaded has no tests to count, yet it has failed.
    sum.failed += file.numFailingTests + (file.testExecError && !file.numFailingTests ? 1 : 0)
    sum.skipped += file.numPendingTests + file.numTodoTests
    this.projects.set(name, sum)
  }

  onRunComplete() {
    const lines = [...this.projects].map(([name, { passed, failed, skipped }]) => {
      const where = name === 'mongodb' ? ` (${this.mongodb})` : ''
      return `  ${name}${where}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} SKIPPED` : ''}`
    })
    for (const { name, reason } of this.leftOut) lines.push(`  !!! LEFT OUT: ${name}: ${reason}`)
    process.stderr.write(`\nWhat ran:\n${lines.join('\n')}\n`)

    // CI adds these up with its other gates.
    if (process.env.TEST_TOTALS_FILE) {
      const totals = { projects: Object.fromEntries(this.projects), leftOut: this.leftOut, mongodb: this.mongodb }
      writeFileSync(process.env.TEST_TOTALS_FILE, JSON.stringify(totals))
    }
  }
}
