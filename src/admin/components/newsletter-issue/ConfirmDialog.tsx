import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface ConfirmDialogProps {
  isOpen: boolean
  heading: string
  children: ReactNode
  yes: string
  no: string
  onYes: () => void
  onClose: () => void
}

/** A question before something that cannot be undone. The harmless answer comes first, and Escape gives it. */
export const ConfirmDialog = ({ isOpen, heading, children, yes, no, onYes, onClose }: ConfirmDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (isOpen === dialog.current?.open) return
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="issue-dialog" aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={id}>{heading}</h2>
          {children}
          <div className="issue-buttons">
            <Button buttonStyle="secondary" margin={false} onClick={onClose}>
              {no}
            </Button>
            <Button margin={false} onClick={onYes}>
              {yes}
            </Button>
          </div>
        </>
      )}
    </dialog>
  )
}
