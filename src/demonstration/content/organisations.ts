import type { OrganisationContent } from '../content-types'

export const organisations: OrganisationContent[] = [
  {
    key: 'sollentuna',
    name: { sv: 'Sollentuna kommun', en: 'Sollentuna Municipality' },
    kind: 'municipality',
    isOwner: true,
    website: 'https://www.sollentuna.se',
  },
  {
    key: 'upplands-vasby',
    name: { sv: 'Upplands Väsby kommun', en: 'Upplands Väsby Municipality' },
    kind: 'municipality',
    isOwner: true,
    website: 'https://www.upplandsvasby.se',
  },
  {
    key: 'sigtuna',
    name: { sv: 'Sigtuna kommun', en: 'Sigtuna Municipality' },
    kind: 'municipality',
    isOwner: true,
    website: 'https://www.sigtuna.se',
  },
  {
    key: 'region-stockholm',
    name: { sv: 'Region Stockholm' },
    kind: 'region',
    isOwner: true,
    website: 'https://www.regionstockholm.se',
  },
  {
    key: 'arbetsformedlingen',
    name: { sv: 'Arbetsförmedlingen', en: 'Arbetsförmedlingen, the Swedish Public Employment Service' },
    kind: 'authority',
    isOwner: true,
    website: 'https://arbetsformedlingen.se',
  },
  {
    key: 'forsakringskassan',
    name: { sv: 'Försäkringskassan', en: 'Försäkringskassan, the Swedish Social Insurance Agency' },
    kind: 'authority',
    isOwner: true,
    website: 'https://www.forsakringskassan.se',
  },
  {
    key: 'forbundet',
    name: {
      sv: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna',
      en: 'Coordination Association of Sollentuna, Upplands Väsby and Sigtuna',
    },
    kind: 'association',
    website: 'https://www.example.se',
  },
  {
    key: 'forbundet-stockholm',
    name: { sv: 'Samordningsförbundet Stockholms stad', en: 'Coordination Association of the City of Stockholm' },
    kind: 'association',
  },
  { key: 'forbundet-sodertalje', name: { sv: 'Samordningsförbundet Södertälje' }, kind: 'association' },
  { key: 'forbundet-roslagen', name: { sv: 'Samordningsförbundet Roslagen' }, kind: 'association' },
  { key: 'forbundet-hbs', name: { sv: 'Samordningsförbundet HBS (Huddinge, Botkyrka, Salem)' }, kind: 'association' },
  { key: 'forbundet-ostra-sodertorn', name: { sv: 'Samordningsförbundet Östra Södertörn' }, kind: 'association' },
  { key: 'forbundet-sundbyberg', name: { sv: 'Samordningsförbundet Sundbyberg' }, kind: 'association' },
  {
    key: 'stockholms-stad',
    name: { sv: 'Stockholms stad', en: 'City of Stockholm' },
    kind: 'municipality',
    website: 'https://start.stockholm',
  },
  {
    key: 'coompanion',
    name: { sv: 'Coompanion Roslagen & Norrort' },
    kind: 'partner',
    website: 'https://coompanion.se',
  },
  { key: 'ramboll', name: { sv: 'Ramboll' }, kind: 'partner', website: 'https://www.ramboll.com' },
  {
    key: 'esf-radet',
    name: { sv: 'Svenska ESF-rådet', en: 'Swedish ESF Council' },
    kind: 'authority',
    website: 'https://www.esf.se',
  },
]
