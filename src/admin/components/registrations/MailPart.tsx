import { useEffect, useState } from 'react'
import { messageOf } from '../rest'
import { type Preview, readMail } from './calls'
import type { PartProps } from './desk'
import { MailFrame } from './MailFrame'

/** What is sent by itself, as it looks with what is saved. */
export const MailPart = ({ event, language, words }: PartProps) => {
  const [notice, setNotice] = useState('')
  const [shown, setShown] = useState<Preview | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    if (!notice) return undefined
    let isOver = false
    readMail({ event, language }, notice).then(
      (preview) => {
        if (isOver) return
        setShown(preview)
        setProblem('')
      },
      (error: unknown) => {
        if (!isOver) setProblem(messageOf(error, words))
      },
    )
    return () => {
      isOver = true
    }
  }, [event, language, notice, words])

  const choices: [string, string][] = [
    ['seat', words.seat],
    ['line', words.waitingList],
    ['already', words.already],
    ['offer', words.offer],
    ['offer-lapsed', words['offer-lapsed']],
    ['left', words.leftMail],
    ['changed', words.changed],
    ['link', words.link],
    ['cancelled', words.cancelledMail],
    ['postponed', words.postponed],
    ['reminder', words.reminder],
    ['second-sitting', words['second-sitting']],
  ]
  return (
    <section aria-labelledby="registrations-mails">
      <h2 id="registrations-mails">{words.mails}</h2>
      <p>{words.mailsAbout}</p>
      <div className="registrations-fields">
        <label>
          {words.which}
          <select value={notice} onChange={({ target }) => setNotice(target.value)}>
            <option value="">–</option>
            {choices.map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="alert" className="registrations-problem">
        {problem}
      </p>
      {notice && shown && (
        <>
          <p>
            <strong>{shown.subject}</strong>
          </p>
          <MailFrame html={shown.html} title={words.previewOf} language={language} />
        </>
      )}
    </section>
  )
}
