import type { GeneratePreviewURL } from 'payload'
import { pageFolders, type PagedTopic } from '../../src/shared/links'

/** Where people read what is published; nothing while it is a draft or in the trash. */
export const publicPage =
  (topic: PagedTopic): GeneratePreviewURL =>
  ({ _status, deletedAt, slug }) =>
    _status === 'published' && !deletedAt && typeof slug === 'string' ? `/${pageFolders[topic]}/${slug}` : null
