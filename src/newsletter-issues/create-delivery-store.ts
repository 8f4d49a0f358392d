import type { Payload } from 'payload'
import { databaseHandle } from '../database/handles'
import type { DeliveryStore } from './delivery-store'
import { mongodbDeliveryStore } from './mongodb-delivery-store'
import { sqliteDeliveryStore } from './sqlite-delivery-store'

/** The rows of `newsletter-deliveries`: thousands at a time, in statements that each hold alone. */
export function createDeliveryStore(payload: Payload): DeliveryStore {
  const handle = databaseHandle(payload)
  return handle.kind === 'sqlite' ? sqliteDeliveryStore(handle.client) : mongodbDeliveryStore(handle.connection)
}
