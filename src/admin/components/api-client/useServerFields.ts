import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { readServerFields } from './calls'

/** A function that shows in the form what the server has written since the page was opened. */
export function useServerFields(client: string): () => Promise<void> {
  const { dispatchFields } = useForm()
  return useCallback(async () => {
    for (const [path, value] of await readServerFields(client)) {
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
    }
  }, [client, dispatchFields])
}
