import type { Language } from '../../../shared/language'
import type { Standing } from './calls'
import type { Words } from './words'

/** What every part of the desk is given. */
export interface PartProps {
  /** The event's id. */
  event: string
  language: Language
  words: Words
  standing: Standing
  /** Something has changed: the numbers are read again. */
  onChange: () => void
}
