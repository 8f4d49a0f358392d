'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useMemo } from 'react'
import { CheckPart } from './newsletter-issue/CheckPart'
import type { PartProps } from './newsletter-issue/desk'
import { isFrozen, useStanding } from './newsletter-issue/useIssueForm'
import './newsletter-issue/newsletter-issue.css'
import { PreviewPart } from './newsletter-issue/PreviewPart'
import { SendPart } from './newsletter-issue/SendPart'
import { SuggestionPart } from './newsletter-issue/SuggestionPart'
import { TestPart } from './newsletter-issue/TestPart'
import { useChecks } from './newsletter-issue/useChecks'
import { wordsIn } from './newsletter-issue/words'
import { languageOf } from './start-page/words'

/** Below the fields of an issue, the editor's desk: suggestions, preview, checks, a test and sending. */
export const IssuePanel = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = useMemo(() => wordsIn(language), [language])
  if (user?.role !== 'administrator' && user?.role !== 'editor') return null
  if (id === undefined) return <p className="issue-panel">{words.saveFirst}</p>
  return <Desk {...{ issue: String(id), language, words }} />
}

const Desk = (part: PartProps) => {
  const { status } = useStanding()
  const checks = useChecks(part)
  return (
    <div className="issue-panel" onKeyDown={keepFromSaving}>
      {!isFrozen(status) && <SuggestionPart {...part} />}
      <PreviewPart {...part} />
      {!isFrozen(status) && <CheckPart {...part} checks={checks} />}
      {!isFrozen(status) && <TestPart {...part} />}
      {status === 'draft' && <SendPart {...part} checks={checks} />}
    </div>
  )
}

/** The desk stands within the form: Enter in one of its inputs would save the issue. */
function keepFromSaving(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
