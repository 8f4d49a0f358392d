import type { CollectionConfig } from 'payload'
import { markChanged, markDeleted } from '../src/changes/change-hook'
import { contentAccess } from './access/content'
import { contentVersions, createdByField } from './fields/shared'
import { timeFields, trashField } from './fields/timeFields'
import { guardContributorsBeforeChange, guardContributorsBeforeDelete } from './hooks/guardContributors'
import { keepAddress } from './hooks/keepAddress'
import { refuseUnknownReferences } from './hooks/refuseUnknownReferences'
import { refuseUnknownStatus } from './hooks/refuseUnknownStatus'
import { requireSwedish } from './hooks/requireSwedish'
import { setAuthor } from './hooks/setAuthor'

type Given = Omit<CollectionConfig, 'access' | 'versions' | 'trash'>

/**
 * What all content has in common: who may do what, drafts with autosave, 50 versions, scheduled publishing, trash, the
 * memory of old addresses, and the change log.
 */
export const contentCollection = (given: Given): CollectionConfig => ({
  ...given,
  admin: {
    ...given.admin,
    hideAPIURL: true,
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/admin/components/UntitledName#UntitledName',
          '/src/admin/components/ScheduleChoice#ScheduleChoice',
        ],
      },
    },
  },
  access: contentAccess,
  versions: contentVersions,
  trash: true,
  hooks: {
    ...given.hooks,
    beforeValidate: [refuseUnknownStatus, refuseUnknownReferences, ...(given.hooks?.beforeValidate ?? [])],
    beforeChange: [guardContributorsBeforeChange, requireSwedish, setAuthor, ...(given.hooks?.beforeChange ?? [])],
    beforeDelete: [guardContributorsBeforeDelete, ...(given.hooks?.beforeDelete ?? [])],
    afterChange: [keepAddress, ...(given.hooks?.afterChange ?? []), markChanged],
    afterDelete: [...(given.hooks?.afterDelete ?? []), markDeleted],
  },
  fields: [...given.fields, createdByField, ...timeFields, trashField],
})
