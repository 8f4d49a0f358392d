import { momentText } from '../start-page/moment-text'
import type { Progress } from './calls'
import type { PartProps } from './desk'
import { numberText, shareText } from './number-text'
import { filled } from './words'

/** What became of an issue that has gone out. The chart is a table whose last column draws its numbers. */
export const OutcomePart = ({ progress, language, words }: PartProps & { progress: Progress }) => {
  const { sentAt, finishedAt, recipients, sent, failed, bounced, skipped, unsubscribed } = progress
  const when = (moment: string): string => momentText({ moment: new Date(moment), now: new Date(), language })
  const rows = [
    { key: 'delivered', name: words.delivered, count: Math.max(0, sent - bounced) },
    { key: 'failed', name: words.failedCount, count: failed },
    { key: 'bounced', name: words.bounced, count: bounced },
    { key: 'skipped', name: words.skippedCount, count: skipped },
    { key: 'unsubscribed', name: words.unsubscribed, count: unsubscribed },
  ]
  return (
    <section aria-labelledby="issue-standing">
      <h2 id="issue-standing" tabIndex={-1}>
        {words.sent}
      </h2>
      <p>
        {sentAt && filled(words.began, { when: when(sentAt) })}{' '}
        {finishedAt && filled(words.finished, { when: when(finishedAt) })}
      </p>
      <table className="issue-chart">
        <caption>{words.outcome}</caption>
        <thead>
          <tr>
            <th scope="col">{words.outcomeKind}</th>
            <th scope="col">{words.outcomeCount}</th>
            <th scope="col">{words.outcomeShare}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, count }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{numberText(count, language)}</td>
              <td>{shareText(count, recipients, language)}</td>
              <td className="issue-chart__bar">
                <div
                  className={`issue-chart__part issue-chart__part--${key}`}
                  style={{ inlineSize: `${String(recipients > 0 ? (count / recipients) * 100 : 0)}%` }}
                  hidden={count === 0}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.noTracking}</p>
    </section>
  )
}
