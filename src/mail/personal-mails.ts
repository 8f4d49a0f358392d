import type { Payload, Where } from 'payload'

interface WaitingMails {
  export: (email: string) => Promise<object[] | null>
  erase: (email: string) => Promise<void>
}

/** Mails about a subscription that wait to be sent to an address; what mail has ended keeps no address. */
export function waitingMails(payload: Payload): WaitingMails {
  const about = (email: string): Where => ({
    to: { equals: email },
    kind: { in: ['subscription-confirm', 'subscription-exists'] },
  })
  return {
    export: async (email) => {
      const options = { depth: 0, pagination: false, overrideAccess: true, showHiddenFields: true }
      const { docs } = await payload.find({ collection: 'mails', where: about(email), ...options })
      return docs.length > 0 ? docs.map(({ createdAt, subject }) => ({ queuedAt: createdAt, subject })) : null
    },
    erase: async (email) => {
      await payload.delete({ collection: 'mails', where: about(email), depth: 0, overrideAccess: true })
    },
  }
}
