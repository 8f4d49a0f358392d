import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { PartProps } from './desk'
import { filled } from './words'

/** How many have what. */
export const NumbersPart = ({ standing, words }: PartProps) => {
  const { dispatchFields, setModified } = useForm()
  const [said, setSaid] = useState('')
  const { counts, held, seatsMax, seatsLeft, needs, isPublished } = standing
  const numbers: [string, string | number][] = [
    [words.seats, seatsMax ?? words.unlimited],
    [words.taken, held - counts.offered],
    ...(seatsLeft === null ? [] : [[words.left, seatsLeft] as [string, number]]),
    [words.offered, counts.offered],
    [words.waiting, counts['waiting-list']],
    [words.attended, counts.attended],
    [words.cancelled, counts.cancelled],
    [words.needs, needs],
  ]
  const useCount = (): void => {
    dispatchFields({ type: 'UPDATE', path: 'attendance', value: counts.attended })
    setModified(true)
    setSaid(words.attendanceUsed)
  }
  return (
    <section aria-labelledby="registrations-numbers">
      <h2 id="registrations-numbers">{words.numbers}</h2>
      {!isPublished && <p>{words.notPublished}</p>}
      <dl className="registrations-numbers">
        {numbers.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {seatsMax !== null && held > seatsMax && <p>{filled(words.over, { count: held - seatsMax })}</p>}
      {counts.attended > 0 && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={useCount}>
          {filled(words.useAttendance, { count: counts.attended })}
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
