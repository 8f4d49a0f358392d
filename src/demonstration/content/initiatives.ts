import type { InitiativeContent } from '../content-types'
import { ownInitiatives } from './initiatives-own'
import { stockholmInitiatives } from './initiatives-stockholm'

export const initiatives: InitiativeContent[] = [...ownInitiatives, ...stockholmInitiatives]
