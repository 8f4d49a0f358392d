import type { CollectionBeforeChangeHook } from 'payload'

/** The number of a new issue within its year, such as "1.2020". */
export const giveNumber: CollectionBeforeChangeHook = ({ data }) => data
