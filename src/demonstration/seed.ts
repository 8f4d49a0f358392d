import type { Payload } from 'payload'

export async function seedDemonstration({ progress }: { payload: Payload; progress: (message: string) => void }): Promise<void> {
  progress('No demonstration content yet')
  return Promise.resolve()
}
