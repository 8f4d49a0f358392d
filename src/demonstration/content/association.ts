import type { AssociationContent } from '../content-types'

const staffed = { sv: 'Kansliet är bemannat vardagar 9–16.', en: 'The office is staffed on weekdays, 9 to 16.' }
const closed = { sv: 'Kansliet är stängt.', en: 'The office is closed.' }

export const association: AssociationContent = {
  name: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna',
  orgNumber: '222000-0000',
  address: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna\nExempelgatan 1\n194 00 Upplands Väsby',
  email: 'info@example.se',
  phone: '08-123 45 00',
  mediaContact: { name: 'Förbundschefen', email: 'press@example.se', phone: '08-123 45 01' },
  staffing: [
    { year: 2020, weekFrom: 26, weekTo: 27, staffed: true, note: staffed },
    { year: 2020, weekFrom: 28, weekTo: 28, staffed: false, note: closed },
    { year: 2020, weekFrom: 29, weekTo: 29, staffed: true, note: staffed },
    { year: 2020, weekFrom: 30, weekTo: 31, staffed: false, note: closed },
    { year: 2020, weekFrom: 32, weekTo: 32, staffed: true, note: staffed },
  ],
  privacyPolicyUrl: 'https://www.example.se/personuppgifter',
  newsletter: {
    title: 'NYTT från förbundet',
    fromName: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna',
    fromEmail: 'nyhetsbrev@example.se',
  },
}
