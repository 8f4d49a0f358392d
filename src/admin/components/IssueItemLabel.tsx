'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Bilingual } from '../../shared/language'
import { readTitle } from './newsletter-issue/calls'
import { languageOf } from './start-page/words'

interface IssueItemLabelProps {
  /** What kind of item it is. */
  word: Bilingual
  /** The collection that the item is of; a free text is of none and has a heading. */
  collection?: 'news' | 'events' | 'initiatives'
  /** The field with what is chosen, or with the heading. */
  field: string
}

const shownMaxLength = 80

/** Names an item of an issue after what is chosen in it, so that folded items can be told apart and put in order. */
export const IssueItemLabel = ({ word, collection, field }: IssueItemLabelProps) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const value = data[field]
  const written = typeof value === 'string' ? value : ''
  const [found, setFound] = useState({ id: '', title: '' })
  useEffect(() => {
    if (!collection || !written) return undefined
    let isOver = false
    void readTitle(collection, written).then((title) => {
      if (!isOver) setFound({ id: written, title })
    })
    return () => {
      isOver = true
    }
  }, [collection, written])

  const title = collection ? (found.id === written ? found.title : '') : written
  const text = title.length > shownMaxLength ? `${title.slice(0, shownMaxLength)} …` : title
  return (
    <span>
      {word[languageOf(i18n)]} {(rowNumber ?? 0) + 1}
      {text && `: ${text}`}
    </span>
  )
}
