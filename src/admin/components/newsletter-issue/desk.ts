import type { Language } from '../../../shared/language'
import type { Words } from './words'

/** What every part of the desk is given. */
export interface PartProps {
  /** The issue's id. */
  issue: string
  language: Language
  words: Words
}
