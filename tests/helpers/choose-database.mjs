// Runs before every test file of a database project: tells the test which database it is on, also through the environment.
process.env.TEST_DATABASE = globalThis.testDatabase
if (globalThis.testDatabase !== 'mongodb') delete process.env.TEST_MONGODB_URI
