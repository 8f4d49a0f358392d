import { useCallback, useState } from 'react'
import { type CheckResult, messageOf, readChecks } from './calls'
import type { PartProps } from './desk'

export interface Checks {
  result: CheckResult | null
  isRunning: boolean
  problem: string
  /** Checks the issue as it is saved. Answers null when it could not be done. */
  run: () => Promise<CheckResult | null>
}

/** The latest check of an issue, which is shown and which decides whether it may be sent. */
export function useChecks({ issue, language, words }: PartProps): Checks {
  const [result, setResult] = useState<CheckResult | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [problem, setProblem] = useState('')
  const run = useCallback(async () => {
    setIsRunning(true)
    setProblem('')
    try {
      const found = await readChecks({ issue, language })
      setResult(found)
      return found
    } catch (error) {
      setProblem(messageOf(error, words))
      return null
    } finally {
      setIsRunning(false)
    }
  }, [issue, language, words])
  return { result, isRunning, problem, run }
}
