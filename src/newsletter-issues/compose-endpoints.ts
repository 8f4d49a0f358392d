import type { Endpoint } from 'payload'

/** What an editor asks for while composing: preview, checks, suggestions, a test mail. */
export const issueComposeEndpoints: Endpoint[] = []
