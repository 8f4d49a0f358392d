// Four projects: `rules` (pure), `sqlite` and `mongodb` (the same files on either database), `admin` (a real browser).
// What this machine cannot run is left out, and said so loudly before and after the tests.
import { findChromium } from './tests/helpers/chromium-binary.mjs'
import { findMongodb } from './tests/helpers/mongodb-server.mjs'

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // 'production' picks lexical's *.prod.mjs: its 'node' entry has top-level awaits that can deadlock Node 20.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/src/payload.config.ts' },
  modulePathIgnorePatterns: ['<rootDir>/src/admin/\\.next', '<rootDir>/dist', '<rootDir>/data', '<rootDir>/media'],
}

const databaseTests = ['<rootDir>/tests/{api,operations}/**/*.test.{ts,tsx}']
const onDatabase = (name, globals) => ({
  ...shared,
  displayName: name,
  testMatch: databaseTests,
  globals: { ...globals, testDatabase: name },
  setupFiles: ['<rootDir>/tests/helpers/choose-database.mjs'],
})

/** @returns {Promise<import('jest').Config>} */
export default async function config() {
  const mongodb = await findMongodb()
  const chromium = findChromium()
  const leftOut = []

  const projects = [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/tests/rules/**/*.test.{ts,tsx}'] },
    onDatabase('sqlite', {}),
  ]

  if (mongodb.found) {
    projects.push({
      ...onDatabase('mongodb', { mongodb }),
      globalSetup: '<rootDir>/tests/helpers/mongodb-setup.mjs',
      globalTeardown: '<rootDir>/tests/helpers/mongodb-teardown.mjs',
    })
  } else leftOut.push({ name: 'mongodb', reason: mongodb.reason })

  if (chromium) {
    process.env.CHROMIUM_PATH = chromium // workers inherit it
    projects.push({
      ...shared,
      displayName: 'admin',
      testMatch: ['<rootDir>/tests/admin/**/*.test.{ts,tsx}'],
      globals: { testDatabase: 'sqlite' },
      setupFiles: ['<rootDir>/tests/helpers/choose-database.mjs'],
    })
  } else leftOut.push({ name: 'admin', reason: 'no Chromium: install the package chromium or set CHROMIUM_PATH' })

  for (const { name, reason } of leftOut) process.stderr.write(`\n!!! TESTS LEFT OUT: ${name}: ${reason}\n\n`)

  return {
    projects,
    // Only here: jest-circus does not look at a project's own.
    testTimeout: 600_000,
    maxWorkers: 2,
    // A worker keeps what each file loaded (Payload, its database); a new one starts when it has grown to this size.
    workerIdleMemoryLimit: '1500MB',
    reporters: ['default', ['<rootDir>/tests/helpers/totals-reporter.mjs', { leftOut, mongodb: mongodb.description }]],
  }
}
