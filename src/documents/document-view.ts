import type { Document } from '../payload-types'
import type { ViewContext } from '../shared/links'
import { documentRefView, refView, type TitledReference } from '../shared/references'
import { shown, type WithLocales } from '../shared/stored'
import type { DocumentItem } from './document-schema'

export type StoredDocument = Omit<WithLocales<Document, 'title'>, 'initiative' | 'event'> & {
  initiative?: TitledReference
  event?: TitledReference
}

export function documentItemView(document: StoredDocument, context: ViewContext): DocumentItem {
  const initiative = shown(document.initiative)
  const event = shown(document.event)
  return {
    ...documentRefView(document, context),
    initiative: initiative && refView('initiatives', initiative, context),
    event: event && refView('events', event, context),
  }
}
