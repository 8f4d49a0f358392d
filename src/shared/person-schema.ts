import { domainToASCII } from 'node:url'
import { z } from 'zod'

/** RFC 5321, 4.5.3.1.3: a path is at most 256 characters with its brackets. */
const emailMaxLength = 254
const nameMaxLength = 200

/**
 * An address as people have them: dot-atom before the @ (RFC 5322), at most 64 characters, and a domain name with a dot
 * after it, which may be an international one (RFC 5890). Quoted local parts and IP addresses are not taken, nor `!` and `%` before the @:
 * old mail servers read a route through others in them.
 */
const emailPattern =
  /^(?=[^@]{1,64}@)[\w#$&'*+/=?^`{|}~-]+(?:\.[\w#$&'*+/=?^`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{N}]$/u

/**
 * The form in which addresses are stored and looked up: lower case throughout, and the domain in ASCII. The part before
 * the @ may by RFC 5321 depend on case, but no mail service of today makes two people of Anna@ and anna@.
 */
function normaliseEmail(email: string): string {
  const at = email.lastIndexOf('@') + 1
  return (email.slice(0, at) + domainToASCII(email.slice(at))).toLowerCase()
}

/** An address of a person, in the form in which it is stored. The second check is for names that have no form in ASCII. */
export const EmailAddress = z
  .string()
  .trim()
  .max(emailMaxLength, { abort: true })
  .check(z.email({ pattern: emailPattern, abort: true }))
  .overwrite(normaliseEmail)
  .max(emailMaxLength)
  .check(z.email({ pattern: emailPattern }))

/** What the letters call somebody: one line. */
export const PersonName = z
  .string()
  .trim()
  .max(nameMaxLength)
  .regex(/^\P{Cc}*$/u)
