import type { Bilingual } from '../shared/language'
import type { Closed } from './registration-rules'

/** Why one cannot register, and what to do instead. */
export const refusalWords: Record<Closed | 'gone', Bilingual> = {
  gone: {
    sv: 'Det finns inget sådant evenemang, eller så är det inte publicerat.',
    en: 'There is no such event, or it is not published.',
  },
  'not-needed': {
    sv: 'Till det här evenemanget behövs ingen anmälan. Du är välkommen ändå.',
    en: 'This event needs no registration. You are welcome anyway.',
  },
  elsewhere: {
    sv: 'Till det här evenemanget anmäler man sig på en annan webbplats.',
    en: 'Registration for this event is on another site.',
  },
  cancelled: { sv: 'Evenemanget är inställt.', en: 'The event is cancelled.' },
  over: { sv: 'Evenemanget har redan börjat eller är över.', en: 'The event has begun, or is over.' },
  'not-yet': { sv: 'Anmälan har inte öppnat än.', en: 'Registration has not opened yet.' },
  closed: { sv: 'Anmälan har stängt.', en: 'Registration has closed.' },
  full: {
    sv: 'Alla platser är tagna, och det finns ingen väntelista.',
    en: 'All seats are taken, and there is no waiting list.',
  },
}
