import { useTranslation } from '@payloadcms/ui'
import type { Language } from '../../../shared/language'
import { momentText } from '../start-page/moment-text'
import { languageOf } from '../start-page/words'
import { type Words, wordsIn } from './words'

/** The texts of these pages in the reader's language, and moments as words. */
export function useWords(): { language: Language; words: Words; when: (moment: string) => string } {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return {
    language,
    words: wordsIn(language),
    when: (moment) => momentText({ moment: new Date(moment), now: new Date(), language }),
  }
}
