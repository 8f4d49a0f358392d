import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Language } from '../../../shared/language'
import { sendTest } from './calls'
import { messageOf } from '../rest'
import type { PartProps } from './desk'
import { filled } from './words'

/** A mail to whoever is signed in, of what is saved. */
export const TestPart = ({ issue, language, words }: PartProps) => {
  const [said, setSaid] = useState('')
  const [isSending, setIsSending] = useState(false)
  const send = async (lang: Language): Promise<void> => {
    // The buttons stay enabled, because one that is disabled loses the focus.
    if (isSending) return
    setIsSending(true)
    setSaid('')
    try {
      const { to } = await sendTest({ issue, language, lang })
      setSaid(filled(words.testSent, { to }))
    } catch (error) {
      setSaid(messageOf(error, words))
    }
    setIsSending(false)
  }
  return (
    <section aria-labelledby="issue-test">
      <h2 id="issue-test">{words.test}</h2>
      <p>{words.testAbout}</p>
      <div className="issue-buttons">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}

          onClick={() => void send('sv')}
        >
          {words.sendTest}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}

          onClick={() => void send('en')}
        >
          {words.sendTestEnglish}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
