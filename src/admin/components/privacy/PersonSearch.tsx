'use client'

import { Button, toast } from '@payloadcms/ui'
import { type SubmitEvent, useState } from 'react'
import { askAbout, download, type Known } from './calls'
import { KnownData } from './KnownData'
import { useWords } from './useWords'

/** Asks for an address and shows everything known about it. The address is never in the address of a page. */
export const PersonSearch = () => {
  const { words } = useWords()
  const [known, setKnown] = useState<Known | null>(null)
  const [email, setEmail] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  const attempt = async (deed: () => Promise<void>): Promise<void> => {
    setFault(null)
    try {
      await deed()
    } catch (error) {
      setFault((error as Error).message || words.failed)
    }
  }
  const search = (event: SubmitEvent): void => {
    event.preventDefault()
    setKnown(null)
    void attempt(async () => setKnown(await askAbout('search', email)))
  }
  const erase = (address: string): void => {
    void attempt(async () => {
      setKnown(await askAbout('erase', address))
      toast.success(words.erased)
    })
  }
  return (
    <div className="privacy-parts">
      <p>{words.personAbout}</p>
      <form className="privacy-search" onSubmit={search}>
        <label htmlFor="privacy-email">{words.email}</label>
        <div className="privacy-search__row">
          <input
            id="privacy-email"
            type="text"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            required
            maxLength={320}
            aria-invalid={fault !== null}
            aria-describedby="privacy-fault"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
          <Button type="submit" size="small" margin={false}>
            {words.look}
          </Button>
        </div>
        <p id="privacy-fault" role="alert" className={fault ? 'privacy-fault' : undefined}>
          {fault}
        </p>
      </form>
      <div aria-live="polite">
        {known && (
          <KnownData
            known={known}
            onDownload={() => void attempt(() => download(known.address))}
            onErase={() => erase(known.address)}
          />
        )}
      </div>
      <p className="privacy-quiet">{words.notSearched}</p>
    </div>
  )
}
