import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { UserRole } from '../../../shared/words'
import { languageOf } from '../start-page/words'
import './privacy.css'
import { PersonSearch } from './PersonSearch'
import { RetentionRules } from './RetentionRules'
import { type Words, wordsIn } from './words'

interface PageProps extends AdminViewServerProps {
  roles: UserRole[]
  heading: (words: Words) => string
  children: ReactNode
}

/** A page of ours in Payload's frame, for some roles. */
const PrivacyPage = ({ initPageResult, params, searchParams, roles, heading, children }: PageProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { user, i18n, payload } = req
  if (!user) redirect('/admin/login')
  const words = wordsIn(languageOf(i18n))
  return (
    <DefaultTemplate
      {...{ i18n, payload, permissions, user, visibleEntities }}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
    >
      <Gutter className="privacy-page">
        <h1>{heading(words)}</h1>
        {roles.includes(user.role) ? children : <p>{words.noAccess}</p>}
      </Gutter>
    </DefaultTemplate>
  )
}

/** What is deleted when, for administrators. */
export const RetentionPage = (props: AdminViewServerProps) => (
  <PrivacyPage {...props} roles={['administrator']} heading={({ retention }) => retention}>
    <RetentionRules />
  </PrivacyPage>
)

/** The search for a person. */
export const PersonPage = (props: AdminViewServerProps) => (
  <PrivacyPage {...props} roles={['administrator', 'editor']} heading={({ person }) => person}>
    <PersonSearch />
  </PrivacyPage>
)
