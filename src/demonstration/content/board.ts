import type { BoardMemberContent } from '../content-types'

/**
 * The chair and the vice chair of 2020 are those who held the offices. Everybody else is invented and says so in the
 * name, so that no text puts a real person in a place where that person never sat.
 */
export const boardMembers: BoardMemberContent[] = [
  {
    name: 'Anna Exempelsson (exempel)',
    party: 'Exempelpartiet',
    organisation: 'sigtuna',
    role: 'chair',
    from: '2017-06-01',
    to: '2017-12-31',
  },
  {
    name: 'Bo Exempelström (exempel)',
    party: 'Exempelpartiet',
    organisation: 'upplands-vasby',
    role: 'chair',
    from: '2018-01-01',
    to: '2018-12-31',
  },
  {
    name: 'Cecilia Exempelgren (exempel)',
    party: 'Exempelpartiet',
    organisation: 'sollentuna',
    role: 'chair',
    from: '2019-01-01',
    to: '2020-02-03',
  },
  {
    name: 'Mattias Askerson',
    party: 'M',
    organisation: 'sigtuna',
    role: 'chair',
    from: '2020-02-04',
    to: '2020-12-31',
  },
  {
    name: 'Maria Fälth',
    party: 'KD',
    organisation: 'upplands-vasby',
    role: 'vice-chair',
    from: '2020-02-04',
    to: '2020-12-31',
  },
  {
    name: 'David Exempelberg (exempel)',
    party: 'Exempelpartiet',
    organisation: 'sollentuna',
    role: 'member',
    from: '2020-02-04',
  },
  { name: 'Eva Exempelman (exempel)', organisation: 'arbetsformedlingen', role: 'member', from: '2019-01-01' },
  { name: 'Farid Exempelsson (exempel)', organisation: 'forsakringskassan', role: 'member', from: '2019-01-01' },
  {
    name: 'Gunilla Exempelryd (exempel)',
    party: 'Exempelpartiet',
    organisation: 'region-stockholm',
    role: 'member',
    from: '2019-01-01',
  },
  {
    name: 'Henrik Exempelfors (exempel)',
    party: 'Exempelpartiet',
    organisation: 'sigtuna',
    role: 'substitute',
    from: '2019-01-01',
  },
  {
    name: 'Ingrid Exempeldal (exempel)',
    party: 'Exempelpartiet',
    organisation: 'upplands-vasby',
    role: 'substitute',
    from: '2019-01-01',
  },
  { name: 'Johan Exempelbo (exempel)', organisation: 'arbetsformedlingen', role: 'substitute', from: '2019-01-01' },
]
