import type { EventContent } from '../content-types'
import { countyEvents } from './events-county'
import { ownEvents } from './events-own'
import { stockholmEvents } from './events-stockholm'

export const events: EventContent[] = [...stockholmEvents, ...ownEvents, ...countyEvents]
