import type { Response } from 'express'
import type { ApiScope } from '../api-clients/api-client-rules'

/** The program behind a request, told by its key. */
export interface Caller {
  /** Id of its `api-clients` document. */
  id: string
  scopes: ApiScope[]
}

/** Null: the request came without a key, as most do. */
export const callerOf = (res: Response): Caller | null => (res.locals.caller as Caller | undefined) ?? null
