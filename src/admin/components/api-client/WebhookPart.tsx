import { Button, toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../../shared/language'
import { type Delivery, post, readDeliveries } from './calls'
import { Deliveries } from './Deliveries'
import { Secret } from './Secret'
import { useServerFields } from './useServerFields'
import type { Words } from './words'

interface WebhookPartProps {
  client: string
  language: Language
  words: Words
  /** Its scopes let it get webhooks. */
  mayGet: boolean
}

/** While something waits to be sent, the list is read again this often. */
const refreshMs = 2000

/** The secret, a test, and what was sent. */
export const WebhookPart = ({ client, language, words, mayGet }: WebhookPartProps) => {
  const [secret, setSecret] = useState<string | null>(null)
  const [deliveries, setDeliveries] = useState<Delivery[]>([])

  const showServerFields = useServerFields(client)

  const refresh = useCallback(async () => {
    const [found] = await Promise.all([readDeliveries(client), showServerFields()])
    if (found) setDeliveries(found)
  }, [client, showServerFields])

  useEffect(() => {
    void refresh()
  }, [refresh])

  const isWaiting = deliveries.some(({ state }) => state === 'waiting')
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => void refresh(), refreshMs)
    return () => clearInterval(timer)
  }, [isWaiting, refresh])

  const attempt = async (deed: () => Promise<unknown>, done?: string): Promise<void> => {
    try {
      await deed()
      if (done) toast.success(done)
    } catch (error) {
      toast.error((error as Error).message || words.failed)
    }
    await refresh()
  }
  const makeSecret = async (): Promise<void> => {
    const address = `/api-clients/${client}/new-webhook-secret`
    setSecret((await post<{ webhookSecret: string }>(address, language)).webhookSecret)
  }
  const sendTest = (): Promise<unknown> => post(`/api-clients/${client}/test-webhook`, language)
  const sendAgain = (id: string): Promise<unknown> => post(`/webhook-deliveries/${id}/redeliver`, language)

  return (
    <section aria-labelledby="client-webhooks">
      <h2 id="client-webhooks">{words.webhooks}</h2>
      {!mayGet && <p className="client-hint">{words.needsScope}</p>}
      <p>{words.secretAbout}</p>
      {secret && <Secret label={words.secretShown} value={secret} words={words} />}
      <div className="client-buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void attempt(makeSecret)}>
          {words.newSecret}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => void attempt(sendTest, words.testSent)}
        >
          {words.test}
        </Button>
      </div>
      {deliveries.length > 0 ? (
        <Deliveries
          {...{ deliveries, language, words }}
          sendAgain={(id) => void attempt(() => sendAgain(id), words.sentAgain)}
        />
      ) : (
        <p>{words.noDeliveries}</p>
      )}
    </section>
  )
}
