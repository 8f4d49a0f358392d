import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { type CheckResult, readChecks } from './calls'
import { messageOf } from '../rest'
import type { PartProps } from './desk'

export interface Checks {
  result: CheckResult | null
  isRunning: boolean
  problem: string
  /** Checks the issue as it is saved. */
  run: () => Promise<{ ok: true; result: CheckResult } | { ok: false; problem: string }>
}

/** The latest check of an issue, which is shown and which decides whether it may be sent. */
export function useChecks({ issue, language, words }: PartProps): Checks {
  const [result, setResult] = useState<CheckResult | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [problem, setProblem] = useState('')
  const { data } = useDocumentInfo()
  const savedAt = data?.updatedAt as string | undefined
  // What was checked is no longer what is saved.
  useEffect(() => setResult(null), [savedAt])

  const run = useCallback<Checks['run']>(async () => {
    setIsRunning(true)
    setProblem('')
    try {
      const found = await readChecks({ issue, language })
      setResult(found)
      return { ok: true, result: found }
    } catch (error) {
      const why = messageOf(error, words)
      setProblem(why)
      return { ok: false, problem: why }
    } finally {
      setIsRunning(false)
    }
  }, [issue, language, words])
  return { result, isRunning, problem, run }
}
