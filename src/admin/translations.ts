import { account } from './translations/account'
import { errors, errorsInEnglish } from './translations/errors'
import { lists } from './translations/lists'
import { writing } from './translations/writing'

/**
 * Payload's Swedish where it is missing, clumsy, technical or wrong (3.90.1 has a stray instruction to a translator at
 * `general:restoring`). Sentences are built so that a label can stand in them whatever its gender.
 */
export const translations = { sv: { ...account, ...errors, ...lists, ...writing }, en: errorsInEnglish }
