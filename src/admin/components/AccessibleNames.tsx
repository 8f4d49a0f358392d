'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { giveNames } from './accessible-names/give-names'
import { languageOf } from './start-page/words'

/** Around the whole admin: names what Payload leaves without a name, whenever something new is shown. */
export const AccessibleNames = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)

  useEffect(() => {
    let frame = 0
    const later = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => giveNames(document.body, language))
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    later()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [language])

  return children
}
