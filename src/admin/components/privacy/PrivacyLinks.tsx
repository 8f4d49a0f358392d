'use client'

import { NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { User } from '../../../payload-types'
import { privacyPages } from './pages'
import { useWords } from './useWords'

/** The pages about personal data, below Payload's own navigation. */
export const PrivacyLinks = () => {
  const { words } = useWords()
  const { user } = useAuth<User>()
  const here = usePathname()
  const pages = privacyPages(user?.role, words)
  if (pages.length === 0) return null
  return (
    <NavGroup label={words.group}>
      {pages.map(({ href, label }) => (
        <a key={href} className="nav__link" href={href} aria-current={here === href ? 'page' : undefined}>
          {here === href && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{label}</span>
        </a>
      ))}
    </NavGroup>
  )
}
