'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { Bilingual } from '../../shared/language'
import { languageOf } from './start-page/words'

const shownMaxLength = 80

/** Names a row of an array after what is written in it, so that folded rows can be told apart. */
export const RowLabel = ({ fields, word }: { fields: string[]; word: Bilingual }) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const written = fields.map((field) => data[field]).find((value) => typeof value === 'string' && value.trim() !== '')
  const text = typeof written === 'string' ? written : `${word[languageOf(i18n)]} ${String((rowNumber ?? 0) + 1)}`
  return <span>{text.length > shownMaxLength ? `${text.slice(0, shownMaxLength)} …` : text}</span>
}
