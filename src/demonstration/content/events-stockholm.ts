import type { EventContent, ProgrammeItemContent } from '../content-types'

const stockholm = ['forbundet-stockholm']

/** An hour of the programme at Järvaveckan. */
const hour = (day: string, from: number, title: string, description: string): ProgrammeItemContent => ({
  startsAt: `${day} ${String(from).padStart(2, '0')}:00`,
  endsAt: `${day} ${String(from + 1).padStart(2, '0')}:00`,
  title: { sv: title },
  description: { sv: description },
})

const trainingDay = (day: string, number: number, title: string, description: string): ProgrammeItemContent => ({
  startsAt: `${day} 09:00`,
  endsAt: `${day} 16:00`,
  title: { sv: `Dag ${number}: ${title}` },
  description: { sv: description },
})

/** Meetings of Samordningsförbundet Stockholms stad, 2017 to 2019. */
export const stockholmEvents: EventContent[] = [
  {
    key: 'asf-dagen-2017',
    title: { sv: 'ASF-dagen 2017' },
    kind: 'conference',
    lead: {
      sv: 'En heldag om arbetsintegrerande sociala företag, med företagare, beställare och nyfikna i samma lokal.',
    },
    body: {
      sv: [
        'Dagen samlade över 150 personer. Sociala företag visade upp sina varor och tjänster, och stadens förvaltningar fick möta dem som möjliga leverantörer.',
        'Samtalen handlade om tre saker: hur man får sin första kund, hur man växer utan att tappa det sociala och hur upphandlingar kan utformas så att små företag kan vara med.',
      ],
    },
    startsAt: '2017-05-11 09:00',
    endsAt: '2017-05-11 16:00',
    venue: { name: 'Konferenscenter i Stockholm', address: 'Exempelgatan 10, Stockholm' },
    organisers: stockholm,
    attendance: 150,
    image: 'socialt-foretag',
  },
  {
    key: 'frukostmote-ptsd',
    title: { sv: 'Frukostmöte om posttraumatisk stress' },
    kind: 'breakfast-meeting',
    lead: { sv: 'Vad gör svåra upplevelser med minne, sömn och tillit, och hur märks det i ett möte på en myndighet?' },
    body: {
      sv: [
        'Omkring 100 personer kom till frukostmötet om PTSD. Föreläsningen gav en grund att stå på, och därefter talade deltagarna vid borden om vad de själva kan ändra i sina möten.',
        'Många efterfrågade en längre utbildning. Den önskan blev senare fem heldagar om komplext trauma.',
      ],
    },
    startsAt: '2017-10-06 08:30',
    endsAt: '2017-10-06 10:30',
    venue: { name: 'Möteslokal i centrala Stockholm', address: 'Exempelgatan 10, Stockholm' },
    organisers: stockholm,
    initiatives: ['komplext-trauma'],
    attendance: 100,
    image: 'publik',
  },
  {
    key: 'workshop-jarva',
    title: { sv: 'Gemensam workshop i Järva' },
    kind: 'workshop',
    lead: {
      sv: 'Medarbetare från staden, vården, Försäkringskassan och Arbetsförmedlingen möttes för att rita om vägen genom systemet.',
    },
    body: {
      sv: [
        'Omkring 80 personer deltog. I blandade grupper följde de ett påhittat ärende och markerade varje ställe där personen fick vänta, upprepa sig eller bli hänvisad vidare.',
        'Varje grupp valde ett hinder att undanröja på egen hand, utan nya pengar och utan nya beslut.',
      ],
    },
    startsAt: '2018-02-02 09:00',
    endsAt: '2018-02-02 15:00',
    venue: { name: 'Möteslokal i Järva', address: 'Exempelvägen 4, Stockholm' },
    organisers: stockholm,
    attendance: 80,
    image: 'hander',
  },
  {
    key: 'asf-dagen-2018',
    title: { sv: 'ASF-dagen 2018' },
    kind: 'conference',
    lead: { sv: 'Andra året med en hel dag för sociala företag, den här gången med upphandling som tema.' },
    body: {
      sv: [
        'Stadens upphandlare berättade hur reserverade kontrakt fungerar, och företagare visade hur de räknar på ett anbud.',
        'På eftermiddagen fanns tid för enskilda samtal mellan företag och förvaltningar.',
      ],
    },
    startsAt: '2018-05-17 09:00',
    endsAt: '2018-05-17 16:00',
    venue: { name: 'Konferenscenter i Stockholm', address: 'Exempelgatan 10, Stockholm' },
    organisers: stockholm,
    image: 'socialt-foretag',
  },
  {
    key: 'frukostmote-insatskatalogen',
    title: { sv: 'Frukostmöte: lär dig hitta i Insatskatalogen' },
    kind: 'breakfast-meeting',
    lead: {
      sv: 'Hur hittar du rätt insats för den person du har framför dig? En genomgång av sökverktyget som öppnade i mars.',
    },
    body: {
      sv: [
        'Insatskatalogen samlar insatser inom välfärden för människor som står långt från arbetsmarknaden. Vid mötet får du pröva att söka på ålder, stadsdel och behov.',
        'Ta gärna med en dator eller surfplatta.',
      ],
    },
    startsAt: '2018-09-21 08:30',
    endsAt: '2018-09-21 10:00',
    venue: { name: 'Möteslokal i centrala Stockholm', address: 'Exempelgatan 10, Stockholm' },
    organisers: stockholm,
    initiatives: ['insatskatalogen'],
    image: 'rapport',
  },
  {
    key: 'asf-dagen-2019',
    title: { sv: 'ASF-dagen 2019' },
    kind: 'conference',
    lead: { sv: 'Hur mäter man värdet av ett arbete? Årets ASF-dag handlade om att visa vad sociala företag betyder.' },
    body: {
      sv: [
        'För den som går från långvarigt utanförskap till några timmars arbete i veckan är förändringen stor, men den syns sällan i en årsredovisning. Under dagen prövade deltagarna olika sätt att beskriva den.',
        'Utställningen i foajén var öppen för allmänheten.',
      ],
    },
    startsAt: '2019-05-16 09:00',
    endsAt: '2019-05-16 16:00',
    venue: { name: 'Konferenscenter i Stockholm', address: 'Exempelgatan 10, Stockholm' },
    organisers: stockholm,
    image: 'socialt-foretag',
  },
  {
    key: 'jarvaveckan-2019',
    title: { sv: 'Samordningsförbundet på Järvaveckan 2019' },
    kind: 'other',
    lead: {
      sv: 'Tre dagar med samtal timme för timme om vad som hjälper människor in på arbetsmarknaden. Fri entré, ingen anmälan.',
    },
    body: {
      sv: [
        'Vårt tält står på Spånga IP. Kom till en enda programpunkt eller stanna hela dagen. Medarbetare från förbundets medlemmar finns på plats och svarar på frågor.',
        'Tältet har ramp, och hörslinga finns vid de främre raderna.',
      ],
    },
    startsAt: '2019-06-12 10:00',
    endsAt: '2019-06-14 16:00',
    venue: { name: 'Spånga IP', address: 'Tensta allé, Spånga' },
    organisers: stockholm,
    initiatives: ['ungkomp-soderort', 'stadsdelsmammorna', 'gron-etablering', 'insatskatalogen'],
    registration: { mode: 'none' },
    programme: [
      hour('2019-06-12', 10, 'Öppning: en väg in för unga', 'Vad betyder det att ha en enda dörr att gå in genom?'),
      hour('2019-06-12', 11, 'Det vi lärde oss av UngKomp Söderort', 'Erfarenheter av ett team med många yrken.'),
      hour('2019-06-12', 12, 'Lunchsamtal: första jobbet', 'Arbetsgivare berättar om sommarjobb och prova på-platser.'),
      hour('2019-06-12', 13, 'När skolan inte blev av', 'Om att börja studera igen efter flera år.'),
      hour('2019-06-12', 14, 'Föräldrar som nyckel', 'Hur familjen kan vara en resurs utan att ta över.'),
      hour('2019-06-12', 15, 'Frågestund om stöd till unga', 'Medarbetare svarar på publikens frågor.'),
      hour('2019-06-13', 10, 'Hälsa först eller arbete först?', 'Ett samtal om ordningen på stödet.'),
      hour('2019-06-13', 11, 'Stadsdelsmammorna', 'Hur mammor når mammor, efter förebild från Berlin.'),
      hour('2019-06-13', 12, 'Lunchsamtal: att orka vänta', 'Om väntetider och vad som kan göras under dem.'),
      hour(
        '2019-06-13',
        13,
        'Trauma i mötet med myndigheter',
        'En kort introduktion för den som möter människor i arbetet.',
      ),
      hour('2019-06-13', 14, 'Grön etablering: rehabilitering i trädgård', 'Vad naturen gör som ett kontor inte kan.'),
      hour('2019-06-13', 15, 'Frågestund om rehabilitering', 'Försäkringskassan och vården svarar på frågor.'),
      hour('2019-06-14', 10, 'Arbetsgivare som vågar', 'Tre arbetsgivare om att anställa på nya sätt.'),
      hour('2019-06-14', 11, 'Sociala företag i Järva', 'Vad finns redan och vad är på gång?'),
      hour('2019-06-14', 12, 'Lunchsamtal: att köpa socialt', 'Om upphandling som gör skillnad.'),
      hour('2019-06-14', 13, 'Insatskatalogen på scen', 'Publiken får föreslå sökningar.'),
      hour('2019-06-14', 14, 'Språket som verktyg', 'Att lära sig svenska på jobbet.'),
      hour('2019-06-14', 15, 'Avslutning: det här tar vi med oss', 'Tre dagar sammanfattade på en timme.'),
    ],
    image: 'publik',
  },
  {
    key: 'komplext-trauma-utbildning',
    title: { sv: 'Utbildning i komplext trauma' },
    kind: 'training',
    lead: { sv: 'Fem heldagar för medarbetare hos alla förbundets medlemmar. Över 150 personer deltog under 2019.' },
    body: {
      sv: [
        'Utbildningen gav en gemensam grund i vad komplext trauma är och hur det kan märkas i kontakten med myndigheter och vård. Deltagarna satt i blandade grupper, så att de lärde känna varandras uppdrag på köpet.',
        'Efteråt skickades en enkät till 150 deltagare. 91 svarade.',
      ],
    },
    startsAt: '2019-09-12 09:00',
    endsAt: '2019-11-21 16:00',
    venue: { name: 'Konferenscenter i Stockholm', address: 'Exempelgatan 10, Stockholm' },
    organisers: stockholm,
    initiatives: ['komplext-trauma'],
    programme: [
      trainingDay('2019-09-12', 1, 'grunderna', 'Vad skiljer komplext trauma från en enstaka svår händelse?'),
      trainingDay(
        '2019-09-26',
        2,
        'kroppen och minnet',
        'Hur stress sätter sig och varför den som är trött kan verka ovillig.',
      ),
      trainingDay('2019-10-17', 3, 'mötet', 'Att skapa trygghet i ett samtal, också när beskedet är ett nej.'),
      trainingDay('2019-11-07', 4, 'samverkan', 'Vem gör vad? Medlemmarna presenterar sina uppdrag för varandra.'),
      trainingDay(
        '2019-11-21',
        5,
        'att hålla i längden',
        'Sekundär stress, handledning och nästa steg på arbetsplatsen.',
      ),
    ],
    presentations: ['komplext-trauma-enkat'],
    survey: {
      invited: 150,
      answered: 91,
      results: [
        { statement: { sv: 'Jag kommer att använda kunskapen i mitt dagliga arbete.' }, percent: 93 },
        { statement: { sv: 'Jag känner mig tryggare i min yrkesroll.' }, percent: 78 },
        { statement: { sv: 'Jag känner bättre till andra aktörers uppdrag.' }, percent: 83 },
        { statement: { sv: 'Jag förstår bättre vad komplext trauma är.' }, percent: 96 },
        { statement: { sv: 'Jag kan lättare upptäcka komplext trauma.' }, percent: 97 },
      ],
    },
    attendance: 150,
    image: 'publik',
  },
]
