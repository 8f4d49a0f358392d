import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { inTurn } from '../database/lease'
import type { Environment } from '../env'

/** Letters and digits that are not mistaken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const passwordLength = 20

const randomPassword = (): string =>
  Array.from({ length: passwordLength }, () => alphabet[randomInt(alphabet.length)] ?? '').join('')

/**
 * Makes the first administrator when there is no user: the one of the settings, or one with a random password, which is
 * returned to be shown once. Null when there are users already.
 * @throws StartError when another process has been at it for too long.
 */
export async function makeFirstAdministrator(
  payload: Payload,
  env: Pick<Environment, 'administrator'>,
): Promise<{ email: string; password: string; isGenerated: boolean } | null> {
  return inTurn(payload, { name: 'first-administrator' }, async () => {
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    if (totalDocs > 0) return null
    const account = env.administrator ?? { email: 'admin@example.se', password: randomPassword() }
    const data = { ...account, name: 'Administratör', role: 'administrator' as const }
    await payload.create({ collection: 'users', data, overrideAccess: true })
    return { ...account, isGenerated: env.administrator === null }
  })
}
