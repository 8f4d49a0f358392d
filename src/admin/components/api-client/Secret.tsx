import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Words } from './words'

/** Something that is shown this once, with a button that copies it. */
export const Secret = ({ label, value, words }: { label: string; value: string; words: Words }) => {
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyByHand),
    )
  }
  return (
    <div className="client-secret">
      <label htmlFor={id}>{label}</label>
      <div className="client-secret__row">
        <input
          id={id}
          type="text"
          readOnly
          value={value}
          spellCheck={false}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button buttonStyle="secondary" size="small" margin={false} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
