'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import type { IssueStatus } from '../../shared/words'
import type { PartProps } from './newsletter-issue/desk'
import './newsletter-issue/newsletter-issue.css'
import { OutcomePart } from './newsletter-issue/OutcomePart'
import { ProgressPart } from './newsletter-issue/ProgressPart'
import { SaidProgress } from './newsletter-issue/SaidProgress'
import { ScheduledPart } from './newsletter-issue/ScheduledPart'
import {
  isFrozen,
  useFrozenForm,
  useIsUnsaved,
  useShowServerFields,
  useStanding,
} from './newsletter-issue/useIssueForm'
import { useProgress } from './newsletter-issue/useProgress'
import { wordsIn } from './newsletter-issue/words'
import { languageOf } from './start-page/words'

/** Above the fields of an issue that is no longer a draft: when it goes out, how far it has come, what became of it. */
export const IssueStanding = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = useMemo(() => wordsIn(language), [language])
  if (id === undefined || (user?.role !== 'administrator' && user?.role !== 'editor')) return null
  return <Standing {...{ issue: String(id), language, words }} />
}

const Standing = (part: PartProps) => {
  const { status, sendAt } = useStanding()
  const { progress, isLost, refresh } = useProgress({ ...part, status, sendAt })
  const show = useShowServerFields()
  const isUnsaved = useIsUnsaved()
  useFrozenForm(isFrozen(status))
  useFocusOnSchedule(status)
  useEffect(() => {
    if (!progress) return
    const { status: newStatus, sendAt: newSendAt, sentAt, finishedAt } = progress
    show({ status: newStatus, sendAt: newSendAt, sentAt, finishedAt })
  }, [progress, show])

  if (status === 'draft') return null
  const { words } = part
  return (
    <div
      className={isFrozen(status) ? 'issue-panel issue-standing issue-standing--frozen' : 'issue-panel issue-standing'}
    >
      {isFrozen(status) && (
        <p className="issue-hint">
          {words.frozen} {isUnsaved && words.unsaved}
        </p>
      )}
      {progress && isFrozen(status) && <SaidProgress {...part} progress={progress} />}
      {status === 'scheduled' && <ScheduledPart {...part} sendAt={sendAt} />}
      {progress && (status === 'sending' || status === 'paused') && (
        <ProgressPart {...part} {...{ progress, isLost, refresh }} />
      )}
      {progress && status === 'sent' && <OutcomePart {...part} progress={progress} />}
      {!progress && isLost && <p className="issue-problem">{words.noContact}</p>}
    </div>
  )
}

/** Scheduling takes place below the fields, where what one pressed is gone afterwards: leads to the news, up here. */
function useFocusOnSchedule(status: IssueStatus): void {
  const before = useRef(status)
  useEffect(() => {
    if (before.current === 'draft' && status !== 'draft') document.getElementById('issue-standing')?.focus()
    before.current = status
  }, [status])
}
