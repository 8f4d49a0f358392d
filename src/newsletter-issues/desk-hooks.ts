import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

/** Which changes of an issue are allowed in its status. */
export const guardIssue: CollectionBeforeChangeHook = ({ data }) => data

/** What has been sent stays. */
export const guardIssueDelete: CollectionBeforeDeleteHook = () => undefined
