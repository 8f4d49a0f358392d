import type { Bilingual } from '../shared/language'

/** NIST SP 800-63B, 3.1.1.2: length before composition, and a list of what attackers try first. */
const passwordMinLength = 12
const passwordMaxLength = 256

/** Stems of the most used passwords of 12 characters or more, in English and Swedish; digits and signs around them do not help. */
const commonStems = [
  'password',
  'lösenord',
  'losenord',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'administrator',
  'admin',
  'welcome',
  'välkommen',
  'valkommen',
  'letmein',
  'iloveyou',
  'sommar',
  'vinter',
  'hejsan',
  'samordna',
  'samordningsförbund',
  'samordningsförbundet',
  'samordningsforbundet',
]

/** Says what is wrong with a new password and what to do, or null when it will do. */
export function passwordProblem(password: unknown, email?: string | null): Bilingual | null {
  if (typeof password !== 'string' || [...password].length < passwordMinLength) {
    return {
      sv: `Lösenordet måste ha minst ${String(passwordMinLength)} tecken. Tre eller fyra ord i rad går bra.`,
      en: `The password must have ${String(passwordMinLength)} characters or more. Three or four words in a row will do.`,
    }
  }
  if (password.length > passwordMaxLength) {
    return { sv: 'Lösenordet är för långt: högst 256 tecken.', en: 'The password is too long: 256 characters at most.' }
  }
  if (isCommon(password.toLowerCase(), email?.toLowerCase().split('@')[0])) {
    return {
      sv: 'Lösenordet är för lätt att gissa. Välj något annat, till exempel tre eller fyra ord i rad.',
      en: 'The password is too easy to guess. Choose another one, such as three or four words in a row.',
    }
  }
  return null
}

function isCommon(password: string, mailbox: string | undefined): boolean {
  const letters = password.replace(/[^\p{L}]+/gu, '')
  const isRepetition = /^(.{1,4})\1+.?.?.?$/u.test(password)
  const isSequence = '01234567890123456789'.includes(password) || 'abcdefghijklmnopqrstuvwxyzåäö'.includes(password)
  const isStem = commonStems.some((stem) => letters === stem || letters === stem + stem)
  const isMailbox = mailbox !== undefined && mailbox.length >= 4 && letters === mailbox.replace(/[^\p{L}]+/gu, '')
  return isRepetition || isSequence || isStem || isMailbox || /^\d+$/.test(password)
}
