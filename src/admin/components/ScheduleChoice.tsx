'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload's drawer for scheduling proposes to unpublish unless something was changed since the page was opened. What has
 * never been published can only be published, so that is proposed instead.
 */
export const ScheduleChoice = () => {
  const { hasPublishedDoc } = useDocumentInfo()

  useEffect(() => {
    if (hasPublishedDoc) return undefined
    let chosenIn: Element | null = null
    const observer = new MutationObserver(() => {
      const drawer = document.querySelector('.schedule-publish__type')
      if (drawer === chosenIn) return
      chosenIn = drawer
      drawer?.querySelector<HTMLInputElement>('input[id$="-type-publish"]')?.click()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [hasPublishedDoc])

  return null
}
