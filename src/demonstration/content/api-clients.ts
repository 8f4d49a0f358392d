import type { ApiClientContent } from '../content-types'

/** Their keys are known to nobody: an administrator makes a new one when the example is to be used. */
export const apiClients: ApiClientContent[] = [
  { name: 'Sollentuna kommuns webbplats', organisation: 'sollentuna', scopes: ['read'] },
]
