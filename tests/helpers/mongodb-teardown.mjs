import { stopMongodb } from './mongodb-server.mjs'

export default stopMongodb
