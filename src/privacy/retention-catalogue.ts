import type { Payload } from 'payload'
import { mailRetention } from '../mail/mail-retention'
import { subscriberRetention } from '../newsletter/subscriber-retention-service'
import { deliveryRetention } from '../newsletter-issues/delivery-privacy-service'
import { registrationRetention } from '../registrations/registration-privacy-service'
import type { RetentionRule } from '../shared/retention'

/**
 * Everything that is deleted because of its age and is, or was, about people. What belongs to programs has sweepers of its own
 * (`src/database/expired-rows.ts`, webhook deliveries).
 */
export const retentionRules = (payload: Payload): RetentionRule[] => [
  ...subscriberRetention(payload, { secret: payload.config.secret }),
  deliveryRetention(payload),
  ...registrationRetention(payload),
  mailRetention(payload),
]
