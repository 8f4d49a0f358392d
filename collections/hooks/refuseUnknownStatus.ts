import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { say } from '../fields/say'

/** Payload stores any word as the status; such a document is neither a draft nor public. */
export const refuseUnknownStatus: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const status: unknown = data?._status
  if (status === undefined || status === null || status === 'draft' || status === 'published') return data
  const message = say(req, { sv: 'Välj draft eller published.', en: 'Choose draft or published.' })
  throw new ValidationError({ collection: collection.slug, errors: [{ path: '_status', message }], req }, req.t)
}
