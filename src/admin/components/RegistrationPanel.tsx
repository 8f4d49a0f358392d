'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../shared/language'
import { AddPart } from './registrations/AddPart'
import { readStanding, type Standing } from './registrations/calls'
import { FilesPart } from './registrations/FilesPart'
import { LinePart } from './registrations/LinePart'
import { MailPart } from './registrations/MailPart'
import { MessagePart } from './registrations/MessagePart'
import { NumbersPart } from './registrations/NumbersPart'
import { PeoplePart } from './registrations/PeoplePart'
import './registrations/registrations.css'
import { SittingPart } from './registrations/SittingPart'
import { type Words, wordsIn } from './registrations/words'
import { messageOf } from './rest'
import { languageOf } from './start-page/words'

/** In an event, the officer's desk: who has registered, who is in line, what is written to them. */
export const RegistrationPanel = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = useMemo(() => wordsIn(language), [language])
  if (user?.role !== 'administrator' && user?.role !== 'editor') return null
  if (id === undefined) return <p className="registrations-panel">{words.saveFirst}</p>
  return <Desk {...{ event: String(id), language, words }} />
}

interface DeskProps {
  event: string
  language: Language
  words: Words
}

const Desk = ({ event, language, words }: DeskProps) => {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [problem, setProblem] = useState('')
  const read = useCallback(() => {
    readStanding({ event, language }).then(
      (found) => {
        setStanding(found)
        setProblem('')
      },
      (error: unknown) => setProblem(messageOf(error, words)),
    )
  }, [event, language, words])
  useEffect(read, [read])
  if (!standing) return <p role="status">{problem || words.loading}</p>
  const part = { event, language, words, standing, onChange: read }
  return (
    <div className="registrations-panel" onKeyDown={keepFromSaving}>
      <NumbersPart {...part} />
      <PeoplePart {...part} />
      <LinePart {...part} />
      <AddPart {...part} />
      <MessagePart {...part} />
      <MailPart {...part} />
      <FilesPart {...part} />
      <SittingPart {...part} />
    </div>
  )
}

/** The desk stands within the form: Enter in one of its inputs would save the event. */
function keepFromSaving(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
