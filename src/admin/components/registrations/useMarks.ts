import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../../shared/language'
import { isNoContact } from '../rest'
import { type Mark, sendMarks } from './calls'

const tryEveryMs = 10_000
const atMost = 500

const keyOf = (event: string): string => `samordna-marks-${event}`

/** The marks that have not been delivered: ids and statuses, no names. */
function stored(event: string): Mark[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(event)) ?? '[]') as Mark[]
  } catch {
    return []
  }
}

function store(event: string, marks: Mark[]): void {
  if (marks.length === 0) localStorage.removeItem(keyOf(event))
  else localStorage.setItem(keyOf(event), JSON.stringify(marks))
}

interface Marks {
  /** What waits for the network, by the registration's id. */
  waiting: Map<string, Mark['status']>
  mark: (id: string, status: Mark['status']) => void
  hasRefused: boolean
}

/** Marks who came. Each mark is kept in the browser until the server has it, through reloads and without a network. */
export function useMarks(event: string, language: Language, onDelivered: () => void): Marks {
  const [marks, setMarks] = useState<Mark[]>([])
  const [hasRefused, setHasRefused] = useState(false)

  const deliver = useCallback(async (): Promise<void> => {
    const sent = stored(event).slice(0, atMost)
    if (sent.length === 0) return
    try {
      const { refused } = await sendMarks({ event, language }, sent)
      setHasRefused(refused.length > 0)
    } catch (error) {
      // Without a network, or signed out: they wait.
      if (!isNoContact(error)) setHasRefused(false)
      return
    }
    const isSent = ({ id, atMs }: Mark): boolean => sent.some((other) => other.id === id && other.atMs === atMs)
    const left = stored(event).filter((mark) => !isSent(mark))
    store(event, left)
    setMarks(left)
    onDelivered()
  }, [event, language, onDelivered])

  useEffect(() => {
    setMarks(stored(event))
    const tryNow = (): void => void deliver()
    tryNow()
    const timer = setInterval(tryNow, tryEveryMs)
    window.addEventListener('online', tryNow)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', tryNow)
    }
  }, [event, deliver])

  const mark: Marks['mark'] = (id, status) => {
    const all = [...stored(event).filter((other) => other.id !== id), { id, status, atMs: Date.now() }]
    store(event, all)
    setMarks(all)
    void deliver()
  }
  return { waiting: new Map(marks.map(({ id, status }) => [id, status])), mark, hasRefused }
}
