import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { post } from './calls'
import { Secret } from './Secret'
import { useServerFields } from './useServerFields'
import type { Words } from './words'

interface KeyPartProps {
  client: string
  language: string
  words: Words
}

/** Makes another key, after asking, because the one before stops being valid. */
export const KeyPart = ({ client, language, words }: KeyPartProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const showServerFields = useServerFields(client)
  const make = async (): Promise<void> => {
    setIsAsking(false)
    try {
      setKey((await post<{ key: string }>(`/api-clients/${client}/new-key`, language)).key)
      await showServerFields()
    } catch (error) {
      toast.error((error as Error).message || words.failed)
    }
  }
  return (
    <section aria-labelledby="client-key">
      <h2 id="client-key">{words.key}</h2>
      <p>{words.keyAbout}</p>
      {key && <Secret label={words.keyShown} value={key} words={words} />}
      {isAsking ? (
        <div className="client-ask" role="group" aria-labelledby="client-key-ask">
          <p id="client-key-ask">{words.newKeyAsk}</p>
          <Button size="small" margin={false} onClick={() => void make()}>
            {words.newKeyYes}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(true)}>
          {words.newKey}
        </Button>
      )}
    </section>
  )
}
