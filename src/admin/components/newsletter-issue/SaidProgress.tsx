import { useState } from 'react'
import type { Progress } from './calls'
import type { PartProps } from './desk'
import { numberText } from './number-text'
import { quarterOf } from './progress-rules'
import { filled } from './words'

type SaidProps = Pick<PartProps, 'language' | 'words'> & { progress: Progress }

/** What a screen reader reads out while one waits: a quarter at a time, because what is seen changes every other second. */
export const SaidProgress = ({ progress, language, words }: SaidProps) => {
  const [firstSeen] = useState(progress.status)
  return (
    <p role="status" className="issue-said">
      {firstSeen === 'sent' ? '' : saidOf({ progress, language, words })}
    </p>
  )
}

function saidOf({ progress, language, words }: SaidProps): string {
  if (progress.status === 'sent') return words.saidDone
  if (progress.status === 'paused') return words.paused
  const all = progress.recipients
  const done = Math.floor((all * quarterOf(progress)) / 100)
  return filled(words.saidProgress, { done: numberText(done, language), all: numberText(all, language) })
}
