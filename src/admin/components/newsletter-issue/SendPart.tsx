import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { addDays, dayInStockholm, momentInStockholm } from '../../../shared/time'
import { momentText } from '../start-page/moment-text'
import { change } from './calls'
import { messageOf } from '../rest'
import { ConfirmDialog } from './ConfirmDialog'
import type { PartProps } from './desk'
import { subscribersText } from './number-text'
import type { Checks } from './useChecks'
import { useIsUnsaved, useSave, useTakeOver } from './useIssueForm'
import { filled, type Words } from './words'

const usualTime = '09:00'

/** The moment that is chosen, or why there is none. */
function momentOf({ day, time, words, now }: { day: string; time: string; words: Words; now: Date }): Date | string {
  if (!day || !time) return words.pickMoment
  const moment = momentInStockholm(day, time)
  return moment > now ? moment : words.momentPassed
}

/** Sends an issue now or later: saves what is not saved, checks it, asks, and schedules. */
export const SendPart = ({ checks, ...part }: PartProps & { checks: Checks }) => {
  const { issue, language, words } = part
  const [isLater, setIsLater] = useState(false)
  const [day, setDay] = useState(() => addDays(dayInStockholm(new Date()), 1))
  const [time, setTime] = useState(usualTime)
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [asked, setAsked] = useState<{ recipients: number; warnings: number; moment: Date | null } | null>(null)
  const isUnsaved = useIsUnsaved()
  const save = useSave()
  const takeOver = useTakeOver()

  /** Comes to the question, or answers with why it does not. */
  const prepare = async (): Promise<string> => {
    const moment = isLater ? momentOf({ day, time, words, now: new Date() }) : null
    if (typeof moment === 'string') return moment
    if (isUnsaved && !(await save())) return words.notSaved
    const checked = await checks.run()
    if (!checked.ok) return checked.problem
    const found = checked.result
    if (found.checks.some(({ severity }) => severity === 'error')) {
      document.getElementById('issue-checks')?.focus()
      return words.correctFirst
    }
    const recipients = found.recipients.sv + found.recipients.en
    if (recipients === 0) return words.nobody
    setAsked({ recipients, warnings: found.checks.length, moment })
    return ''
  }
  const ask = async (): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    setProblem('')
    setProblem(await prepare())
    setIsBusy(false)
  }
  const send = async (): Promise<void> => {
    const sendAt = (asked?.moment ?? new Date()).toISOString()
    setAsked(null)
    try {
      takeOver(await change({ issue, language, to: { status: 'scheduled', sendAt } }))
    } catch (error) {
      setProblem(messageOf(error, words))
    }
  }

  return (
    <section aria-labelledby="issue-send">
      <h2 id="issue-send">{words.send}</h2>
      <WhenChoice {...{ words, isLater, setIsLater, day, setDay, time, setTime }} />
      <Button size="medium" margin={false} onClick={() => void ask()}>
        {isBusy ? words.checking : isLater ? words.schedule : words.sendNow}
      </Button>
      <p role="alert" className="issue-problem">
        {problem}
      </p>
      <ConfirmDialog
        isOpen={asked !== null}
        heading={asked ? questionOf(asked, part) : ''}
        yes={asked?.moment ? words.scheduleYes : words.sendYes}
        no={words.cancel}
        onYes={() => void send()}
        onClose={() => setAsked(null)}
      >
        <p>{words.sendAskAbout}</p>
        {asked !== null && asked.warnings > 0 && <p>{filled(words.warningsLeft, { count: asked.warnings })}</p>}
      </ConfirmDialog>
    </section>
  )
}

function questionOf(
  { recipients, moment }: { recipients: number; moment: Date | null },
  { language, words }: PartProps,
): string {
  const subscribers = subscribersText(recipients, language)
  if (!moment) return filled(words.sendAsk, { subscribers })
  return filled(words.sendAskLater, { subscribers, when: momentText({ moment, now: new Date(), language }) })
}

interface WhenChoiceProps {
  words: Words
  isLater: boolean
  setIsLater: (isLater: boolean) => void
  day: string
  setDay: (day: string) => void
  time: string
  setTime: (time: string) => void
}

function WhenChoice({ words, isLater, setIsLater, day, setDay, time, setTime }: WhenChoiceProps) {
  return (
    <fieldset className="issue-when">
      <legend>{words.when}</legend>
      <label className="issue-tick">
        <input type="radio" name="issue-when" checked={!isLater} onChange={() => setIsLater(false)} />
        <span>{words.now}</span>
      </label>
      <label className="issue-tick">
        <input type="radio" name="issue-when" checked={isLater} onChange={() => setIsLater(true)} />
        <span>{words.later}</span>
      </label>
      {isLater && (
        <div className="issue-moment">
          <label>
            <span>{words.day}</span>
            <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
          </label>
          <label>
            <span>{words.time}</span>
            <input type="time" value={time} onChange={(event) => setTime(event.currentTarget.value)} />
          </label>
        </div>
      )}
    </fieldset>
  )
}
