import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { changeLogOf } from './change-log'
import { associationKey } from './state-store'

/** Tells the change log of every save, publishing, trashing and restoring, by whichever way it comes. */
export const markChanged: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await changeLogOf(req.payload).mark(`${collection.slug}/${String((doc as { id: unknown }).id)}`, req)
}

export const markDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await changeLogOf(req.payload).mark(`${collection.slug}/${String(id)}`, req)
}

export const markAssociation: GlobalAfterChangeHook = async ({ req }) => {
  await changeLogOf(req.payload).mark(associationKey, req)
}
