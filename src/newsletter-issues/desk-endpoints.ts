import type { Endpoint } from 'payload'

/** What an editor does with an issue that goes out: progress, pause, resume, cancel. */
export const issueDeskEndpoints: Endpoint[] = []
