import type { Payload, PayloadRequest } from 'payload'

/**
 * Lets `work` run when the transaction of a request has been committed, before the request is answered. The function returned
 * asks for it, and tells whether there is a transaction.
 */
export function onCommit(payload: Payload, work: () => Promise<void>): (req: PayloadRequest) => Promise<boolean> {
  const { db } = payload
  const waiting = new Set<unknown>()
  const [commit, rollback] = [db.commitTransaction.bind(db), db.rollbackTransaction.bind(db)]
  db.commitTransaction = async (id) => {
    await commit(id)
    if (waiting.delete(await id)) await work()
  }
  db.rollbackTransaction = async (id) => {
    waiting.delete(await id)
    await rollback(id)
  }
  return async ({ transactionID }) => {
    const id = await transactionID
    // Without transactions Payload leaves a promise of null, or a copy of one, on the request.
    if (typeof id !== 'string') return false
    waiting.add(id)
    return true
  }
}
