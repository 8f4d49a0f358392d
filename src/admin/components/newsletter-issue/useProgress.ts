import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../../shared/language'
import type { IssueStatus } from '../../../shared/words'
import { type Progress, readProgress } from './calls'
import { pollAfterMs } from './progress-rules'

interface Watched {
  issue: string
  language: Language
  /** What the form shows, until the server has said something newer. */
  status: IssueStatus
  sendAt: string | null
}

interface Watching {
  progress: Progress | null
  /** The last reading failed. */
  isLost: boolean
  refresh: () => Promise<void>
}

/** How far an issue has come, read again as long as something may change and the page is seen. */
export function useProgress({ issue, language, status, sendAt }: Watched): Watching {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isLost, setIsLost] = useState(false)

  const refresh = useCallback(async () => {
    try {
      setProgress(await readProgress({ issue, language }))
      setIsLost(false)
    } catch {
      setIsLost(true)
    }
  }, [issue, language])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const waitMs = (): number | null => pollAfterMs({ status, sendAt, now: new Date() })
    const look = async (): Promise<void> => {
      clearTimeout(timer)
      if (waitMs() === null) return
      if (document.visibilityState === 'visible') await refresh()
      if (!isOver) timer = setTimeout(() => void look(), waitMs() ?? 0)
    }
    const lookIfSeen = (): void => {
      if (document.visibilityState === 'visible') void look()
    }
    void look()
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      isOver = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [status, sendAt, refresh])

  return { progress, isLost, refresh }
}
