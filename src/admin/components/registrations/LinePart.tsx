import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { messageOf } from '../rest'
import { type InLine, moveUp, readLine } from './calls'
import type { PartProps } from './desk'
import { filled } from './words'

/** Those in line, in order; somebody may be moved up with a reason. */
export const LinePart = ({ event, language, words, standing, onChange }: PartProps) => {
  const [line, setLine] = useState<InLine[]>([])
  const [problem, setProblem] = useState('')

  useEffect(() => {
    let isOver = false
    readLine({ event, language }).then(
      (found) => {
        if (!isOver) setLine(found)
      },
      (error: unknown) => {
        if (!isOver) setProblem(messageOf(error, words))
      },
    )
    return () => {
      isOver = true
    }
  }, [event, language, words, standing])

  const move = async (id: string, why: string): Promise<void> => {
    try {
      await moveUp({ event, language }, id, why)
      setProblem('')
      onChange()
    } catch (error) {
      setProblem(messageOf(error, words))
    }
  }
  if (line.length === 0) return null
  return (
    <section aria-labelledby="registrations-line">
      <h2 id="registrations-line">{words.line}</h2>
      <p>{words.lineAbout}</p>
      <p role="alert" className="registrations-problem">
        {problem}
      </p>
      <ol className="registrations-line">
        {line.map((person) => (
          <LineRow key={person.id} {...{ person, words }} onMove={(why) => void move(person.id, why)} />
        ))}
      </ol>
    </section>
  )
}

interface LineRowProps extends Pick<PartProps, 'words'> {
  person: InLine
  onMove: (why: string) => void
}

function LineRow({ person: { name, organisation, movedUpWhy }, words, onMove }: LineRowProps) {
  const [isAsking, setIsAsking] = useState(false)
  const [why, setWhy] = useState('')
  const who = name ?? words.erased
  return (
    <li>
      {who}
      {organisation && `, ${organisation}`}
      {movedUpWhy && <p>{filled(words.movedUp, { why: movedUpWhy })}</p>}
      {isAsking ? (
        <div className="registrations-fields">
          <label>
            {filled(words.why, { name: who })}
            <input value={why} maxLength={500} onChange={({ target }) => setWhy(target.value)} />
          </label>
          <div className="registrations-buttons">
            <Button size="small" margin={false} onClick={() => onMove(why)}>
              {words.moveUpNow}
            </Button>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="registrations-mark"
          aria-label={filled(words.moveUpFor, { name: who })}
          onClick={() => setIsAsking(true)}
        >
          {words.moveUp}
        </button>
      )}
    </li>
  )
}
