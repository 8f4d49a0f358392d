import type { Condition, DateFieldValidation, Field } from 'payload'
import { defaultOfferHours, defaultRetentionDays } from '../../src/registrations/registration-rules'
import type { Bilingual } from '../../src/shared/language'
import { registrationModes } from '../../src/shared/words'
import { deadlineField, momentField } from './dateFields'
import { say } from './say'
import { urlField, wordField } from './shared'
import { wholeNumber } from './wholeNumber'

interface EventTimes {
  startsAt?: string | null
}

const closesBeforeStart: DateFieldValidation = (value, { data, req }) => {
  const { startsAt } = data as EventTimes
  if (!value || !startsAt || new Date(value) <= new Date(startsAt)) return true
  return say(req, {
    sv: 'Sista anmälningsdag måste vara före evenemangets start. Lägg den senast dagen innan, eller välj ett klockslag.',
    en: 'The last day to register must be before the start. Choose the day before at the latest, or a time of day.',
  })
}

const isHere: Condition = (_, sibling: { mode?: string | null }) => sibling.mode === 'here'

const count = (field: {
  name: string
  label: Bilingual
  description: Bilingual
  min: number
  max: number
  defaultValue?: number
}): Field => {
  const { description, ...rest } = field
  return { ...rest, type: 'number', validate: wholeNumber, admin: { condition: isHere, description, width: '50%' } }
}

const tick = (name: string, label: Bilingual, description: Bilingual, defaultValue: boolean): Field => ({
  name,
  type: 'checkbox',
  defaultValue,
  label,
  admin: { condition: isHere, description },
})

/** When one may register, and how many. */
const opening: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...momentField({ name: 'opensAt', label: { sv: 'Anmälan öppnar', en: 'Registration opens' } }),
        admin: {
          ...momentField({ name: 'opensAt' }).admin,
          condition: isHere,
          description: {
            sv: 'Lämna tomt om den ska öppna när evenemanget publiceras.',
            en: 'Leave empty if it opens when the event is published.',
          },
        },
      },
      {
        ...deadlineField({ name: 'closesAt', label: { sv: 'Sista anmälningsdag', en: 'Last day to register' } }),
        validate: closesBeforeStart,
      },
    ],
  },
  tick(
    'isClosed',
    { sv: 'Stäng anmälan nu', en: 'Close the registration now' },
    {
      sv: 'Ingen kan anmäla sig medan rutan är ikryssad. De som redan har en plats behåller den.',
      en: 'Nobody can register while this is ticked. Those who have a seat keep it.',
    },
    false,
  ),
]

/** Seats, and the line for those who come too late. */
const seats: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'seatsMax',
        type: 'number',
        min: 1,
        max: 100_000,
        label: { sv: 'Antal platser', en: 'Seats' },
        validate: wholeNumber,
        admin: { description: { sv: 'Tomt: ingen gräns.', en: 'Empty: no limit.' }, width: '50%' },
      },
      count({
        name: 'offerHours',
        label: { sv: 'Timmar att tacka ja', en: 'Hours to accept' },
        description: {
          sv: 'Så länge hålls en ledig plats för den som står först i kön.',
          en: 'A free seat is held so long for the first in line.',
        },
        ...{ min: 1, max: 336, defaultValue: defaultOfferHours },
      }),
    ],
  },
  tick(
    'waitingList',
    { sv: 'Väntelista när det är fullt', en: 'A waiting list when all seats are taken' },
    {
      sv: 'Den som står först får frågan när en plats blir ledig. Utan väntelista stänger anmälan när det är fullt.',
      en: 'The first in line is asked when a seat becomes free. Without it registration closes when all seats are taken.',
    },
    true,
  ),
]

/** What is sent by itself, and how long data is kept. */
const afterwards: Field[] = [
  tick(
    'remind',
    { sv: 'Påminn dagen innan', en: 'Remind the day before' },
    {
      sv: 'Ett mejl klockan 9 dagen innan till alla som har en plats, med platsen eller möteslänken.',
      en: 'A mail at 9 o’clock the day before to all who have a seat, with the place or the meeting link.',
    },
    true,
  ),
  {
    ...momentField({ name: 'remindAt', label: { sv: 'Annan tid för påminnelsen', en: 'Another time to remind' } }),
    admin: {
      ...momentField({ name: 'remindAt' }).admin,
      condition: (data: object, sibling: { mode?: string | null; remind?: boolean | null }, context) =>
        isHere(data, sibling, context) && sibling.remind !== false,
    },
  },
  count({
    name: 'keptDays',
    label: { sv: 'Dagar som uppgifterna sparas', en: 'Days that the data is kept' },
    description: {
      sv: 'Efter evenemanget. Sedan tas namn och adresser bort, och bara antalet är kvar. Särskilda behov tas bort efter sju dagar.',
      en: 'After the event. Then names and addresses are deleted, and the numbers stay. Needs are deleted after seven days.',
    },
    ...{ min: 7, max: 365, defaultValue: defaultRetentionDays },
  }),
  tick(
    'isHeld',
    { sv: 'Gallra inte', en: 'Do not delete' },
    {
      sv: 'Bara när uppgifterna behövs för ett rättsligt krav eller ett utlämnande som pågår.',
      en: 'Only while the data is needed for a legal claim or a disclosure that is going on.',
    },
    false,
  ),
]

/** How one registers for an event. */
export const registrationFields: Field[] = [
  {
    name: 'registration',
    type: 'group',
    label: false,
    fields: [
      wordField({
        name: 'mode',
        words: registrationModes,
        required: true,
        defaultValue: 'none',
        label: { sv: 'Anmälan', en: 'Registration' },
      }),
      {
        ...urlField({ name: 'url', label: { sv: 'Adress till anmälan', en: 'Address of the registration' } }),
        admin: { condition: (_: unknown, sibling: { mode?: string | null }) => sibling.mode === 'external' },
      },
      {
        name: 'sittingOf',
        type: 'relationship',
        relationTo: 'events',
        label: { sv: 'Extra tillfälle till', en: 'One more sitting of' },
        admin: {
          condition: isHere,
          description: {
            sv: 'Evenemanget som blev fullt. De som står i kö där kan få en plats här.',
            en: 'The event that was full. Those in line there can get a seat here.',
          },
        },
      },
      ...opening,
      ...seats,
      ...afterwards,
    ],
  },
]
