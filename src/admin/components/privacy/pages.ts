import type { UserRole } from '../../../shared/words'
import type { Words } from './words'

/** The pages about personal data that a role may open. */
export const privacyPages = (role: UserRole | undefined, words: Words): { href: string; label: string }[] => [
  ...(role === 'administrator' || role === 'editor' ? [{ href: '/admin/registerutdrag', label: words.person }] : []),
  ...(role === 'administrator' ? [{ href: '/admin/gallring', label: words.retention }] : []),
]
