import type { InitiativeContent } from '../content-types'

/** What every completed initiative of Samordningsförbundet Stockholms stad has in common. */
const ofStockholm = {
  status: 'completed',
  municipalities: ['Stockholm'],
  owners: ['forbundet-stockholm'],
  partners: ['stockholms-stad', 'region-stockholm', 'arbetsformedlingen', 'forsakringskassan'],
  funding: [{ source: 'Samordningsförbundet Stockholms stad' }],
  contacts: [
    {
      name: 'Kansliet i Stockholm',
      role: { sv: 'Frågor om avslutade insatser' },
      email: 'stockholm@example.se',
      phone: '08-123 46 00',
    },
  ],
} satisfies Partial<InitiativeContent>

/** Completed initiatives of Samordningsförbundet Stockholms stad. */
export const stockholmInitiatives: InitiativeContent[] = [
  {
    ...ofStockholm,
    key: 'stadsdelsmammorna',
    title: { sv: 'Stadsdelsmammorna' },
    kind: 'individual',
    lead: {
      sv: 'Mammor som stod långt från arbetsmarknaden utbildades till att ge andra mammor i sin stadsdel kunskap om samhället.',
    },
    goal: {
      sv: [
        'Mammorna skulle komma närmare arbete eller studier, och familjer som sällan nås av information skulle få den av någon de litar på.',
      ],
    },
    targetGroup: {
      sv: [
        'Mammor långt från arbetsmarknaden, ofta med kort utbildning och liten erfarenhet av arbetslivet i Sverige.',
      ],
    },
    assignment: {
      sv: [
        'Deltagarna gick en utbildning om hälsa, barns rättigheter, skola och arbete. Därefter träffade de andra mammor i hemmet, i parken eller på öppna förskolan.',
      ],
    },
    background: {
      sv: [
        'Förebilden kommer från Berlin. Modellen har också prövats i Köpenhamn och Helsingborg, och förbundet anpassade den till svenska förhållanden i Stockholm.',
      ],
    },
    result: {
      sv: [
        'Deltagarna fick ökat självförtroende, bättre svenska och nya kontakter. Flera gick vidare till studier eller arbete. Stadsdelarna fick en väg in i familjer som de inte hade nått tidigare.',
      ],
    },
    targetGroups: ['Föräldrar', 'Nyanlända', 'Långtidsarbetslösa'],
    voices: [
      {
        quote: { sv: 'Nu frågar grannarna mig. Förr var det jag som inte visste vem jag skulle fråga.' },
        attribution: { sv: 'Stadsdelsmamma (påhittat exempel)' },
      },
    ],
    image: 'mammor',
    reports: ['slutrapport-stadsdelsmammorna'],
  },
  {
    ...ofStockholm,
    key: 'mia-stockholm',
    title: { sv: 'MIA Stockholms stad' },
    kind: 'individual',
    lead: { sv: 'Samordnat stöd till vuxna mellan 19 och 64 år som behövde flera aktörer för att närma sig arbete.' },
    goal: {
      sv: [
        'Deltagarna skulle öka sin egenmakt och gå vidare till arbete, studier eller rätt stöd hos ordinarie verksamhet.',
      ],
    },
    targetGroup: { sv: ['Vuxna mellan 19 och 64 år som stod långt från arbetsmarknaden och hade sammansatta behov.'] },
    assignment: {
      sv: [
        'Coacher från staden, Arbetsförmedlingen och Försäkringskassan arbetade i samma team och följde varje deltagare individuellt.',
      ],
    },
    background: {
      sv: [
        'Erfarenheten var att stödet ofta fanns men kom i fel ordning. Teamet skulle hålla ihop det till en helhet.',
      ],
    },
    result: { sv: ['Arbetssättet spreds till fler förbund i länet och ligger till grund för MIA Vidare.'] },
    ageFrom: 19,
    ageTo: 64,
    targetGroups: ['Vuxna', 'Långtidsarbetslösa', 'Psykisk ohälsa'],
    reports: ['slutrapport-mia-stockholm'],
    image: 'vagen',
  },
  {
    ...ofStockholm,
    key: 'komplext-trauma',
    title: { sv: 'Utbildning i komplext trauma', en: 'Training on complex trauma' },
    kind: 'structural',
    lead: {
      sv: 'Fem heldagar under 2019 gav över 150 medarbetare hos förbundets medlemmar en gemensam kunskap om komplext trauma.',
      en: 'Over five full days in 2019, more than 150 staff of the members gained a shared understanding of complex trauma.',
    },
    goal: {
      sv: [
        'Medarbetare skulle kunna upptäcka komplext trauma, bemöta det på ett tryggt sätt och veta vart de kan vända sig.',
      ],
      en: [
        'Staff were to be able to identify complex trauma, to respond in a way that feels safe, and to know whom to turn to.',
      ],
    },
    targetGroup: {
      sv: ['Handläggare, behandlare, coacher och chefer i staden, vården, Försäkringskassan och Arbetsförmedlingen.'],
      en: [
        'Case officers, therapists, coaches and managers in the city, health care, the Social Insurance Agency and the Public Employment Service.',
      ],
    },
    assignment: {
      sv: [
        'Förbundet ordnade utbildningen och satte samman grupperna så att alla fyra medlemmarna fanns vid varje bord.',
      ],
      en: [
        'The association arranged the training and put the groups together so that all four members sat at each table.',
      ],
    },
    background: {
      sv: [
        'Efter ett frukostmöte om posttraumatisk stress 2017 bad många om en längre utbildning. De möter dagligen människor vars svårigheter har en historia som sällan blir berättad.',
      ],
      en: [
        'After a breakfast meeting on post-traumatic stress in 2017 many asked for longer training. Every day they meet people whose difficulties have a history that is seldom told.',
      ],
    },
    result: {
      sv: [
        '91 av 150 tillfrågade svarade på enkäten.',
        {
          list: [
            '93 procent kommer att använda kunskapen dagligen.',
            '78 procent känner sig tryggare i sin yrkesroll.',
            '83 procent känner bättre till andra aktörers uppdrag.',
            '96 procent förstår komplext trauma bättre.',
            '97 procent upptäcker det lättare.',
          ],
        },
      ],
      en: [
        '91 of 150 answered the survey.',
        {
          list: [
            '93 per cent will use what they learned every day.',
            '78 per cent feel safer in their role.',
            '83 per cent know the assignments of other actors better.',
            '96 per cent understand complex trauma better.',
            '97 per cent identify it more easily.',
          ],
        },
      ],
    },
    contacts: [
      {
        name: 'Kansliet i Stockholm',
        role: { sv: 'Frågor om avslutade insatser', en: 'Questions on completed initiatives' },
        email: 'stockholm@example.se',
        phone: '08-123 46 00',
      },
    ],
    targetGroups: ['Personal'],
    startsOn: '2019-01-01',
    endsOn: '2019-12-31',
    reports: ['komplext-trauma-enkat'],
    image: 'publik',
  },
  {
    ...ofStockholm,
    key: 'sip-samordnare',
    title: { sv: 'SIP-samordnare' },
    kind: 'structural',
    lead: {
      sv: 'En samordnare såg till att samordnade individuella planer blev av för sjukskrivna som saknade sjukpenning.',
    },
    goal: {
      sv: ['Fler skulle få en samordnad individuell plan (SIP) och slippa vänta på att någon annan tog första steget.'],
    },
    targetGroup: { sv: ['Sjukskrivna utan sjukpenning. I Stockholm rörde det sig om ungefär 1 800 personer.'] },
    assignment: {
      sv: [
        'Samordnaren kallade till möten, stöttade medarbetare i att leda dem och följde upp att det som bestämdes också gjordes.',
      ],
    },
    background: {
      sv: [
        'Lagen ger rätt till en samordnad plan, men i praktiken är det många som aldrig får någon. Skälet är ofta att ingen känner sig ansvarig för att kalla.',
      ],
    },
    result: {
      sv: [
        'Fler planer gjordes, och medarbetare hos alla aktörer blev tryggare i att ta initiativet. Stödmaterialet används fortfarande.',
      ],
    },
    targetGroups: ['Sjukskrivna', 'Försörjningsstöd', 'Personal'],
    reports: ['slutrapport-sip-samordnare'],
    image: 'hander',
  },
  {
    ...ofStockholm,
    key: 'finsamteam-psykiatrin',
    title: { sv: 'Finsamteam i psykiatrin' },
    kind: 'individual',
    lead: {
      sv: 'Team från flera myndigheter fanns på plats i den psykiatriska öppenvården, så att vägen till arbete kunde börja under behandlingen.',
    },
    goal: { sv: ['Patienter skulle få stöd mot arbete eller studier medan vården pågick, i stället för efteråt.'] },
    targetGroup: { sv: ['Människor med kontakt i den psykiatriska öppenvården som ville arbeta eller studera.'] },
    assignment: {
      sv: [
        'Handläggare från Arbetsförmedlingen, Försäkringskassan och staden hade fasta tider på mottagningen och arbetade sida vid sida med vårdens personal.',
      ],
    },
    background: {
      sv: [
        'Vård och arbetsmarknadsstöd kommer ofta efter varandra, med långa glapp emellan. Under tiden hinner modet sjunka.',
      ],
    },
    result: {
      sv: [
        'Samarbetet på plats kortade vägarna. Både patienter och personal uppskattade att frågor kunde redas ut samma dag.',
      ],
    },
    targetGroups: ['Psykisk ohälsa', 'Vuxna'],
    reports: ['slutrapport-finsamteam'],
    image: 'hander',
  },
  {
    ...ofStockholm,
    key: 'ama',
    title: { sv: 'AMA' },
    kind: 'individual',
    lead: {
      sv: 'Arton månaders sammanhållet stöd för människor mellan 29 och 63 år på väg tillbaka till arbetslivet.',
    },
    goal: {
      sv: [
        'Varje deltagare skulle hinna pröva sin arbetsförmåga i lugn och ro och gå vidare till arbete, studier eller rätt ersättning.',
      ],
    },
    targetGroup: { sv: ['Människor mellan 29 och 63 år som hade varit borta från arbetslivet länge.'] },
    assignment: {
      sv: [
        'Varje deltagare hade arton månader på sig. Tiden delades mellan kartläggning, arbetsprövning och stöd på en arbetsplats.',
      ],
    },
    background: {
      sv: ['Kortare insatser hade visat sig otillräckliga. Den som avbryter halvvägs får ofta börja om från början.'],
    },
    result: {
      sv: [
        'Den långa tiden gjorde skillnad för dem som behövde flera försök. Erfarenheten används när nya insatser planeras.',
      ],
    },
    ageFrom: 29,
    ageTo: 63,
    targetGroups: ['Vuxna', 'Långtidsarbetslösa', 'Sjukskrivna'],
    reports: ['slutrapport-ama'],
    image: 'vagen',
  },
  {
    ...ofStockholm,
    key: 'gron-etablering',
    title: { sv: 'Grön etablering' },
    kind: 'individual',
    lead: {
      sv: 'Rehabilitering i trädgård och natur för människor som behövde en lugnare väg mot arbete. Insatsen avslutades vid utgången av 2019.',
    },
    goal: { sv: ['Deltagarna skulle återfå kraft och rutiner och kunna ta nästa steg mot arbete eller studier.'] },
    targetGroup: {
      sv: ['Nyanlända och andra som på grund av stress eller svåra upplevelser inte klarade en vanlig praktikplats.'],
    },
    assignment: {
      sv: ['Naturunderstödd rehabilitering i grupp: odling, hantverk och promenader, varvat med samtal och språk.'],
    },
    background: {
      sv: [
        'Forskning visar att vistelse i natur minskar stress. I en trädgård finns dessutom alltid något att göra som passar dagens ork.',
      ],
    },
    result: {
      sv: [
        'Deltagarna sov bättre och kom oftare i väg hemifrån. Närvaron var hög även bland dem som tidigare hade avbrutit andra insatser.',
      ],
    },
    targetGroups: ['Nyanlända', 'Psykisk ohälsa'],
    endsOn: '2019-12-31',
    reports: ['slutrapport-gron-etablering'],
    voices: [
      {
        quote: { sv: 'Där frågade ingen vad jag hade gjort. De frågade om jag ville vattna tomaterna.' },
        attribution: { sv: 'Deltagare, 34 år (påhittat exempel)' },
      },
    ],
    image: 'tradgard',
  },
  {
    ...ofStockholm,
    key: 'ungkomp-soderort',
    title: { sv: 'UngKomp Söderort' },
    kind: 'individual',
    lead: {
      sv: 'Ett team med sexton medarbetare från flera yrken för unga mellan 16 och 24 år – ett av femton i landet.',
    },
    goal: {
      sv: ['Unga utan arbete skulle snabbt få kontakt med rätt person och gå vidare till arbete eller studier.'],
    },
    targetGroup: { sv: ['Arbetslösa unga mellan 16 och 24 år i Söderort som behövde mer stöd än det vanliga.'] },
    assignment: {
      sv: [
        'Arbetsförmedlare, studievägledare, socialsekreterare och psykologer arbetade i samma lokal. Varje ung person fick ett litet team runt sig.',
      ],
    },
    background: {
      sv: [
        'Unga hänvisas ofta mellan kommun och stat. UngKomp fanns på femton orter i landet och samlade dem under ett tak. Insatsen pågick från den 1 april till den 31 december 2018.',
      ],
    },
    result: {
      sv: [
        'Tillgången till flera yrken på samma plats var det som unga själva satte högst. Erfarenheterna togs till vara i stadens fortsatta arbete.',
      ],
    },
    ageFrom: 16,
    ageTo: 24,
    targetGroups: ['Unga'],
    startsOn: '2018-04-01',
    endsOn: '2018-12-31',
    reports: ['slutrapport-ungkomp'],
    image: 'oppen-dorr',
  },
  {
    ...ofStockholm,
    key: 'emma-2',
    title: { sv: 'Emma 2.0' },
    kind: 'individual',
    lead: {
      sv: 'Fortsättningen på insatsen Emma: samlat stöd, i egen takt, till människor som hade långt till arbetsmarknaden.',
    },
    goal: { sv: ['Deltagarna skulle få rätt stöd i rätt ordning och komma närmare arbete eller studier.'] },
    targetGroup: { sv: ['Människor långt från arbetsmarknaden som behövde stöd från flera av medlemmarna.'] },
    assignment: {
      sv: [
        'En samordnare höll ihop kontakten med vård, stad och myndigheter. Gruppträffar varvades med enskilda samtal.',
      ],
    },
    background: {
      sv: [
        'Den första omgången visade att deltagarna behövde längre tid och tätare kontakt. Det byggdes in i fortsättningen.',
      ],
    },
    result: { sv: ['Färre avbröt än i den första omgången. Arbetssättet beskrivs i slutrapporten.'] },
    targetGroups: ['Vuxna', 'Långtidsarbetslösa'],
    reports: ['slutrapport-emma-2'],
    image: 'frukostmote',
  },
  {
    ...ofStockholm,
    key: 'insatskatalogen',
    title: { sv: 'Insatskatalogen', en: 'Insatskatalogen, the catalogue of initiatives' },
    kind: 'structural',
    status: 'implemented',
    lead: {
      sv: 'Ett sökverktyg över insatser inom välfärden för människor långt från arbetsmarknaden, så att medarbetare hos alla myndigheter hittar rätt.',
      en: 'A search tool over welfare initiatives for people far from the labour market, so that staff at every authority can find the right one.',
    },
    goal: {
      sv: [
        'Varje medarbetare ska på några minuter kunna hitta den insats som passar personen framför sig, oavsett vem som ordnar den.',
      ],
      en: [
        'Every member of staff is to be able to find, in a few minutes, the initiative that fits the person before them, whoever runs it.',
      ],
    },
    targetGroup: {
      sv: ['Handläggare, coacher och vårdpersonal som möter människor långt från arbetsmarknaden.'],
      en: ['Case officers, coaches and health care staff who meet people far from the labour market.'],
    },
    assignment: {
      sv: [
        'Förbundet samlar in uppgifter om insatser, ser till att de är aktuella och gör dem sökbara på ålder, behov och område.',
      ],
      en: [
        'The association gathers facts about initiatives, keeps them up to date, and makes them searchable by age, need and area.',
      ],
    },
    background: {
      sv: ['I en stor stad finns hundratals insatser och ingen som känner till alla. Katalogen öppnade i mars 2018.'],
      en: ['A large city has hundreds of initiatives, and nobody knows them all. The catalogue opened in March 2018.'],
    },
    result: {
      sv: [
        'Katalogen används i det dagliga arbetet hos medlemmarna och visas för nya medarbetare som en del av introduktionen.',
      ],
      en: [
        'The catalogue is used in the daily work of the members and is shown to new staff as part of their introduction.',
      ],
    },
    contacts: [
      {
        name: 'Insatskatalogen',
        role: { sv: 'Redaktion', en: 'Editors' },
        email: 'insatskatalogen@example.se',
        phone: '08-123 46 10',
      },
    ],
    targetGroups: ['Personal'],
    startsOn: '2018-03-01',
    image: 'rapport',
  },
]
