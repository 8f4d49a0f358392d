'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { Ask } from '../Ask'
import { readRetention, type Retention, type Rule, runRetention } from './calls'
import { useWords } from './useWords'
import type { Words } from './words'

/** Each rule in plain words with how much would go now; a button that deletes it at once. */
export const RetentionRules = () => {
  const { words, when } = useWords()
  const [retention, setRetention] = useState<Retention | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const { failed } = words

  const refresh = useCallback(async () => {
    try {
      setRetention(await readRetention())
    } catch (error) {
      toast.error((error as Error).message || failed)
    }
  }, [failed])
  useEffect(() => {
    void refresh()
  }, [refresh])

  const run = async (): Promise<void> => {
    setIsRunning(true)
    try {
      toast.success(`${words.runDone} ${String(await runRetention())}`)
    } catch (error) {
      toast.error((error as Error).message || failed)
    }
    setIsRunning(false)
    await refresh()
  }
  if (!retention) return <p>{words.reading}</p>
  const due = retention.rules.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="privacy-parts">
      <p>{words.retentionAbout}</p>
      <p>{retention.lastRunAt ? `${words.lastRun}: ${when(retention.lastRunAt)}.` : words.never}</p>
      <ul className="privacy-rules">
        {retention.rules.map((rule) => (
          <RuleRow key={rule.rule} {...{ rule, words }} />
        ))}
      </ul>
      {due === 0 ? (
        <p>{words.nothingDue}</p>
      ) : (
        <Ask
          label={words.run}
          question={`${words.runAsk} ${String(due)}`}
          yes={words.runYes}
          cancel={words.cancel}
          isDisabled={isRunning}
          onYes={() => void run()}
        />
      )}
    </div>
  )
}

const RuleRow = ({ rule, words }: { rule: Rule; words: Words }) => (
  <li>
    <h2>{rule.title}</h2>
    <p>{rule.about}</p>
    <p className="privacy-quiet">{rule.why}</p>
    <dl>
      <div>
        <dt>{words.now}</dt>
        <dd data-rule={rule.rule}>{rule.count}</dd>
      </div>
      {rule.deletedLast !== null && (
        <div>
          <dt>{words.last}</dt>
          <dd>{rule.deletedLast}</dd>
        </div>
      )}
    </dl>
  </li>
)
