import type { PayloadRequest } from 'payload'
import type { Bilingual } from '../../src/shared/language'

/** Our text in the language that the admin is shown in; Swedish unless that is English. */
export const say = (req: Pick<PayloadRequest, 'i18n'> | undefined, text: Bilingual): string =>
  req?.i18n.language === 'en' ? text.en : text.sv
