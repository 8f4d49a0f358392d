import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const secretBytes = 32

/** A secret as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`

/** Secrets are stored encrypted, because they are needed in the clear to sign. */
export const sealSecret = (payload: Payload, secret: string): string => payload.encrypt(secret)
export const openSecret = (payload: Payload, sealed: string): string => payload.decrypt(sealed)
