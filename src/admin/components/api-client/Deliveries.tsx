import { Button } from '@payloadcms/ui'
import type { Language } from '../../../shared/language'
import { deliveryStates } from '../../../webhooks/webhook-rules'
import { momentText } from '../start-page/moment-text'
import type { Delivery } from './calls'
import type { Words } from './words'

interface DeliveriesProps {
  deliveries: Delivery[]
  language: Language
  words: Words
  sendAgain: (id: string) => void
}

/** What was sent, what the receiver said, and a button that sends it again. */
export const Deliveries = ({ deliveries, language, words, sendAgain }: DeliveriesProps) => {
  const now = new Date()
  return (
    <div className="client-deliveries" role="region" aria-label={words.deliveries} tabIndex={0}>
      <table>
        <caption>{words.deliveries}</caption>
        <thead>
          <tr>
            {[words.made, words.about, words.state, words.attempts, words.answer].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              <td>{momentText({ moment: new Date(delivery.createdAt), now, language })}</td>
              <td>{aboutOf(delivery, words)}</td>
              <td>{deliveryStates[delivery.state][language]}</td>
              <td>{delivery.attempts}</td>
              <td>{[delivery.status, delivery.answer].filter(Boolean).join(' ')}</td>
              <td>
                {delivery.state !== 'waiting' && (
                  <Button buttonStyle="secondary" size="small" margin={false} onClick={() => sendAgain(delivery.id)}>
                    {words.again}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function aboutOf({ firstSeq, lastSeq }: Delivery, words: Words): string {
  if (firstSeq === 0) return words.isTest
  if (firstSeq === lastSeq) return `${words.change} ${String(firstSeq)}`
  return `${words.changes} ${String(firstSeq)}–${String(lastSeq)}`
}
