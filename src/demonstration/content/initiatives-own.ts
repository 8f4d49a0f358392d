import type { InitiativeContent } from '../content-types'

const threeMunicipalities = ['Sollentuna', 'Upplands Väsby', 'Sigtuna']
const members = [
  'sollentuna',
  'upplands-vasby',
  'sigtuna',
  'region-stockholm',
  'arbetsformedlingen',
  'forsakringskassan',
]

/** What the demonstration association funds. */
export const ownInitiatives: InitiativeContent[] = [
  {
    key: 'resursteamen',
    title: { sv: 'Resursteamen' },
    kind: 'individual',
    status: 'ongoing',
    lead: {
      sv: 'Ett team i varje kommun med flera kompetenser runt samma bord. För dig mellan 16 och 64 år som behöver stöd från flera håll för att komma i arbete eller studier.',
      en: 'One team in each municipality with several skills around the same table. For people aged 16 to 64 who need support from many sides to reach work or studies.',
    },
    goal: {
      sv: [
        'Var femte deltagare som avslutar insatsen ska gå vidare till arbete eller studier. Alla ska ha en plan som de själva har varit med och gjort.',
      ],
      en: [
        'One in five participants who complete the initiative is to go on to work or studies. Everybody is to have a plan that they have helped to draw up themselves.',
      ],
    },
    targetGroup: {
      sv: [
        'Människor mellan 16 och 64 år som bor i Sollentuna, Upplands Väsby eller Sigtuna och har behov av samordnat stöd från minst två av medlemmarna.',
      ],
      en: [
        'People aged 16 to 64 who live in Sollentuna, Upplands Väsby or Sigtuna and need coordinated support from at least two of the members.',
      ],
    },
    assignment: {
      sv: [
        'Teamen tar emot remisser från alla medlemmar, kartlägger tillsammans med deltagaren och samordnar insatserna så att de kommer i rätt ordning.',
        {
          list: [
            'Första mötet inom två veckor från remissen.',
            'En gemensam plan, skriven på ett språk som deltagaren förstår.',
            'En fast kontaktperson under hela tiden.',
          ],
        },
      ],
      en: [
        'The teams receive referrals from all members, map needs together with the participant, and coordinate support so that it comes in the right order.',
        {
          list: [
            'A first meeting within two weeks of the referral.',
            'One joint plan, in a language that the participant understands.',
            'A regular contact throughout.',
          ],
        },
      ],
    },
    background: {
      sv: [
        'Den som har kontakt med flera myndigheter får ofta flera planer. De kan vara bra var för sig och ändå motsäga varandra. Resursteamen kom till för att någon skulle ha hela bilden.',
        'Sedan den 1 juni 2020 ingår teamen i ESF-projektet MIA Vidare.',
      ],
      en: [
        'People in contact with several authorities often get several plans. Each may be good and they may still contradict one another. Resursteamen was formed so that somebody would see the whole picture.',
        'Since 1 June 2020 the teams are part of MIA Vidare, an ESF project.',
      ],
    },
    result: {
      sv: [
        'Under januari till april 2020 gick 13 procent av dem som avslutade insatsen vidare till arbete eller studier. Målet är 20 procent. Vårens smittspridning gjorde det svårt att få praktik och anställning.',
      ],
      en: [
        'From January to April 2020, 13 per cent of those who completed went on to work or studies. The target is 20 per cent. The pandemic made placements and jobs hard to find that spring.',
      ],
    },
    ageFrom: 16,
    ageTo: 64,
    municipalities: threeMunicipalities,
    targetGroups: ['Unga', 'Vuxna', 'Sjukskrivna', 'Psykisk ohälsa', 'Långtidsarbetslösa'],
    funding: [
      { source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna', year: 2020 },
      { source: 'Europeiska socialfonden (genom MIA Vidare)', year: 2020 },
    ],
    owners: ['forbundet'],
    partners: members,
    contacts: [
      {
        name: 'Resursteamet i Sollentuna',
        role: { sv: 'Teamledare', en: 'Team leader' },
        email: 'resursteam.sollentuna@example.se',
        phone: '08-123 45 11',
      },
      {
        name: 'Resursteamet i Upplands Väsby',
        role: { sv: 'Teamledare', en: 'Team leader' },
        email: 'resursteam.vasby@example.se',
        phone: '08-123 45 12',
      },
      {
        name: 'Resursteamet i Sigtuna',
        role: { sv: 'Teamledare', en: 'Team leader' },
        email: 'resursteam.sigtuna@example.se',
        phone: '08-123 45 13',
      },
    ],
    reports: ['delarsrapport-t1-2020', 'arsredovisning-2019'],
    voices: [
      {
        quote: {
          sv: 'Förut hade jag fyra handläggare och ingen plan. Nu har jag en plan och fyra som kan den.',
          en: 'I used to have four case officers and no plan. Now I have one plan, and four people who know it.',
        },
        attribution: { sv: 'Deltagare, 41 år (påhittat exempel)', en: 'Participant, 41 (invented example)' },
      },
    ],
    image: 'frukostmote',
  },
  {
    key: 'mia-vidare',
    title: { sv: 'MIA Vidare' },
    kind: 'individual',
    status: 'ongoing',
    lead: {
      sv: 'Åtta samordningsförbund i länet ger tillsammans fler människor chansen att närma sig arbete och studier. Hos oss ska 130 personer skrivas in.',
      en: 'Eight coordination associations in the county together give more people the chance to move towards work and studies. Here 130 people are to be enrolled.',
    },
    goal: {
      sv: [
        '130 personer ska skrivas in i våra kommuner. Fler ska gå till arbete eller studier, och de åtta förbunden ska få ett gemensamt sätt att följa upp.',
      ],
      en: [
        '130 people are to be enrolled in our municipalities. More are to reach work or studies, and the eight associations are to get a common way of following up.',
      ],
    },
    targetGroup: {
      sv: [
        'Människor mellan 16 och 64 år som står långt från arbetsmarknaden och behöver stöd från flera aktörer samtidigt.',
      ],
      en: [
        'People aged 16 to 64 who are far from the labour market and need support from several actors at the same time.',
      ],
    },
    assignment: {
      sv: [
        'Projektet förstärker Resursteamen, utbildar medarbetare och ser till att deltagarnas erfarenheter tas till vara i alla åtta förbund.',
      ],
      en: [
        'The project strengthens Resursteamen, trains staff, and sees to it that the experience of participants is put to use in all eight associations.',
      ],
    },
    background: {
      sv: [
        'Flera förbund i länet hade team som liknade varandra men arbetade var för sig. I MIA Vidare lär de av varandra. Nästan hälften av kostnaden hos oss betalas av Europeiska socialfonden.',
      ],
      en: [
        'Several associations in the county had similar teams that worked apart. In MIA Vidare they learn from one another. Nearly half of the cost here is paid by the European Social Fund.',
      ],
    },
    result: {
      sv: ['Projektet pågår till den 30 september 2022. De första resultaten redovisas i årsredovisningen för 2020.'],
      en: ['The project runs until 30 September 2022. The first results are reported in the annual report for 2020.'],
    },
    ageFrom: 16,
    ageTo: 64,
    municipalities: threeMunicipalities,
    targetGroups: ['Unga', 'Vuxna', 'Sjukskrivna', 'Långtidsarbetslösa'],
    startsOn: '2020-06-01',
    endsOn: '2022-09-30',
    funding: [
      { source: 'Europeiska socialfonden' },
      { source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna' },
    ],
    owners: ['forbundet'],
    partners: [...members, 'forbundet-roslagen', 'esf-radet'],
    contacts: [
      {
        name: 'Samordnaren för Resursteamen',
        role: { sv: 'Samordnare', en: 'Coordinator' },
        email: 'miavidare@example.se',
        phone: '08-123 45 10',
      },
    ],
    reports: ['presentation-esf-projekten'],
    image: 'vagen',
  },
  {
    key: 'hoppet',
    title: { sv: 'HOPPET' },
    kind: 'individual',
    status: 'ongoing',
    lead: {
      sv: 'Öppen drop-in för dig mellan 16 och 29 år. Ingen remiss, ingen tidsbokning – kom förbi eller möt oss på skärmen.',
      en: 'Open drop-in for people aged 16 to 29. No referral, no appointment – come by, or meet us on screen.',
    },
    goal: {
      sv: [
        'Unga som har tappat kontakten med skola och arbete ska hitta tillbaka. Minst 20 procent av dem som avslutar ska gå vidare till arbete eller studier.',
      ],
      en: [
        'Young people who have lost touch with school and work are to find their way back. At least 20 per cent of those who complete are to go on to work or studies.',
      ],
    },
    targetGroup: {
      sv: [
        'Unga mellan 16 och 29 år i Sollentuna, Upplands Väsby och Sigtuna som varken arbetar eller studerar, eller som är på väg att sluta.',
      ],
      en: [
        'People aged 16 to 29 in Sollentuna, Upplands Väsby and Sigtuna who neither work nor study, or are about to drop out.',
      ],
    },
    assignment: {
      sv: [
        'Personalen möter unga där de är, hjälper till att reda ut vad som står i vägen och lotsar vidare till studievägledning, vård eller arbetsmarknadsstöd. Kontakten släpps inte förrän någon annan har tagit vid.',
      ],
      en: [
        'The staff meet young people where they are, help to sort out what stands in the way, and guide them on to study counselling, health care or employment support. Contact is not let go until somebody else has taken over.',
      ],
    },
    background: {
      sv: [
        'HOPPET öppnade i maj 2019. Sedan den 1 april 2020 ingår mötesplatsen i ESF-projektet Rätt stöd för mig.',
        'När lokalerna stängdes våren 2020 flyttade drop-in ut på nätet. Den digitala vägen in finns kvar.',
      ],
      en: [
        'HOPPET opened in May 2019. Since 1 April 2020 it is part of Rätt stöd för mig, an ESF project.',
        'When the premises closed in spring 2020 the drop-in moved online. The digital way in is still there.',
      ],
    },
    result: {
      sv: ['Under januari till april 2020 gick 16 procent av dem som avslutade vidare till arbete eller studier.'],
      en: ['From January to April 2020, 16 per cent of those who completed went on to work or studies.'],
    },
    ageFrom: 16,
    ageTo: 29,
    municipalities: threeMunicipalities,
    targetGroups: ['Unga', 'Psykisk ohälsa'],
    startsOn: '2019-05-01',
    funding: [
      { source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna', year: 2019 },
      { source: 'Europeiska socialfonden (genom Rätt stöd för mig)', year: 2020 },
    ],
    owners: ['forbundet'],
    partners: members,
    contacts: [
      {
        name: 'HOPPET',
        role: { sv: 'Samordnare', en: 'Coordinator' },
        email: 'hoppet@example.se',
        phone: '08-123 45 20',
      },
    ],
    reports: ['delarsrapport-t1-2020', 'arsredovisning-2019'],
    voices: [
      {
        quote: {
          sv: 'Jag satt utanför i bilen två gånger innan jag gick in. Tredje gången kom någon ut och frågade om jag ville ha kaffe.',
          en: 'I sat in the car outside twice before I went in. The third time somebody came out and asked whether I would like a coffee.',
        },
        attribution: { sv: 'Deltagare, 22 år (påhittat exempel)', en: 'Participant, 22 (invented example)' },
      },
      {
        quote: {
          sv: 'På nätet kunde jag ha kameran av. Det gjorde att jag vågade.',
          en: 'Online I could keep the camera off. That is why I dared.',
        },
        attribution: { sv: 'Deltagare, 19 år (påhittat exempel)', en: 'Participant, 19 (invented example)' },
      },
    ],
    image: 'oppen-dorr',
  },
  {
    key: 'ratt-stod-for-mig',
    title: { sv: 'Rätt stöd för mig' },
    kind: 'individual',
    status: 'ongoing',
    lead: {
      sv: 'Tre samordningsförbund ger unga mellan 16 och 35 år ett stöd som de själva är med och formar. Stockholms stad äger projektet.',
      en: 'Three coordination associations give people aged 16 to 35 support that they help to shape themselves. The City of Stockholm owns the project.',
    },
    goal: {
      sv: ['Fler unga ska börja arbeta eller studera, och de ska själva uppleva att stödet var rätt för dem.'],
      en: ['More young people are to begin work or studies, and to feel that the support was right for them.'],
    },
    targetGroup: {
      sv: ['Unga och unga vuxna mellan 16 och 35 år som behöver stöd från flera aktörer för att komma vidare.'],
      en: ['Young people and young adults aged 16 to 35 who need support from several actors to move on.'],
    },
    assignment: {
      sv: [
        'Projektet utvecklar uppsökande arbete, vägledning och uppföljning tillsammans med unga. I våra kommuner sker arbetet på HOPPET.',
      ],
      en: [
        'The project develops outreach, guidance and follow-up together with young people. In our municipalities the work takes place at HOPPET.',
      ],
    },
    background: {
      sv: [
        'De tre förbunden hade var sin verksamhet för unga men saknade ett sätt att lära av varandra. Med stöd från Europeiska socialfonden startade projektet den 1 april 2020. Det pågår till april 2022.',
      ],
      en: [
        'The three associations each had services for young people but no way of learning from each other. With support from the European Social Fund the project began on 1 April 2020. It runs until April 2022.',
      ],
    },
    result: {
      sv: [
        'Resultaten redovisas när projektet avslutas. De första erfarenheterna visar att digitala träffar når unga som inte skulle ha kommit till en lokal.',
      ],
      en: [
        'The results are reported when the project ends. Early experience shows that meetings online reach young people who would not have come to any premises.',
      ],
    },
    ageFrom: 16,
    ageTo: 35,
    municipalities: [...threeMunicipalities, 'Stockholm'],
    targetGroups: ['Unga', 'Psykisk ohälsa'],
    startsOn: '2020-04-01',
    endsOn: '2022-04-30',
    funding: [{ source: 'Europeiska socialfonden' }, { source: 'De tre samordningsförbunden' }],
    owners: ['stockholms-stad'],
    partners: ['forbundet', 'forbundet-stockholm', 'esf-radet'],
    contacts: [
      {
        name: 'Projektkontoret för Rätt stöd för mig',
        role: { sv: 'Projektledare', en: 'Project manager' },
        email: 'rattstod@example.se',
        phone: '08-123 45 21',
      },
    ],
    reports: ['presentation-esf-projekten'],
    image: 'vagen',
  },
  {
    key: 'samre',
    title: { sv: 'SAMRE' },
    kind: 'individual',
    status: 'implemented',
    lead: {
      sv: 'Samordnat stöd till dig som är sjukskriven men saknar sjukpenning och behöver ekonomiskt bistånd. Projektet är avslutat och arbetssättet lever vidare som SAMRE-modellen.',
      en: 'Coordinated support for people on sick leave who lack sickness benefit and need income support. The project has ended and its way of working lives on as the SAMRE model.',
    },
    goal: {
      sv: [
        'Ingen ska vara sjukskriven utan att det finns en plan för vad som ska hända. Vården, kommunen och myndigheterna ska dra åt samma håll.',
      ],
      en: [
        'Nobody is to be on sick leave without a plan for what is to happen. Health care, municipality and authorities are to pull in the same direction.',
      ],
    },
    targetGroup: {
      sv: [
        'Människor i arbetsför ålder som har läkarintyg men inte rätt till sjukpenning, och som får sin försörjning genom ekonomiskt bistånd.',
      ],
      en: [
        'People of working age who have a medical certificate but no right to sickness benefit, and who live on income support.',
      ],
    },
    assignment: {
      sv: [
        'Ett möte där personen själv, kommunen och vården gör upp en plan. Försäkringskassan och Arbetsförmedlingen kallas när deras kunskap behövs.',
      ],
      en: [
        'A meeting at which the person, the municipality and health care draw up a plan. The Social Insurance Agency and the Public Employment Service are called in when their knowledge is needed.',
      ],
    },
    background: {
      sv: [
        'Den som aldrig har haft arbete, eller har förlorat sin ersättning, får ingen handläggare som samordnar rehabiliteringen. Projektet SAMRE prövade mellan 2017 och 2019 att göra det gemensamt.',
      ],
      en: [
        'Those who have never had a job, or have lost their benefit, have no case officer to coordinate rehabilitation. Between 2017 and 2019 the SAMRE project tried doing so together.',
      ],
    },
    result: {
      sv: [
        'Ramboll har utvärderat projektet. Sedan 2020 används SAMRE-modellen enligt en överenskommelse mellan medlemmarna. Resursteamens styrgrupp ser till att den följs.',
      ],
      en: [
        'Ramboll has evaluated the project. Since 2020 the SAMRE model is used under an agreement between the members. The steering group of Resursteamen looks after it.',
      ],
    },
    municipalities: threeMunicipalities,
    targetGroups: ['Sjukskrivna', 'Försörjningsstöd', 'Vuxna'],
    startsOn: '2017-06-01',
    endsOn: '2019-12-31',
    funding: [
      { source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna', year: 2017 },
      { source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna', year: 2018 },
      { source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna', year: 2019 },
    ],
    owners: ['forbundet'],
    partners: [...members, 'ramboll'],
    contacts: [
      {
        name: 'Resursteamens styrgrupp',
        role: { sv: 'Frågor om modellen', en: 'Questions about the model' },
        email: 'samre@example.se',
        phone: '08-123 45 10',
      },
    ],
    reports: ['samre-utvardering', 'samre-slutrapport', 'samre-overenskommelse'],
    image: 'hander',
  },
  {
    key: 'iop-coompanion',
    title: { sv: 'IOP med Coompanion Roslagen & Norrort', en: 'Partnership with Coompanion Roslagen & Norrort' },
    kind: 'structural',
    status: 'ongoing',
    lead: {
      sv: 'Ett idéburet offentligt partnerskap som stöttar arbetsintegrerande sociala företag (ASF) i våra tre kommuner under 2020.',
      en: 'A partnership between the public sector and civil society that supports work-integrating social enterprises in our three municipalities in 2020.',
    },
    goal: {
      sv: [
        'Fler sociala företag ska starta och klara sig, så att fler människor som har svårt att få arbete får en arbetsplats.',
      ],
      en: [
        'More social enterprises are to start and survive, so that more people who find it hard to get a job have somewhere to work.',
      ],
    },
    targetGroup: {
      sv: [
        'Människor och föreningar som vill starta ett socialt företag, företag som redan finns och medarbetare i kommunerna som köper in tjänster.',
      ],
      en: [
        'People and associations who want to start a social enterprise, enterprises that already exist, and municipal staff who buy services.',
      ],
    },
    assignment: {
      sv: [
        'Coompanion ger rådgivning om affärsidé, ekonomi och upphandling, ordnar träffar och hjälper kommunerna att bli tryggare beställare.',
      ],
      en: [
        'Coompanion gives advice on business ideas, finance and procurement, arranges meetings, and helps the municipalities to become more confident buyers.',
      ],
    },
    background: {
      sv: [
        'I norra länet finns få sociala företag, trots att intresset är stort. Ett partnerskap låter båda parter lägga in resurser och utveckla arbetet tillsammans.',
      ],
      en: [
        'There are few social enterprises in the north of the county although interest is great. A partnership lets both parties put in resources and develop the work together.',
      ],
    },
    result: {
      sv: [
        'Partnerskapet följs upp i december 2020. Vid frukostmötet den 25 november redovisades de första erfarenheterna.',
      ],
      en: [
        'The partnership is followed up in December 2020. First experiences were presented at the breakfast meeting on 25 November.',
      ],
    },
    municipalities: threeMunicipalities,
    targetGroups: ['Sociala företag', 'Personal'],
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    funding: [{ source: 'Samordningsförbundet Sollentuna–Upplands Väsby–Sigtuna', amountSek: 200_000, year: 2020 }],
    owners: ['forbundet'],
    partners: ['coompanion', 'sollentuna', 'upplands-vasby', 'sigtuna'],
    contacts: [
      {
        name: 'Rådgivaren för sociala företag',
        role: { sv: 'Rådgivare', en: 'Adviser' },
        email: 'socialaforetag@example.se',
        phone: '08-123 45 30',
      },
    ],
    reports: ['iop-avtal'],
    image: 'socialt-foretag',
  },
]
