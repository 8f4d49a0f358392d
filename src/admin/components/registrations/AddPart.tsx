import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { messageOf } from '../rest'
import { addPerson } from './calls'
import type { PartProps } from './desk'
import { filled } from './words'

const fields = ['name', 'email', 'organisation', 'needs'] as const
const empty = { name: '', email: '', organisation: '', needs: '' }

/** Somebody who has called or written is added by hand. */
export const AddPart = ({ event, language, words, onChange }: PartProps) => {
  const [typed, setTyped] = useState(empty)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const labels = { name: words.name, email: words.email, organisation: words.organisation, needs: words.need }

  const add = async (): Promise<void> => {
    setSaid('')
    setProblem('')
    try {
      const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''))
      const { place } = await addPerson({ event, language }, given)
      setSaid(filled(place === 'seat' ? words.gotSeat : words.gotLine, { name: typed.name }))
      setTyped(empty)
      onChange()
    } catch (error) {
      setProblem(messageOf(error, words))
    }
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.add}</h2>
      <p>{words.addAbout}</p>
      <div className="registrations-fields">
        {fields.map((field) => (
          <label key={field}>
            {labels[field]}
            <input
              type={field === 'email' ? 'email' : 'text'}
              autoComplete="off"
              value={typed[field]}
              onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
            />
          </label>
        ))}
      </div>
      <Button size="small" margin={false} onClick={() => void add()}>
        {words.addNow}
      </Button>
      <p role="alert" className="registrations-problem">
        {problem}
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
