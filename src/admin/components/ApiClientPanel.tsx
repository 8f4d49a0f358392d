'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ApiClient } from '../../payload-types'
import { KeyPart } from './api-client/KeyPart'
import { WebhookPart } from './api-client/WebhookPart'
import './api-client/api-client.css'
import { wordsIn } from './api-client/words'
import { languageOf } from './start-page/words'

/** Below the fields of an API client: its key, and what has been sent to it. */
export const ApiClientPanel = () => {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = wordsIn(language)
  const { webhookUrl, scopes } = (data ?? {}) as Partial<ApiClient>
  if (id === undefined) return <p className="client-panel">{words.saveFirst}</p>
  const given = { client: String(id), language, words }
  return (
    <div className="client-panel">
      <KeyPart {...given} />
      {Boolean(webhookUrl) && <WebhookPart {...given} mayGet={scopes?.includes('webhooks') ?? false} />}
    </div>
  )
}
