import { startMongodb } from './mongodb-server.mjs'

/** One server for all files of the project; its address reaches the workers as `TEST_MONGODB_URI`. */
export default async function setup(_globalConfig, projectConfig) {
  process.env.TEST_MONGODB_URI = await startMongodb(projectConfig.globals.mongodb)
}
