import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import './ask.css'

interface AskProps {
  /** On the button that asks. */
  label: string
  /** What is read of that button, where the label says too little. */
  spoken?: string
  question: string
  yes: string
  cancel: string
  isDisabled?: boolean
  onYes: () => void
}

/** A button whose deed cannot be undone: it asks first, in the page. */
export const Ask = ({ label, spoken, question, yes, cancel, isDisabled = false, onYes }: AskProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const id = useId()
  if (!isAsking)
    return (
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isDisabled}
        {...(spoken && { 'aria-label': spoken })}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </Button>
    )
  const answer = (): void => {
    setIsAsking(false)
    onYes()
  }
  return (
    <div className="ask" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <Button size="small" margin={false} onClick={answer}>
        {yes}
      </Button>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(false)}>
        {cancel}
      </Button>
    </div>
  )
}
