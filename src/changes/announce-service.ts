import { createLocalReq, type Payload } from 'payload'
import { changeLogOf } from './change-log'

/** Tells the change log that something public may have changed below the hooks of its collection. */
export async function announceChange(payload: Payload, collection: string, id: string): Promise<void> {
  await changeLogOf(payload).mark(`${collection}/${id}`, await createLocalReq({}, payload))
}
