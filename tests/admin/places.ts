import type { AdminServer } from './admin-server'
import type { Office, Seat } from './browser'

/** What every suite of browser tests works with; filled in before the first test. */
export interface Places {
  server: AdminServer
  office: Office
  /** The administrator's window. */
  seat: Seat
}
