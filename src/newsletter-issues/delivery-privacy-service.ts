import type { Payload } from 'payload'
import { holdPersonalData } from '../newsletter/personal-data-service'
import type { RetentionRule } from '../shared/retention'
import { personalDeliveryStore } from './personal-delivery-store'

const keptDays = 90
const dayMs = 86_400_000

/** What somebody was sent belongs to what is known about them. */
export function holdDeliveries(payload: Payload): void {
  const store = personalDeliveryStore(payload)
  holdPersonalData(payload, {
    name: 'deliveries',
    export: async (email, subscriberId) => {
      const found = await store.ofPerson(email, subscriberId)
      return found.length > 0 ? found : null
    },
    erase: store.forget,
  })
}

/** When it is forgotten who was sent an issue. */
export function deliveryRetention(payload: Payload): RetentionRule {
  const store = personalDeliveryStore(payload)
  const before = (now: Date): Date => new Date(now.getTime() - keptDays * dayMs)
  return {
    name: 'newsletter-deliveries',
    title: { sv: 'Vem som har fått vilket nyhetsbrev', en: 'Who was sent which newsletter' },
    about: {
      sv: 'Tas bort 90 dagar efter att brevet gick till personen. Hur många som fick brevet står kvar.',
      en: 'Goes 90 days after the letter went to the person. How many got the letter stays.',
    },
    why: {
      sv: 'Behövs för att följa upp brev som studsar och för att svara den som undrar varför brevet inte kom.',
      en: 'Needed to follow up letters that bounce, and to answer whoever wonders why the letter did not come.',
    },
    count: (now) => store.countOld(before(now)),
    deleteOld: (now, limit) => store.deleteOld(before(now), limit),
  }
}
