import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Ask } from '../Ask'
import { messageOf } from '../rest'
import { makeSitting, moveLine } from './calls'
import type { PartProps } from './desk'
import { filled } from './words'

/** One more sitting of a meeting that is full, and the line that is moved over to it. */
export const SittingPart = ({ event, language, words, standing, onChange }: PartProps) => {
  const [made, setMade] = useState('')
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const { sittingOf, waitingThere, isPublished } = standing
  const tryTo = async (work: () => Promise<void>): Promise<void> => {
    setProblem('')
    await work().catch((error: unknown) => setProblem(messageOf(error, words)))
  }
  const make = (): Promise<void> =>
    tryTo(async () => {
      setMade((await makeSitting({ event, language })).id)
      setSaid(words.sittingMade)
    })
  const move = (from: string): Promise<void> =>
    tryTo(async () => {
      const { moved } = await moveLine({ event, language }, from)
      setSaid(filled(words.lineMoved, { count: moved }))
      onChange()
    })
  return (
    <section aria-labelledby="registrations-sitting">
      <h2 id="registrations-sitting">{words.sitting}</h2>
      {sittingOf && isPublished && waitingThere > 0 && (
        <Ask
          label={filled(words.moveLine, { title: sittingOf.title, count: waitingThere })}
          question={filled(words.moveLineAsk, { title: sittingOf.title, count: waitingThere })}
          yes={words.moveLineYes}
          cancel={words.cancel}
          onYes={() => void move(sittingOf.id)}
        />
      )}
      <p>{words.sittingAbout}</p>
      {made ? (
        <a href={`/admin/collections/events/${made}`}>{words.openSitting}</a>
      ) : (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void make()}>
          {words.makeSitting}
        </Button>
      )}
      <p role="alert" className="registrations-problem">
        {problem}
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
