'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { HistoryItem } from '../../newsletter/history-rules'
import { languageOf } from './start-page/words'
import { evidenceAddress, readHistory } from './subscriber/calls'
import './subscriber/subscriber.css'
import { wordsIn } from './subscriber/words'

type History = 'loading' | 'failed' | HistoryItem[]

/** Below the fields of a subscriber: what has happened, a sentence each, and the file that shows the consent. */
export const SubscriberPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = wordsIn(language)
  const [history, setHistory] = useState<History>('loading')

  useEffect(() => {
    if (id === undefined) return undefined
    let isShown = true
    void readHistory(String(id), language).then((found) => {
      if (isShown) setHistory(found ?? 'failed')
    })
    return () => {
      isShown = false
    }
  }, [id, language])

  if (id === undefined) return null
  return (
    <section className="subscriber-panel" aria-labelledby="subscriber-history">
      <h2 id="subscriber-history">{words.history}</h2>
      {typeof history === 'string' ? (
        <p role="status">{history === 'loading' ? words.loading : words.failed}</p>
      ) : history.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <ol>
          {history.map(({ at, text }, place) => (
            <li key={`${at} ${String(place)}`}>{text}</li>
          ))}
        </ol>
      )}
      <p>{words.evidenceAbout}</p>
      <Button el="anchor" url={evidenceAddress(String(id))} buttonStyle="secondary" size="small" margin={false}>
        {words.evidence}
      </Button>
    </section>
  )
}
