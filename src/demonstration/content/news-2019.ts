import type { NewsContent } from '../content-types'

export const news2019: NewsContent[] = [
  {
    key: 'ostra-sodertorn-tio-ar',
    publishedAt: '2019-01-22 09:00',
    title: { sv: 'Tio år i Östra Södertörn: 8 600 deltagare och många lärdomar' },
    lead: {
      sv: 'Samordningsförbundet Östra Södertörn har samlat sina tio första år i siffror. Sammanställningen visar vad ett förbund kan åstadkomma med tålamod, och den är nyttig läsning även för oss.',
    },
    body: {
      sv: [
        'Förbundet för Haninge, Nynäshamn och Tyresö bildades 2007 och utvidgades 2010. Under tio år har 8 600 personer deltagit i någon av dess insatser. Av dem har 45 procent börjat arbeta eller studera.',
        { heading: 'Ungdomsinsatserna sticker ut' },
        {
          list: [
            'Insatser för unga: 5 300 deltagare, 65 procent till arbete eller studier.',
            'Resursråden: 1 800 deltagare, 25 procent.',
            'Övriga insatser: 1 500 deltagare, 30 procent.',
          ],
        },
        'Skillnaderna säger mer om hur långt från arbetslivet människor står när de kommer än om hur bra en insats är. Därför jämför vi i vårt förbund helst en insats med sig själv över tid.',
        'Också mötesplatserna har vuxit. Frukostmötena började 2011 och har haft 3 000 besökare, varav 500 under 2016. Samma år gick 750 personer någon av förbundets utbildningar, och nyhetsbrevet har 1 100 prenumeranter.',
        'Ordförandeskapet har gått runt mellan kommunerna: Marie Litholm från Haninge 2007–2012, en ordförande från Nynäshamn 2013–2014, Andreas Jonsson från Tyresö 2015–2016 och Johan Svensk från Haninge 2017–2018. Sammanställningen finns bland handlingarna.',
      ],
    },
    image: 'rapport',
    documents: ['ostra-sodertorn-tio-ar'],
  },
  {
    key: 'ordforandeskapet-2019',
    publishedAt: '2019-02-06 10:00',
    title: { sv: 'Sollentuna leder styrelsen under 2019' },
    lead: {
      sv: 'Ordförandeskapet i förbundet vandrar mellan de tre kommunerna, ett år i taget. I år är det Sollentunas tur.',
    },
    body: {
      sv: [
        'Att turas om är en del av hur förbundet är tänkt. Ingen av medlemmarna ska äga frågorna mer än någon annan, och varje kommun ska under sitt år hinna sätta sin prägel på arbetet.',
        'Styrelsen har sex ledamöter, en från varje medlem. Tillsammans beslutar de om budgeten, om vilka insatser som ska finansieras och om hur resultaten ska följas upp. Till de statliga myndigheternas platser utses tjänstepersoner, till kommunernas och regionens förtroendevalda.',
        'Under året står tre frågor överst på dagordningen: att öppna mötesplatsen HOPPET för unga, att ta ställning till hur SAMRE ska leva vidare när projektet slutar och att söka medel från Europeiska socialfonden.',
      ],
    },
    image: 'kommunhus',
    initiatives: ['hoppet', 'samre'],
  },
  {
    key: 'hur-pengarna-fordelas',
    publishedAt: '2019-03-12 09:30',
    title: {
      sv: 'Så används de gemensamma pengarna',
      en: 'How the shared money is used',
    },
    lead: {
      sv: 'Fyra parter, en kassa. Vi får ofta frågan om hur förbundets pengar kommer in och vart de tar vägen. Här är den korta förklaringen.',
      en: 'Four parties, one purse. We are often asked where the association’s money comes from and where it goes. Here is the short explanation.',
    },
    body: {
      sv: [
        'Ett samordningsförbund är en egen myndighet med stöd i [lagen om finansiell samordning](https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20031210-om-finansiell-samordning-av_sfs-2003-1210/) från 2003. Staten står för hälften av pengarna. Försäkringskassan betalar den delen både för sig själv och för Arbetsförmedlingen. Regionen står för en fjärdedel och kommunerna delar på den sista.',
        'Pengarna går till insatser där flera av medlemmarna behöver göra något tillsammans, och där ingen av dem klarar det på egen hand. Det kan vara ett team som möter människor med stöd från flera håll, men också utbildning och mötesplatser för dem som arbetar med frågorna.',
        { heading: 'Vad förbundet inte gör' },
        'Förbundet fattar inga beslut om bidrag, sjukpenning eller behandling för enskilda. Det ansvaret ligger kvar hos respektive myndighet. Förbundet finansierar och följer upp – medlemmarna utför.',
        'Vad varje insats har kostat står i årsredovisningen, som publiceras här när styrelsen har fastställt den.',
      ],
      en: [
        'A coordination association is a public authority of its own, under the Act on Financial Coordination of 2003. The state provides half of the money: the Social Insurance Agency pays for itself and for the Public Employment Service. The region provides a quarter, and the municipalities share the last one.',
        'The money goes to initiatives where several of the members have to act together and none of them can manage alone. That may be a team that meets people who need support from many sides, but also training and meeting places for those who work with these questions.',
        { heading: 'What the association does not do' },
        'The association takes no decisions on benefits, sick pay or treatment for individuals. Each authority remains responsible for those. The association funds and follows up – the members do the work.',
        'What each initiative has cost is found in the annual report, published here once the board has adopted it.',
      ],
    },
    image: 'hander',
  },
  {
    key: 'hoppet-oppnar-i-maj',
    publishedAt: '2019-04-16 09:00',
    title: { sv: 'I maj öppnar HOPPET för unga mellan 16 och 29 år' },
    lead: {
      sv: 'En dörr som står öppen, utan remiss och utan tidsbokning. Så är det tänkt när förbundet i maj öppnar en mötesplats för unga som varken arbetar eller studerar.',
    },
    body: {
      sv: [
        'Många unga som behöver stöd kommer aldrig fram till den som kan ge det. Ibland för att de inte vet vart de ska vända sig, ibland för att de redan har vänt sig till för många. HOPPET ska vara ett ställe att börja på.',
        'Personalen kommer från förbundets medlemmar och kan lotsa vidare till studievägledning, arbetsmarknadsstöd, vård eller samtal om ekonomi. Den som bara vill ta en kaffe och se sig om är lika välkommen.',
        { heading: 'Det här är på gång före öppningen' },
        {
          list: [
            'Lokalen ställs i ordning tillsammans med en grupp unga.',
            'Medarbetare i de tre kommunerna bjuds in till studiebesök.',
            'Öppettiderna provas fram under de första veckorna.',
          ],
        },
        'Målet är att en av fem ska gå vidare till arbete eller studier. Lika viktigt är att de andra fyra har kommit ett steg närmare.',
      ],
    },
    image: 'oppen-dorr',
    initiatives: ['hoppet'],
  },
  {
    key: 'hoppet-har-oppnat',
    publishedAt: '2019-05-21 11:00',
    title: { sv: 'HOPPET är igång – och dörren står öppen', en: 'HOPPET has opened its door' },
    lead: {
      sv: 'Nu tar HOPPET emot unga från Sollentuna, Upplands Väsby och Sigtuna. De första veckorna visar att behovet finns.',
      en: 'HOPPET now welcomes young people from Sollentuna, Upplands Väsby and Sigtuna. The first weeks show that it is needed.',
    },
    body: {
      sv: [
        'De som har hittat dit hittills har kommit på tre sätt: genom en kompis, genom en medarbetare på socialkontoret och genom en förälder som ringt i förväg och frågat om det går bra att bara komma. Det gör det.',
        'På plats finns personal varje drop-in-tid. Första besöket kräver varken namn eller personnummer. Först när någon vill ha fortsatt stöd skrivs den personen in som deltagare.',
        'Vi vill att fler som möter unga ska känna till HOPPET. Hör av er till samordnaren om ni vill ha ett besök på arbetsplatsen, eller kom förbi med en grupp.',
      ],
      en: [
        'Those who have found their way here so far came in three ways: through a friend, through somebody at social services, and through a parent who called first to ask whether one may simply turn up. One may.',
        'There is staff on site at every drop-in. A first visit requires neither name nor personal identity number. Only those who want continued support are enrolled as participants.',
        'We want more people who meet the young to know about HOPPET. Contact the coordinator if you would like a visit at your workplace, or come by with a group.',
      ],
    },
    image: 'oppen-dorr',
    initiatives: ['hoppet'],
  },
  {
    key: 'jarvaveckan-2019',
    publishedAt: '2019-06-04 09:00',
    title: { sv: 'Möt samordningsförbunden på Järvaveckan' },
    lead: {
      sv: 'Den 12–14 juni finns Samordningsförbundet Stockholms stad på Spånga IP med samtal från morgon till eftermiddag. Våra medarbetare är välkomna att delta.',
    },
    body: {
      sv: [
        'Under tre dagar handlar det om vad som hjälper människor in på arbetsmarknaden, och om vad som står i vägen. Programmet är satt timme för timme, så det går bra att komma till en enda programpunkt.',
        'Första dagen ägnas åt unga, den andra åt hälsa och rehabilitering och den tredje åt arbetsgivare och sociala företag. Varje dag avslutas med en frågestund.',
        'Samtalen är öppna för alla och kräver ingen anmälan. Hela programmet finns i kalendern.',
      ],
    },
    image: 'publik',
    events: ['jarvaveckan-2019'],
  },
  {
    key: 'sa-arbetar-resursteamen',
    publishedAt: '2019-06-18 09:00',
    title: { sv: 'Tre team, ett arbetssätt: så arbetar Resursteamen' },
    lead: {
      sv: 'I varje kommun finns ett Resursteam med olika kompetenser runt samma bord. Alla medlemmar kan remittera, och den som behöver stödet ska bara behöva berätta sin historia en gång.',
    },
    body: {
      sv: [
        'Ett Resursteam tar emot personer mellan 16 och 64 år som behöver samordnat stöd för att komma i arbete eller studier. Det gemensamma är att ingen enskild myndighet räcker till.',
        { heading: 'Från remiss till plan' },
        'Remissen kan komma från socialtjänsten, vården, Försäkringskassan eller Arbetsförmedlingen. Inom kort träffar teamet personen, och tillsammans gör de en plan där det framgår vem som gör vad och när.',
        'Det låter enkelt, men det är där mycket brukar falla. Två myndigheter kan ha var sin plan för samma person utan att planerna känner till varandra. Teamets uppgift är att det ska finnas en enda.',
        'Arbetet följs med samma frågor i alla tre kommunerna, så att teamen kan lära av varandra. Under hösten samlas de till en gemensam utvecklingsdag.',
      ],
    },
    image: 'frukostmote',
    initiatives: ['resursteamen'],
  },
  {
    key: 'ramboll-utvarderar-samre',
    publishedAt: '2019-08-27 09:00',
    title: { sv: 'Ramboll utvärderar SAMRE' },
    lead: {
      sv: 'Vad händer med den som är sjukskriven men saknar sjukpenning? SAMRE har arbetat med den frågan sedan 2017. Nu granskas arbetet utifrån.',
    },
    body: {
      sv: [
        'Den som är sjukskriven men inte har rätt till sjukpenning får ofta sin försörjning genom ekonomiskt bistånd från kommunen. Då hamnar personen lätt mellan stolarna: vården skriver intyg, kommunen betalar ut bistånd, men ingen håller ihop vägen tillbaka.',
        'I SAMRE har medlemmarna prövat att göra det tillsammans. Projektet avslutas vid årsskiftet, och styrelsen vill ha ett bra underlag för vad som ska hända sedan. Därför har Ramboll fått uppdraget att utvärdera.',
        'Utvärderarna läser dokumentation, intervjuar medarbetare och chefer och samtalar med deltagare som själva har tackat ja till det. Rapporten blir klar i november.',
      ],
    },
    image: 'rapport',
    initiatives: ['samre'],
  },
  {
    key: 'utbildning-i-komplext-trauma',
    publishedAt: '2019-09-10 09:00',
    title: { sv: 'Över 150 medarbetare utbildas i komplext trauma' },
    lead: {
      sv: 'Fem heldagar under året ger handläggare, behandlare och coacher i Stockholm en gemensam grund att stå på när de möter människor med svåra erfarenheter.',
    },
    body: {
      sv: [
        'Utbildningen ordnas av Samordningsförbundet Stockholms stad. Deltagarna kommer från staden, vården, Försäkringskassan och Arbetsförmedlingen, och sitter blandade i salen. Poängen är att de ska lära känna varandras uppdrag samtidigt som de lär sig om trauma.',
        'Innehållet rör sig från grunderna till det praktiska: hur svåra upplevelser påverkar minne, tillit och ork, vad det gör med möten på en myndighet och vad som kan göras annorlunda redan i ett första samtal.',
        'En enkät skickas ut till 150 deltagare när utbildningen är slut. Vi återkommer med resultatet.',
      ],
    },
    image: 'publik',
    initiatives: ['komplext-trauma'],
    events: ['komplext-trauma-utbildning'],
  },
  {
    key: 'ansokningar-till-esf',
    publishedAt: '2019-10-08 13:00',
    title: { sv: 'Styrelsen säger ja till två ESF-ansökningar' },
    lead: {
      sv: 'Tillsammans med andra förbund i länet vill vi bredda stödet till både unga och vuxna. Styrelsen har därför ställt sig bakom två ansökningar till Europeiska socialfonden.',
    },
    body: {
      sv: [
        'Den ena ansökan gäller unga och har arbetsnamnet Rätt stöd för mig. Tre samordningsförbund står bakom den och Stockholms stad är tänkt som projektägare. För vår del bygger den på HOPPET.',
        'Den andra heter MIA Vidare och samlar åtta förbund. Där skulle Resursteamen kunna ta emot fler och pröva nya arbetssätt. Socialfonden kan stå för nästan hälften av kostnaden.',
        'Besked väntas under våren. Oavsett hur det går fortsätter HOPPET och Resursteamen som vanligt – ansökningarna handlar om att kunna göra mer, inte om att ersätta det som finns.',
      ],
    },
    image: 'vagen',
    initiatives: ['hoppet', 'resursteamen'],
  },
  {
    key: 'samre-utvarderingen-klar',
    publishedAt: '2019-11-19 09:00',
    title: { sv: 'Utvärderingen av SAMRE är klar', en: 'The evaluation of SAMRE is finished' },
    lead: {
      sv: 'Ramboll har lämnat sin rapport om SAMRE. Styrelsen tar nu ställning till hur arbetssättet kan bli en del av vardagen.',
      en: 'Ramboll has delivered its report on SAMRE. The board now decides how the way of working can become part of everyday practice.',
    },
    body: {
      sv: [
        'Rapporten beskriver en insats som har fyllt ett tomrum. Före SAMRE hade ingen i uppdrag att samordna stödet till sjukskrivna utan sjukpenning. I projektet har kommunen, vården, Försäkringskassan och Arbetsförmedlingen mötts kring en person i taget.',
        'Utvärderarna pekar också på det som är svårt. Arbetssättet står och faller med att varje myndighet avsätter tid, och det är sårbart när en nyckelperson slutar. Deras råd är att skriva ner vem som gör vad och låta en styrgrupp vaka över det.',
        { heading: 'Vad händer nu?' },
        'Projektet slutar vid årsskiftet. Tjänstepersoner hos medlemmarna tar fram ett förslag till överenskommelse under december. Rapporten går att läsa i sin helhet bland handlingarna.',
      ],
      en: [
        'The report describes an initiative that has filled a gap. Before SAMRE nobody was tasked with coordinating support for people on sick leave without sickness benefit. In the project the municipality, health care, the Social Insurance Agency and the Public Employment Service have met around one person at a time.',
        'The evaluators also point to what is difficult. The way of working depends on every authority setting aside time, and it is fragile when a key person leaves. Their advice is to write down who does what, and to let a steering group watch over it.',
        { heading: 'What happens now?' },
        'The project ends at the turn of the year. Officials of the members prepare a proposal for an agreement during December. The whole report, in Swedish, is found among the documents.',
      ],
    },
    image: 'rapport',
    initiatives: ['samre'],
    documents: ['samre-utvardering'],
  },
  {
    key: 'enkat-komplext-trauma',
    publishedAt: '2019-12-10 09:00',
    title: { sv: 'Nio av tio använder kunskapen om trauma varje dag' },
    lead: {
      sv: '93 procent av dem som svarade på enkäten kommer att ha daglig nytta av utbildningen i komplext trauma. Ännu fler säger att de förstår och upptäcker trauma bättre än förut.',
    },
    body: {
      sv: [
        'Enkäten gick till 150 deltagare och besvarades av 91. Svaren visar att utbildningen inte bara gav kunskap utan också gjorde deltagarna tryggare.',
        {
          list: [
            '97 procent kan lättare upptäcka komplext trauma.',
            '96 procent förstår bättre vad det innebär.',
            '93 procent kommer att använda kunskapen i sitt dagliga arbete.',
            '83 procent känner bättre till andra aktörers uppdrag.',
            '78 procent är tryggare i sin yrkesroll.',
          ],
        },
        'Siffran om andras uppdrag är värd att stanna vid. När människor från olika myndigheter sitter i samma sal under fem dagar uppstår kontakter som finns kvar efteråt. Det går inte att köpa på annat sätt.',
        'Hela redovisningen finns i rapporten från Samordningsförbundet Stockholms stad.',
      ],
    },
    image: 'publik',
    initiatives: ['komplext-trauma'],
    events: ['komplext-trauma-utbildning'],
    documents: ['komplext-trauma-enkat'],
  },
  {
    key: 'samre-slutar-som-projekt',
    publishedAt: '2019-12-17 14:00',
    title: { sv: 'SAMRE slutar som projekt och fortsätter som modell' },
    lead: {
      sv: 'Vid årsskiftet är projekttiden slut. Arbetssättet ska leva vidare som SAMRE-modellen, med en överenskommelse mellan medlemmarna i botten.',
    },
    body: {
      sv: [
        'Det är inte självklart att det som fungerar i ett projekt finns kvar när projektpengarna tar slut. Den här gången har medlemmarna bestämt sig i god tid.',
        'Överenskommelsen anger vem som kallar till möte, vilka som ska vara med och vad var och en ansvarar för. Resursteamens styrgrupp får i uppgift att se till att den följs.',
        'Kommunernas handläggare får en genomgång av modellen i början av det nya året. Den som redan har en pågående kontakt genom SAMRE behåller den.',
      ],
    },
    image: 'hander',
    initiatives: ['samre', 'resursteamen'],
    documents: ['samre-slutrapport'],
  },
]
