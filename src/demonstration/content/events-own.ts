import type { EventContent } from '../content-types'

const messingen = { name: 'Messingen', address: 'Love Almqvists torg 1, Upplands Väsby' }

/** The association's own meetings of 2020. */
export const ownEvents: EventContent[] = [
  {
    key: 'frukostmote-brukarinflytande',
    title: { sv: 'Frukostmöte om brukarinflytande', en: 'Breakfast meeting on user influence' },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Hur gör vi dem som tar del av insatserna delaktiga på riktigt? Ett frukostmöte för dig som möter deltagare eller leder en verksamhet.',
      en: 'How do we give those who take part in the initiatives a real say? A breakfast meeting for those who meet participants or lead a service.',
    },
    body: {
      sv: [
        'Delaktighet är lätt att skriva in i ett styrdokument och svårare att leva upp till. Vi får höra om arbetssätt som har prövats, om vad deltagare själva säger att de vill påverka, och om hur en styrgrupp kan ta emot synpunkterna.',
        'Frukost serveras från klockan 8. Lokalen är tillgänglig för rullstol och har hörslinga.',
      ],
      en: [
        'Participation is easy to put into a policy and harder to live up to. We hear about ways of working that have been tried, about what participants themselves say they want to influence, and about how a steering group can receive their views.',
        'Breakfast is served from 8. The venue is accessible by wheelchair and has a hearing loop.',
      ],
    },
    startsAt: '2020-02-05 08:30',
    endsAt: '2020-02-05 10:00',
    venue: messingen,
    organisers: ['forbundet'],
    initiatives: ['resursteamen', 'hoppet'],
    registration: { mode: 'here', closesOn: '2020-01-31', seatsMax: 80 },
    programme: [
      {
        startsAt: '2020-02-05 08:00',
        endsAt: '2020-02-05 08:30',
        title: { sv: 'Frukost och mingel', en: 'Breakfast' },
      },
      {
        startsAt: '2020-02-05 08:30',
        endsAt: '2020-02-05 09:15',
        title: { sv: 'Från enkät till inflytande', en: 'From survey to influence' },
        description: {
          sv: 'Vad skiljer att bli tillfrågad från att få påverka? Exempel från insatserna.',
          en: 'What is the difference between being asked and having a say? Examples from the initiatives.',
        },
        speakers: [
          {
            name: 'Förbundschefen',
            title: { sv: 'Förbundschef', en: 'Director' },
            organisation: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna',
          },
        ],
      },
      {
        startsAt: '2020-02-05 09:15',
        endsAt: '2020-02-05 10:00',
        title: { sv: 'Samtal vid borden', en: 'Conversations at the tables' },
        description: {
          sv: 'Varje bord lämnar ett förslag till insatsernas styrgrupper.',
          en: 'Each table makes one proposal to the steering groups.',
        },
      },
    ],
    presentations: ['presentation-brukarinflytande'],
    attendance: 70,
    image: 'frukostmote',
  },
  {
    key: 'sociala-foretag-mars',
    title: { sv: 'Eftermiddag om sociala företag', en: 'Afternoon on social enterprises' },
    kind: 'meeting',
    lead: {
      sv: 'Träffen är inställd med anledning av smittspridningen. Ämnet tas upp igen den 25 november.',
      en: 'The meeting is cancelled because of the pandemic. The subject returns on 25 November.',
    },
    body: {
      sv: [
        'Tanken var att samla kommuner, föreningar och blivande företagare till en eftermiddag om arbetsintegrerande sociala företag. Partnerskapet med Coompanion Roslagen & Norrort skulle presenteras.',
        'Alla som hade anmält sig har fått besked.',
      ],
      en: [
        'The idea was to gather municipalities, associations and future entrepreneurs for an afternoon on work-integrating social enterprises, and to present the partnership with Coompanion Roslagen & Norrort.',
        'Everybody who had registered has been told.',
      ],
    },
    startsAt: '2020-03-19 13:00',
    endsAt: '2020-03-19 16:00',
    status: 'cancelled',
    venue: messingen,
    organisers: ['forbundet', 'coompanion'],
    initiatives: ['iop-coompanion'],
    registration: { mode: 'here', closesOn: '2020-03-13', seatsMax: 60 },
    image: 'socialt-foretag',
  },
  {
    key: 'frukostmote-april',
    title: { sv: 'Frukostmöte om nya ESF-projekt', en: 'Breakfast meeting on new ESF projects' },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Mötet är framflyttat och hålls i stället digitalt den 11 juni.',
      en: 'The meeting is postponed and takes place online on 11 June instead.',
    },
    body: {
      sv: [
        'Vi kan inte ses i en lokal i april. Samma tema tas upp vid det digitala frukostmötet i juni, och den som hade anmält sig får en ny inbjudan.',
      ],
      en: [
        'We cannot meet in a venue in April. The same subject is taken up at the online breakfast meeting in June, and those who had registered get a new invitation.',
      ],
    },
    startsAt: '2020-04-21 08:30',
    endsAt: '2020-04-21 10:00',
    status: 'postponed',
    venue: messingen,
    organisers: ['forbundet'],
    initiatives: ['mia-vidare', 'ratt-stod-for-mig'],
    registration: { mode: 'here', closesOn: '2020-04-16', seatsMax: 80 },
  },
  {
    key: 'digitalt-frukostmote-juni',
    title: {
      sv: 'Digitalt frukostmöte: MIA Vidare och Rätt stöd för mig',
      en: 'Online breakfast meeting: MIA Vidare and Rätt stöd för mig',
    },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Vårt första digitala frukostmöte handlar om två projekt med stöd från Europeiska socialfonden: vilka de är till för och hur en remiss går till.',
      en: 'Our first online breakfast meeting is about two projects supported by the European Social Fund: whom they are for and how to refer somebody.',
    },
    body: {
      sv: [
        'Från och med i år ingår HOPPET i Rätt stöd för mig och Resursteamen i MIA Vidare. Projektledarna berättar vad det betyder för den som behöver stöd och för dig som remitterar.',
        'Länken till mötet skickas till alla anmälda. Det går bra att ställa frågor i chatten.',
      ],
      en: [
        'As of this year HOPPET is part of Rätt stöd för mig, and Resursteamen of MIA Vidare. The project managers explain what that means to people who need support and to those who refer them.',
        'The link is sent to everybody who registers. Questions are welcome in the chat. The meeting is held in Swedish.',
      ],
    },
    startsAt: '2020-06-11 08:30',
    endsAt: '2020-06-11 09:30',
    online: { url: 'https://mote.example.se/frukostmote-juni' },
    organisers: ['forbundet'],
    initiatives: ['mia-vidare', 'ratt-stod-for-mig', 'hoppet', 'resursteamen'],
    registration: { mode: 'here', closesOn: '2020-06-05', seatsMax: 100 },
    programme: [
      {
        startsAt: '2020-06-11 08:30',
        endsAt: '2020-06-11 08:35',
        title: { sv: 'Välkommen', en: 'Welcome' },
      },
      {
        startsAt: '2020-06-11 08:35',
        endsAt: '2020-06-11 08:55',
        title: { sv: 'Rätt stöd för mig: för unga 16–35 år', en: 'Rätt stöd för mig: for people aged 16 to 35' },
        speakers: [
          {
            name: 'Projektledaren för Rätt stöd för mig',
            title: { sv: 'Projektledare', en: 'Project manager' },
            organisation: 'Stockholms stad',
          },
        ],
      },
      {
        startsAt: '2020-06-11 08:55',
        endsAt: '2020-06-11 09:15',
        title: { sv: 'MIA Vidare: Resursteamen växer', en: 'MIA Vidare: Resursteamen grows' },
        speakers: [
          {
            name: 'Samordnaren för Resursteamen',
            title: { sv: 'Samordnare', en: 'Coordinator' },
            organisation: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna',
          },
        ],
      },
      {
        startsAt: '2020-06-11 09:15',
        endsAt: '2020-06-11 09:30',
        title: { sv: 'Frågor och svar', en: 'Questions and answers' },
      },
    ],
    presentations: ['presentation-esf-projekten'],
    attendance: 40,
    image: 'digitalt-mote',
  },
  {
    key: 'frukostmote-sjukskrivna',
    title: {
      sv: 'Digitalt frukostmöte: sjukskriven utan sjukpenning',
      en: 'Online breakfast meeting: on sick leave without sickness benefit',
    },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Vem gör vad när någon är för sjuk för att arbeta men saknar rätt till ersättning? Vi går igenom SAMRE-modellen steg för steg.',
      en: 'Who does what when somebody is too ill to work but has no right to benefit? We go through the SAMRE model step by step.',
    },
    body: {
      sv: [
        'Sedan i vintras används SAMRE-modellen i alla tre kommunerna. Vid mötet får vi följa ett påhittat men typiskt ärende från första kontakten till en gemensam plan.',
        'Mötet vänder sig till dig som arbetar i socialtjänsten, vården, på Försäkringskassan eller Arbetsförmedlingen. Länken skickas dagen före.',
      ],
      en: [
        'The SAMRE model has been in use in all three municipalities since last winter. At the meeting we follow an invented but typical case from the first contact to a joint plan.',
        'The meeting is for those who work in social services, health care, the Social Insurance Agency or the Public Employment Service. The link is sent the day before. The meeting is held in Swedish.',
      ],
    },
    startsAt: '2020-09-16 08:30',
    endsAt: '2020-09-16 09:30',
    online: { url: 'https://mote.example.se/frukostmote-september' },
    organisers: ['forbundet'],
    initiatives: ['samre'],
    registration: { mode: 'here', closesOn: '2020-09-11', seatsMax: 100 },
    presentations: ['presentation-sjukskrivna'],
    image: 'hander',
  },
  {
    key: 'frukostmote-arbetsformedlingen',
    title: {
      sv: 'Digitalt frukostmöte: Arbetsförmedlingen i dag och i morgon',
      en: 'Online breakfast meeting: the Public Employment Service today and tomorrow',
    },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Hur är myndigheten organiserad nu, vad väntar och hur når vi varandra? Tre samordningsförbund bjuder in tillsammans.',
      en: 'How is the authority organised now, what lies ahead, and how do we reach each other? Three coordination associations invite you together.',
    },
    body: {
      sv: [
        'Det digitala rummet öppnar klockan 8.15 och mötet börjar prick halv nio. Efter 9.30 finns en kvart för frågor till den som vill stanna kvar.',
        { heading: 'Efter mötet' },
        'Fler än väntat anslöt och mötesverktyget klarade inte trycket. Ett andra tillfälle planeras. Den som var anmäld får inbjudan först.',
      ],
      en: [
        'The digital room opens at 8.15 and the meeting begins at 8.30 sharp. After 9.30 there is a quarter of an hour for questions.',
        { heading: 'After the meeting' },
        'More people than expected joined, and the video tool could not cope. A second sitting is planned. Those who had registered are invited first.',
      ],
    },
    startsAt: '2020-10-21 08:30',
    endsAt: '2020-10-21 09:45',
    online: { url: 'https://mote.example.se/frukostmote-oktober' },
    organisers: ['forbundet', 'forbundet-roslagen', 'forbundet-sundbyberg'],
    registration: { mode: 'here', closesOn: '2020-10-16', seatsMax: 250 },
    programme: [
      {
        startsAt: '2020-10-21 08:15',
        endsAt: '2020-10-21 08:30',
        title: { sv: 'Det digitala rummet öppnar', en: 'The digital room opens' },
      },
      {
        startsAt: '2020-10-21 08:30',
        endsAt: '2020-10-21 09:30',
        title: { sv: 'Arbetsförmedlingen i dag och i morgon', en: 'The Public Employment Service today and tomorrow' },
        description: {
          sv: 'Om organisation, uppdrag och lokala kontaktvägar.',
          en: 'On organisation, tasks and local contacts.',
        },
        speakers: [
          {
            name: 'Enhetschef vid Arbetsförmedlingen',
            title: { sv: 'Enhetschef', en: 'Head of unit' },
            organisation: 'Arbetsförmedlingen',
          },
        ],
      },
      {
        startsAt: '2020-10-21 09:30',
        endsAt: '2020-10-21 09:45',
        title: { sv: 'Frågestund', en: 'Questions' },
      },
    ],
    presentations: ['presentation-arbetsformedlingen'],
    image: 'digitalt-mote',
  },
  {
    key: 'frukostmote-sociala-foretag',
    title: {
      sv: 'Digitalt frukostmöte om sociala företag',
      en: 'Online breakfast meeting on social enterprises',
    },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Vad krävs för att ett socialt företag ska bära sig, och hur kan en kommun köpa av det? Coompanion berättar om årets partnerskap.',
      en: 'What does it take for a social enterprise to support itself, and how can a municipality buy from it? Coompanion tells about this year’s partnership.',
    },
    body: {
      sv: [
        'Mötet ersätter den eftermiddag som ställdes in i mars. Vi får höra om företag som är på väg att starta i våra kommuner och om vad som har visat sig svårt.',
        'Därefter går vi igenom hur upphandlingsreglerna kan användas så att också små företag får en chans. Länken skickas till alla anmälda.',
      ],
      en: [
        'The meeting replaces the afternoon that was cancelled in March. We hear about enterprises about to start in our municipalities, and about what has turned out to be difficult.',
        'We then go through how the rules of procurement can be used so that small enterprises get a chance too. The link is sent to everybody who registers. The meeting is held in Swedish.',
      ],
    },
    startsAt: '2020-11-25 08:30',
    endsAt: '2020-11-25 09:30',
    online: { url: 'https://mote.example.se/frukostmote-november' },
    organisers: ['forbundet', 'coompanion'],
    initiatives: ['iop-coompanion'],
    registration: { mode: 'here', closesOn: '2020-11-20', seatsMax: 100 },
    image: 'socialt-foretag',
  },
]
