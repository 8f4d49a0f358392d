import type { DocumentContent } from '../content-types'
import { ownDocuments } from './documents-own'
import { stockholmDocuments } from './documents-stockholm'

export const documents: DocumentContent[] = [...ownDocuments, ...stockholmDocuments]
