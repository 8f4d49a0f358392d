import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type MessageAudience, messageAudiences } from '../../../shared/words'
import { Ask } from '../Ask'
import { messageOf } from '../rest'
import { momentText } from '../start-page/moment-text'
import { type Message, type Preview, previewMessage, sendMessage } from './calls'
import type { PartProps } from './desk'
import { MailFrame } from './MailFrame'
import { filled } from './words'

const fresh = (): Message => ({ id: crypto.randomUUID(), audience: 'seat', subject: '', text: '', isThanks: false })

/** A mail to all of a group, seen before it is sent. */
export const MessagePart = ({ event, language, words, standing, onChange }: PartProps) => {
  const [message, setMessage] = useState(fresh)
  const [shown, setShown] = useState<(Preview & { recipients: number }) | null>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const change = (values: Partial<Message>): void => {
    setMessage({ ...message, ...values })
    setShown(null)
  }
  const tryTo = async (work: () => Promise<void>): Promise<void> => {
    setSaid('')
    setProblem('')
    await work().catch((error: unknown) => setProblem(messageOf(error, words)))
  }
  const look = (): Promise<void> => tryTo(async () => setShown(await previewMessage({ event, language }, message)))
  const send = (): Promise<void> =>
    tryTo(async () => {
      const { recipients } = await sendMessage({ event, language }, message)
      setSaid(filled(words.sentTo, { count: recipients }))
      setMessage(fresh())
      setShown(null)
      onChange()
    })
  return (
    <section aria-labelledby="registrations-message">
      <h2 id="registrations-message">{words.message}</h2>
      <MessageFields {...{ message, language, words }} onChange={change} />
      <div className="registrations-buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void look()}>
          {words.look}
        </Button>
        {shown && shown.recipients > 0 && (
          <Ask
            label={filled(words.sendTo, { count: shown.recipients })}
            question={filled(words.sendAsk, { count: shown.recipients })}
            yes={words.sendYes}
            cancel={words.cancel}
            onYes={() => void send()}
          />
        )}
      </div>
      <p role="alert" className="registrations-problem">
        {problem}
      </p>
      <p role="status">{said}</p>
      {shown && <MailFrame html={shown.html} title={words.previewOf} language={language} />}
      <SentBefore {...{ standing, language, words }} />
    </section>
  )
}

interface MessageFieldsProps extends Pick<PartProps, 'language' | 'words'> {
  message: Message
  onChange: (values: Partial<Message>) => void
}

const MessageFields = ({ message, language, words, onChange: change }: MessageFieldsProps) => (
  <div className="registrations-fields">
    <label>
      {words.to}
      <select value={message.audience} onChange={({ target }) => change({ audience: target.value as MessageAudience })}>
        {Object.entries(messageAudiences).map(([key, label]) => (
          <option key={key} value={key}>
            {label[language]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {words.subject}
      <input value={message.subject} maxLength={200} onChange={({ target }) => change({ subject: target.value })} />
    </label>
    <label>
      {words.text}
      <textarea
        rows={6}
        value={message.text}
        maxLength={10_000}
        onChange={({ target }) => change({ text: target.value })}
      />
    </label>
    <label className="registrations-tick">
      <input
        type="checkbox"
        checked={message.isThanks}
        onChange={({ target }) => change({ isThanks: target.checked })}
      />
      {words.isThanks}
    </label>
  </div>
)

function SentBefore({ standing, language, words }: Pick<PartProps, 'standing' | 'language' | 'words'>) {
  if (standing.messages.length === 0) return null
  return (
    <>
      <h3>{words.sentBefore}</h3>
      <ul>
        {standing.messages.map(({ id, subject, audience, recipients, sentAt }) => (
          <li key={id}>
            {subject} – {messageAudiences[audience][language].toLowerCase()} ({recipients ?? '…'})
            {sentAt && `, ${momentText({ moment: new Date(sentAt), now: new Date(), language })}`}
          </li>
        ))}
      </ul>
    </>
  )
}
