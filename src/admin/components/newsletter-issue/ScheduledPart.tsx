import { Button, toast } from '@payloadcms/ui'
import { momentText } from '../start-page/moment-text'
import { change } from './calls'
import { messageOf } from '../rest'
import type { PartProps } from './desk'
import { useTakeOver } from './useIssueForm'
import { filled } from './words'

/** When a scheduled issue goes out, and the way back. */
export const ScheduledPart = ({ issue, language, words, sendAt }: PartProps & { sendAt: string | null }) => {
  const takeOver = useTakeOver()
  const takeBack = async (): Promise<void> => {
    try {
      takeOver(await change({ issue, language, to: { status: 'draft' } }))
      toast.success(words.takenBack)
      // The button is gone.
      document.getElementById('field-title')?.focus()
    } catch (error) {
      toast.error(messageOf(error, words))
    }
  }
  const now = new Date()
  const isDue = sendAt === null || new Date(sendAt) <= now
  return (
    <section aria-labelledby="issue-standing">
      <h2 id="issue-standing" tabIndex={-1}>
        {words.isScheduled}
      </h2>
      <div role="status">
        {isDue ? (
          <p>{words.starts}</p>
        ) : (
          <p className="issue-loud">
            {filled(words.goesOut, { when: momentText({ moment: new Date(sendAt), now, language }) })}
          </p>
        )}
      </div>
      {!isDue && <p>{words.editable}</p>}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void takeBack()}>
        {words.takeBack}
      </Button>
    </section>
  )
}
