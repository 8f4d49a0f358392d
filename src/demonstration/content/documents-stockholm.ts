import type { DocumentContent, InitiativeContent, Key } from '../content-types'
import { stockholmInitiatives } from './initiatives-stockholm'

const publisher = 'Samordningsförbundet Stockholms stad'

/** The final report of a completed initiative, told in the words of the initiative itself. */
function finalReport(initiativeKey: Key, key: Key, date: string): DocumentContent {
  const initiative = stockholmInitiatives.find((candidate) => candidate.key === initiativeKey)
  if (!initiative) throw new Error(`no initiative ${initiativeKey}`)
  return {
    key,
    title: { sv: `Slutrapport ${initiative.title.sv}` },
    kind: 'final-report',
    date,
    language: 'sv',
    initiative: initiativeKey,
    publisher,
    sections: sectionsOf(initiative),
  }
}

const sectionsOf = (initiative: InitiativeContent): DocumentContent['sections'] => [
  { heading: 'Sammanfattning', blocks: [initiative.lead.sv] },
  { heading: 'Bakgrund', blocks: initiative.background.sv },
  { heading: 'Mål', blocks: initiative.goal.sv },
  { heading: 'Målgrupp', blocks: initiative.targetGroup.sv },
  { heading: 'Uppdrag och genomförande', blocks: initiative.assignment.sv },
  { heading: 'Resultat', blocks: initiative.result.sv },
]

/** Reports on the completed initiatives of Samordningsförbundet Stockholms stad. */
export const stockholmDocuments: DocumentContent[] = [
  finalReport('stadsdelsmammorna', 'slutrapport-stadsdelsmammorna', '2018-11-30'),
  finalReport('mia-stockholm', 'slutrapport-mia-stockholm', '2019-06-28'),
  finalReport('sip-samordnare', 'slutrapport-sip-samordnare', '2019-09-30'),
  finalReport('finsamteam-psykiatrin', 'slutrapport-finsamteam', '2018-12-14'),
  finalReport('ama', 'slutrapport-ama', '2018-12-20'),
  finalReport('gron-etablering', 'slutrapport-gron-etablering', '2020-02-28'),
  finalReport('ungkomp-soderort', 'slutrapport-ungkomp', '2019-02-28'),
  finalReport('emma-2', 'slutrapport-emma-2', '2019-03-29'),
  {
    key: 'komplext-trauma-enkat',
    title: {
      sv: 'Enkät efter utbildningen i komplext trauma',
      en: 'Survey after the training on complex trauma (in Swedish)',
    },
    kind: 'evaluation',
    date: '2019-12-06',
    language: 'sv',
    initiative: 'komplext-trauma',
    event: 'komplext-trauma-utbildning',
    publisher,
    sections: [
      {
        heading: 'Om enkäten',
        blocks: ['Enkäten skickades till 150 deltagare efter den femte utbildningsdagen. 91 svarade.'],
      },
      {
        heading: 'Resultat',
        blocks: [
          {
            list: [
              '93 procent kommer att använda kunskapen i sitt dagliga arbete.',
              '78 procent känner sig tryggare i sin yrkesroll.',
              '83 procent känner bättre till andra aktörers uppdrag.',
              '96 procent förstår bättre vad komplext trauma är.',
              '97 procent kan lättare upptäcka komplext trauma.',
            ],
          },
        ],
      },
      {
        heading: 'Slutsats',
        blocks: ['Deltagarna värderar både kunskapen och mötet med kollegor från andra myndigheter högt.'],
      },
    ],
  },
]
