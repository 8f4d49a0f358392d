'use client'

import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload shows a document's id as its title until it has one, and autosave makes the document as soon as the form opens.
 * People get words instead, in the heading and in the path above it.
 */
export const UntitledName = () => {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { t } = useTranslation()

  useEffect(() => {
    if (id === undefined || title !== String(id)) return undefined
    // After the effect of Payload's provider around us, which sets the id.
    const frame = requestAnimationFrame(() => setDocumentTitle(`[${t('general:untitled')}]`))
    return () => cancelAnimationFrame(frame)
  }, [id, title, setDocumentTitle, t])

  return null
}
