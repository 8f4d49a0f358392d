import type { DocumentContent } from '../content-types'

const publisher = 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna'

/** Documents of the demonstration association and of its neighbours. */
export const ownDocuments: DocumentContent[] = [
  {
    key: 'arsredovisning-2019',
    title: { sv: 'Årsredovisning 2019', en: 'Annual report 2019 (in Swedish)' },
    kind: 'annual-report',
    date: '2020-03-31',
    language: 'sv',
    publisher,
    sections: [
      {
        heading: 'Året i korthet',
        blocks: [
          'Under 2019 deltog 299 personer i förbundets tre insatser: 170 kvinnor och 129 män. HOPPET öppnade i maj och SAMRE avslutades som projekt vid årsskiftet.',
          'Av de deltagare som avslutade gick 12 till osubventionerat arbete och 5 till subventionerat arbete.',
        ],
      },
      {
        heading: 'Verksamheten',
        blocks: [
          {
            list: [
              'Resursteamen: ett team i varje kommun för människor mellan 16 och 64 år med behov av samordnat stöd.',
              'HOPPET: öppen drop-in för unga mellan 16 och 29 år.',
              'SAMRE: stöd till sjukskrivna utan sjukpenning som behöver ekonomiskt bistånd.',
            ],
          },
        ],
      },
      {
        heading: 'Finansiering',
        blocks: [
          'Staten står genom Försäkringskassan för hälften av bidragen, både för egen del och för Arbetsförmedlingen. Region Stockholm betalar en fjärdedel. De tre kommunerna delar på den återstående fjärdedelen.',
        ],
      },
      {
        heading: 'Styrning och uppföljning',
        blocks: [
          'Styrelsen har en ledamot från varje medlem. Varje insats har en styrgrupp, och resultaten redovisas efter årets första och andra tertial samt i årsredovisningen.',
        ],
      },
    ],
  },
  {
    key: 'annual-report-2019-in-brief',
    title: { sv: 'Årsredovisning 2019 i korthet (på engelska)', en: 'Annual report 2019 in brief' },
    kind: 'annual-report',
    date: '2020-03-31',
    language: 'en',
    publisher: 'Coordination Association of Sollentuna, Upplands Väsby and Sigtuna',
    sections: [
      {
        heading: 'The year in brief',
        blocks: [
          'In 2019, 299 people took part in three initiatives: 170 women and 129 men. Of those who completed, 12 went on to unsubsidised work and 5 to subsidised work.',
        ],
      },
      {
        heading: 'Who we are',
        blocks: [
          'The association is a public authority formed on 1 June 2017 by three municipalities, Region Stockholm, the Public Employment Service and the Social Insurance Agency. It funds joint rehabilitation for people who need support from several authorities at once.',
        ],
      },
      {
        heading: 'Funding',
        blocks: ['The state provides one half, the region a quarter, and the municipalities a quarter together.'],
      },
    ],
  },
  {
    key: 'delarsrapport-t1-2020',
    title: { sv: 'Delårsrapport januari–april 2020', en: 'Interim report January–April 2020 (in Swedish)' },
    kind: 'interim-report',
    date: '2020-06-02',
    language: 'sv',
    publisher,
    sections: [
      {
        heading: 'Sammanfattning',
        blocks: [
          'Under årets första fyra månader var 118 personer inskrivna. Av dem som avslutade gick 16 procent (HOPPET) respektive 13 procent (Resursteamen) vidare till arbete eller studier. Målet är 20 procent.',
        ],
      },
      {
        heading: 'Påverkan av smittspridningen',
        blocks: [
          'Lokalerna stängdes under våren. HOPPET gick över till digital drop-in och Resursteamen till möten på distans och utomhus. Praktikplatser har varit svåra att få.',
        ],
      },
      {
        heading: 'Åtgärder',
        blocks: [
          'Styrelsen har bett insatserna att till nästa delårsrapport beskriva vad som behövs för att nå målet.',
        ],
      },
    ],
  },
  {
    key: 'samre-utvardering',
    title: { sv: 'Utvärdering av SAMRE (Ramboll)', en: 'Evaluation of SAMRE (Ramboll, in Swedish)' },
    kind: 'evaluation',
    date: '2019-11-15',
    language: 'sv',
    initiative: 'samre',
    publisher,
    sections: [
      {
        heading: 'Uppdraget',
        blocks: [
          'Ramboll har på förbundets uppdrag utvärderat SAMRE. Underlaget är dokumentation, intervjuer med medarbetare och chefer samt samtal med deltagare. Detta är en kort demonstrationsversion, skriven för det här systemet; den återger inte rapportens text.',
        ],
      },
      {
        heading: 'Iakttagelser',
        blocks: [
          {
            list: [
              'Insatsen fyller ett tomrum för sjukskrivna utan sjukpenning.',
              'Samarbetet är sårbart när nyckelpersoner slutar.',
              'Det behöver vara tydligt vem som kallar och vem som följer upp.',
            ],
          },
        ],
      },
      {
        heading: 'Råd',
        blocks: ['Skriv en överenskommelse mellan medlemmarna och låt en styrgrupp vaka över den.'],
      },
    ],
  },
  {
    key: 'samre-slutrapport',
    title: { sv: 'Slutrapport SAMRE 2017–2019' },
    kind: 'final-report',
    date: '2019-12-16',
    language: 'sv',
    initiative: 'samre',
    publisher,
    sections: [
      {
        heading: 'Bakgrund och mål',
        blocks: [
          'Människor som är sjukskrivna men saknar sjukpenning har sällan någon som samordnar deras rehabilitering. SAMRE har prövat att göra det gemensamt.',
        ],
      },
      {
        heading: 'Genomförande',
        blocks: [
          'Trepartsmöten mellan personen, kommunen och vården har varit kärnan. Försäkringskassan och Arbetsförmedlingen har deltagit efter behov.',
        ],
      },
      {
        heading: 'Vad som lever vidare',
        blocks: ['Arbetssättet införs hos medlemmarna som SAMRE-modellen. Resursteamens styrgrupp tar över ansvaret.'],
      },
    ],
  },
  {
    key: 'samre-overenskommelse',
    title: { sv: 'Överenskommelse om SAMRE-modellen' },
    kind: 'agreement',
    date: '2020-02-20',
    language: 'sv',
    initiative: 'samre',
    publisher,
    sections: [
      {
        heading: 'Syfte',
        blocks: ['Parterna samordnar stödet till sjukskrivna utan sjukpenning som får ekonomiskt bistånd.'],
      },
      {
        heading: 'Ansvar',
        blocks: [
          {
            list: [
              'Kommunen kallar till trepartsmöte och för anteckningar.',
              'Vården bidrar med medicinsk bedömning och plan för behandling.',
              'Försäkringskassan och Arbetsförmedlingen deltar när planen kräver det.',
            ],
          },
        ],
      },
      {
        heading: 'Förvaltning',
        blocks: ['Resursteamens styrgrupp följer upp överenskommelsen en gång om året och föreslår ändringar.'],
      },
    ],
  },
  {
    key: 'iop-avtal',
    title: { sv: 'Avtal om idéburet offentligt partnerskap med Coompanion' },
    kind: 'agreement',
    date: '2020-03-09',
    language: 'sv',
    initiative: 'iop-coompanion',
    publisher,
    sections: [
      { heading: 'Parter', blocks: ['Förbundet och Coompanion Roslagen & Norrort.'] },
      {
        heading: 'Innehåll',
        blocks: [
          'Coompanion ger stöd till arbetsintegrerande sociala företag i de tre kommunerna och utbildar kommunernas inköpare.',
        ],
      },
      {
        heading: 'Ersättning och tid',
        blocks: [
          'Förbundet bidrar med 200 000 kronor. Partnerskapet gäller under 2020 och följs upp gemensamt i december.',
        ],
      },
    ],
  },
  {
    key: 'nytt-1-2020',
    title: { sv: 'NYTT från förbundet 1.2020' },
    kind: 'other',
    date: '2020-02-18',
    language: 'sv',
    publisher,
    sections: [
      {
        heading: 'Ny ordförande',
        blocks: [
          'Styrelsen har valt Mattias Askerson (M, Sigtuna) till ordförande och Maria Fälth (KD, Upplands Väsby) till vice ordförande för 2020.',
        ],
      },
      {
        heading: 'SAMRE-modellen införs',
        blocks: ['Det som prövades i projektet blir nu ett arbetssätt hos medlemmarna.'],
      },
      {
        heading: 'Frukostmöte om brukarinflytande',
        blocks: ['Omkring 70 personer kom till Messingen den 5 februari. Presentationen finns på webbplatsen.'],
      },
      {
        heading: 'På gång',
        blocks: [{ list: ['19 mars: eftermiddag om sociala företag.', '21 april: frukostmöte.'] }],
      },
    ],
  },
  {
    key: 'ordforandemote-2020',
    title: { sv: 'Minnesanteckningar från ordförandemöte hösten 2020' },
    kind: 'minutes',
    date: '2020-11-27',
    language: 'sv',
    publisher: 'Samordningsförbunden i Stockholms län',
    sections: [
      {
        heading: 'Närvarande',
        blocks: [
          {
            list: [
              'HBS: ordförande, förbundschef',
              'Roslagen: ordförande, tillförordnad förbundschef',
              'Sollentuna–Upplands Väsby–Sigtuna: ordförande, vice ordförande, förbundschef',
              'Stockholms stad: ledamot, projektledare',
              'Sundbyberg: vice ordförande, förbundschef',
              'Södertälje: ersättare, förbundschef',
              'Östra Södertörn: ordförande, förbundschef',
            ],
          },
        ],
      },
      {
        heading: '1. Gemensam kalender',
        blocks: ['Förbunden fortsätter att öppna sina webbinarier för varandra under 2021.'],
      },
      {
        heading: '2. Lika sätt att räkna',
        blocks: ['Deltagare bör redovisas på samma sätt i alla förbund. En arbetsgrupp tar fram ett förslag.'],
      },
      {
        heading: '3. Brev till regeringen',
        blocks: ['Mötet ställer sig bakom ett gemensamt brev om långsiktig finansiering.'],
      },
      { heading: 'Nästa möte', blocks: ['Den 16 april 2021, digitalt.'] },
    ],
  },
  {
    key: 'presentation-brukarinflytande',
    title: { sv: 'Presentation: brukarinflytande' },
    kind: 'presentation',
    date: '2020-02-05',
    language: 'sv',
    event: 'frukostmote-brukarinflytande',
    publisher,
    sections: [
      {
        heading: 'Tre nivåer av inflytande',
        blocks: [{ list: ['Att bli informerad.', 'Att bli tillfrågad.', 'Att vara med och besluta.'] }],
      },
      {
        heading: 'Frågor till borden',
        blocks: ['När i arbetet frågar ni deltagarna, och vad händer med svaren? Vad skulle ni kunna lämna ifrån er?'],
      },
    ],
  },
  {
    key: 'presentation-esf-projekten',
    title: { sv: 'Presentation: MIA Vidare och Rätt stöd för mig' },
    kind: 'presentation',
    date: '2020-06-11',
    language: 'sv',
    event: 'digitalt-frukostmote-juni',
    initiative: 'mia-vidare',
    publisher,
    sections: [
      {
        heading: 'MIA Vidare',
        blocks: [
          'Åtta förbund, till den 30 september 2022. Hos oss ska 130 personer skrivas in. Vägen in går genom Resursteamet i kommunen.',
        ],
      },
      {
        heading: 'Rätt stöd för mig',
        blocks: ['Tre förbund, till april 2022. För unga mellan 16 och 35 år. Vägen in går genom HOPPET.'],
      },
    ],
  },
  {
    key: 'presentation-sjukskrivna',
    title: { sv: 'Presentation: sjukskriven utan sjukpenning' },
    kind: 'presentation',
    date: '2020-09-16',
    language: 'sv',
    event: 'frukostmote-sjukskrivna',
    initiative: 'samre',
    publisher,
    sections: [
      {
        heading: 'SAMRE-modellen i fem steg',
        blocks: [{ list: ['Samtycke', 'Kallelse', 'Trepartsmöte', 'Plan', 'Uppföljning'] }],
      },
      {
        heading: 'Vanliga hinder',
        blocks: ['Svårt att hitta rätt person, oklart vem som kallar och långa väntetider till läkare.'],
      },
    ],
  },
  {
    key: 'presentation-arbetsformedlingen',
    title: { sv: 'Presentation: Arbetsförmedlingen i dag och i morgon' },
    kind: 'presentation',
    date: '2020-10-21',
    language: 'sv',
    event: 'frukostmote-arbetsformedlingen',
    publisher,
    sections: [
      {
        heading: 'Så är arbetet organiserat',
        blocks: ['En genomgång av kontaktvägar för kommuner, vård och Försäkringskassan.'],
      },
      {
        heading: 'Det här väntar',
        blocks: [
          'Fler tjänster utförs av andra, och fler möten sker digitalt. Samverkan behöver byggas in från början.',
        ],
      },
    ],
  },
  {
    key: 'ostra-sodertorn-tio-ar',
    title: { sv: 'Östra Södertörn: tio år i korthet', en: 'Östra Södertörn: ten years in brief (in Swedish)' },
    kind: 'other',
    date: '2018-12-14',
    language: 'sv',
    publisher: 'Samordningsförbundet Östra Södertörn',
    sections: [
      {
        heading: 'Deltagare och resultat',
        blocks: [
          {
            list: [
              'Ungdomsinsatser: 5 300 deltagare, 65 procent till arbete eller studier.',
              'Resursråden: 1 800 deltagare, 25 procent.',
              'Övriga: 1 500 deltagare, 30 procent.',
              'Totalt: 8 600 deltagare, 45 procent.',
            ],
          },
        ],
      },
      {
        heading: 'Ordförande',
        blocks: [
          {
            list: [
              '2007–2012: Marie Litholm, Haninge',
              '2013–2014: ordförande från Nynäshamn',
              '2015–2016: Andreas Jonsson, Tyresö',
              '2017–2018: Johan Svensk, Haninge',
            ],
          },
        ],
      },
      {
        heading: 'Möten och utbildning',
        blocks: [
          'Frukostmöten sedan 2011 med 3 000 deltagare, varav 500 under 2016. 750 personer gick en utbildning 2016. Nyhetsbrevet har 1 100 prenumeranter.',
        ],
      },
    ],
  },
]
