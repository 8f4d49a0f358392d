import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { type Progress, steer } from './calls'
import { messageOf } from '../rest'
import { ConfirmDialog } from './ConfirmDialog'
import type { PartProps } from './desk'
import { numberText, rateText, subscribersText, timeLeftText } from './number-text'
import { doneOf, percentOf } from './progress-rules'
import { filled } from './words'

interface ProgressPartProps extends PartProps {
  progress: Progress
  isLost: boolean
  refresh: () => Promise<void>
}

/** An issue that goes out: how far it has come, and the brake. */
export const ProgressPart = ({ progress, isLost, refresh, ...part }: ProgressPartProps) => {
  const { issue, language, words } = part
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const does = async (deed: 'pause' | 'resume' | 'cancel'): Promise<void> => {
    setIsAsking(false)
    // The buttons stay enabled, because one that is disabled loses the focus.
    if (isBusy) return
    setIsBusy(true)
    try {
      await steer({ issue, language, deed })
    } catch (error) {
      toast.error(messageOf(error, words))
    }
    await refresh()
    setIsBusy(false)
  }
  const isPaused = progress.status === 'paused'
  return (
    <section aria-labelledby="issue-standing">
      <h2 id="issue-standing" tabIndex={-1}>
        {isPaused ? words.paused : words.sending}
      </h2>
      {isPaused && progress.pausedWhy && (
        <p className="issue-hint">{filled(words.pausedBySystem, { why: progress.pausedWhy })}</p>
      )}
      <Bar progress={progress} label={words.progress} />
      <Figures progress={progress} {...part} />
      {isLost && (
        <p role="alert" className="issue-problem">
          {words.lost}
        </p>
      )}
      <div className="issue-buttons">
        <Button size="small" margin={false} onClick={() => void does(isPaused ? 'resume' : 'pause')}>
          {isPaused ? words.resume : words.pause}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(true)}>
          {words.stop}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        heading={words.stopAsk}
        yes={words.stopYes}
        no={words.stopNo}
        onYes={() => void does('cancel')}
        onClose={() => setIsAsking(false)}
      >
        <p>{filled(words.stopAbout, { left: subscribersText(progress.left, language) })}</p>
      </ConfirmDialog>
    </section>
  )
}

function Bar({ progress, label }: { progress: Progress; label: string }) {
  const percent = percentOf(doneOf(progress), progress.recipients)
  return (
    <div className="issue-bar">
      <div
        className="issue-bar__whole"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className="issue-bar__done" style={{ inlineSize: `${String(percent)}%` }} />
      </div>
      <span aria-hidden="true">{percent} %</span>
    </div>
  )
}

function Figures({ progress, language, words }: PartProps & { progress: Progress }) {
  const figures: [string, string | null][] = [
    [words.sentCount, numberText(progress.sent, language)],
    [words.leftCount, numberText(progress.left, language)],
    [words.failedCount, numberText(progress.failed, language)],
    [words.skippedCount, numberText(progress.skipped, language)],
    [words.rate, progress.status === 'sending' ? rateText(progress, language, words) : null],
    [words.timeLeft, progress.status === 'sending' ? timeLeftText(progress, words) : null],
  ]
  return (
    <dl className="issue-figures">
      {figures.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
