'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { ImportReport } from '../../newsletter/import-schema'
import { languageOf } from './start-page/words'
import { exportAddress, sendList } from './subscriber/calls'
import { Report } from './subscriber/Report'
import './subscriber/subscriber.css'
import { wordsIn } from './subscriber/words'

type Outcome = { report: ImportReport; isDryRun: boolean } | { message: string } | null

/** Above the list of subscribers: a list with consents that were given elsewhere comes in, after a trial if wanted; all go out as CSV. */
export const ImportPanel = () => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = wordsIn(language)
  const router = useRouter()
  const field = useId()
  const [file, setFile] = useState<File | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>(null)

  const send = async (isDryRun: boolean): Promise<void> => {
    if (!file) {
      setOutcome({ message: words.chooseFirst })
      return
    }
    setIsWorking(true)
    setOutcome({ message: words.working })
    try {
      setOutcome({ report: await sendList(file, { isDryRun, language }), isDryRun })
      if (!isDryRun) router.refresh()
    } catch (error) {
      setOutcome({ message: (error as Error).message || words.failed })
    }
    setIsWorking(false)
  }
  const choose = (chosen: File | null): void => {
    setFile(chosen)
    setOutcome(null)
  }

  return (
    <section className="subscriber-panel" aria-label={words.lists}>
      <details>
        <summary>{words.lists}</summary>
        <div className="subscriber-import">
          <p>{words.importAbout}</p>
          <label htmlFor={field}>{words.file}</label>
          <input
            id={field}
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => choose(target.files?.[0] ?? null)}
          />
          <div className="subscriber-buttons">
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isWorking}
              onClick={() => void send(true)}
            >
              {words.tryFirst}
            </Button>
            <Button size="small" margin={false} disabled={isWorking} onClick={() => void send(false)}>
              {words.import}
            </Button>
            <a href={exportAddress}>{words.export}</a>
          </div>
          <div role="status">
            {outcome && 'message' in outcome && <p>{outcome.message}</p>}
            {outcome && 'report' in outcome && <Report {...outcome} words={words} />}
          </div>
        </div>
      </details>
    </section>
  )
}
