import type { NewsContent } from '../content-types'

export const newsSpring2020: NewsContent[] = [
  {
    key: 'inbjudan-brukarinflytande',
    publishedAt: '2020-01-14 09:00',
    title: { sv: 'Årets första frukostmöte handlar om brukarinflytande' },
    lead: {
      sv: 'Hur gör vi dem som tar del av våra insatser delaktiga på riktigt? Välkommen till Messingen i Upplands Väsby den 5 februari.',
    },
    body: {
      sv: [
        'Alla medlemmar har skrivningar om delaktighet i sina styrdokument. Steget till vardagen är längre. Vid frukostmötet får vi höra om arbetssätt som har prövats, och om vad som krävs för att inflytandet ska märkas också i besluten.',
        'Mötet vänder sig till dig som möter deltagare, leder en verksamhet eller sitter i en styrgrupp. Vi bjuder på frukost från klockan åtta och börjar halv nio.',
        'Anmäl dig senast den 31 januari. Säg till om du behöver hörslinga, teckentolk eller annan hjälp för att kunna delta.',
      ],
    },
    image: 'frukostmote',
    events: ['frukostmote-brukarinflytande'],
  },
  {
    key: 'deltagare-2019',
    publishedAt: '2020-01-28 09:00',
    title: { sv: '299 personer fick stöd under 2019', en: '299 people were supported in 2019' },
    lead: {
      sv: '170 kvinnor och 129 män deltog förra året i någon av förbundets tre insatser. Det visar den sammanställning som styrelsen nu har tagit del av.',
      en: '170 women and 129 men took part in one of the association’s three initiatives last year, according to the summary that the board has now received.',
    },
    body: {
      sv: [
        'Deltagarna fanns i Resursteamen, HOPPET och SAMRE. Den som varit med i två insatser räknas två gånger, eftersom siffrorna beskriver deltaganden.',
        'Av dem som avslutade sin insats gick 12 till osubventionerat arbete och 5 till subventionerat. Andra började studera eller blev aktivt arbetssökande. Många tog steg som inte syns i statistiken: en utredning som blev av, en läkarkontakt som höll, en vardag som började fungera.',
        { heading: 'Varför redovisar vi kvinnor och män var för sig?' },
        'För att stödet ska vara likvärdigt måste vi veta vem det når. Fler kvinnor än män deltog under året. Styrelsen har bett kansliet att till årsredovisningen beskriva hur det ser ut i varje insats.',
        'Små tal redovisas inte öppet. När en grupp är så liten att enskilda kan kännas igen döljer vi siffran.',
      ],
      en: [
        'The participants were found in Resursteamen, HOPPET and SAMRE. A person in two initiatives counts twice, since the figures describe participations.',
        'Of those who completed their initiative, 12 went on to unsubsidised work and 5 to subsidised work. Others began to study or became active job seekers. Many took steps that do not show in statistics: an assessment that was finally made, a contact with a doctor that lasted, an everyday life that began to work.',
        { heading: 'Why do we report women and men separately?' },
        'For support to be equal we must know whom it reaches. More women than men took part during the year. The board has asked the office to describe how it looks in each initiative in the annual report.',
        'Small numbers are not shown openly. Where a group is so small that individuals could be recognised, we hide the figure.',
      ],
    },
    image: 'rapport',
    initiatives: ['resursteamen', 'hoppet', 'samre'],
  },
  {
    key: 'ny-ordforande-2020',
    publishedAt: '2020-02-04 16:00',
    title: {
      sv: 'Mattias Askerson är ny ordförande i förbundet',
      en: 'Mattias Askerson is the new chair of the association',
    },
    lead: {
      sv: 'Styrelsen valde den 4 februari Mattias Askerson (M, Sigtuna) till ordförande och Maria Fälth (KD, Upplands Väsby) till vice ordförande för 2020.',
      en: 'On 4 February the board elected Mattias Askerson (M, Sigtuna) chair and Maria Fälth (KD, Upplands Väsby) vice chair for 2020.',
    },
    body: {
      sv: [
        'Ordförandeskapet går varje år vidare till nästa kommun. Efter Sollentuna är det nu Sigtuna som håller i klubban, med Upplands Väsby på vice ordförandens plats.',
        'Året börjar med flera stora frågor. SAMRE-modellen ska införas hos medlemmarna, och besked väntas om två ansökningar till Europeiska socialfonden. Får de bifall växer både HOPPET och Resursteamen.',
        'Hela styrelsen presenteras på sidan om styrelsen. Där syns också vilka som har lett förbundet sedan starten den 1 juni 2017.',
      ],
      en: [
        'The chair moves on to the next municipality every year. After Sollentuna it is now Sigtuna that holds the gavel, with Upplands Väsby in the vice chair’s seat.',
        'The year begins with several large questions. The SAMRE model is to be implemented by the members, and decisions are expected on two applications to the European Social Fund. If they are granted, both HOPPET and Resursteamen will grow.',
        'The whole board is presented on the page about the board, together with those who have led the association since it was formed on 1 June 2017.',
      ],
    },
    image: 'kommunhus',
    initiatives: ['samre'],
  },
  {
    key: 'fullt-pa-messingen',
    publishedAt: '2020-02-07 10:00',
    title: { sv: 'Omkring 70 kom till frukostmötet om brukarinflytande' },
    lead: {
      sv: 'Intresset var stort när vi samlades på Messingen i onsdags. Ett budskap återkom under hela morgonen: fråga tidigt, och visa vad svaret ledde till.',
    },
    body: {
      sv: [
        'Ungefär 70 personer från kommunerna, vården och myndigheterna fyllde salen. Många arbetar dagligen med människor som har kontakt med flera av oss samtidigt.',
        'Samtalen vid borden kretsade kring skillnaden mellan att bli tillfrågad och att få påverka. En enkät efter avslutad insats ger svar, men för sent för den som lämnade dem. Flera bord föreslog att deltagare ska vara med redan när en insats planeras.',
        'Presentationen från morgonen finns nu att ladda ner. Vi tar med oss förslagen till styrgrupperna under våren.',
        'Nästa träff är eftermiddagen om sociala företag den 19 mars. Därefter ses vi på frukostmöte den 21 april.',
      ],
    },
    image: 'frukostmote',
    events: ['frukostmote-brukarinflytande', 'sociala-foretag-mars', 'frukostmote-april'],
    documents: ['presentation-brukarinflytande'],
  },
  {
    key: 'nytt-fran-forbundet-1-2020',
    publishedAt: '2020-02-18 08:30',
    title: { sv: 'Årets första NYTT från förbundet är här' },
    lead: {
      sv: 'Nyhetsbrevets första nummer 2020 har gått ut. Där läser du om den nya ordföranden, om SAMRE-modellen och om vad som väntar i vår.',
    },
    body: {
      sv: [
        'I numret berättar vi att styrelsen har valt en ny ordförande för året, och att SAMRE-modellen nu börjar användas hos medlemmarna. Vi ser också tillbaka på frukostmötet om brukarinflytande.',
        { heading: 'På gång i vår' },
        { list: ['19 mars: eftermiddag om sociala företag.', '21 april: frukostmöte.'] },
        'NYTT från förbundet kommer ut några gånger om året. Du prenumererar med din e-postadress och kan när som helst avsluta med länken längst ner i brevet.',
      ],
    },
    image: 'digitalt-mote',
    links: [
      {
        label: { sv: 'Prenumerera på NYTT från förbundet', en: 'Subscribe to NYTT från förbundet' },
        url: 'https://www.example.se/nyhetsbrev',
      },
    ],
    initiatives: ['samre'],
    events: ['sociala-foretag-mars', 'frukostmote-april'],
    documents: ['nytt-1-2020'],
  },
  {
    key: 'samre-modellen-infors',
    publishedAt: '2020-02-27 09:00',
    title: { sv: 'Nu införs SAMRE-modellen', en: 'The SAMRE model is being implemented' },
    lead: {
      sv: 'Överenskommelsen är på plats. Sjukskrivna som saknar sjukpenning och behöver ekonomiskt bistånd ska få ett samordnat stöd, oavsett i vilken av kommunerna de bor.',
      en: 'The agreement is in place. People on sick leave who lack sickness benefit and need income support are to get coordinated support in whichever of the municipalities they live.',
    },
    body: {
      sv: [
        'Modellen bygger på det som prövades i projektet SAMRE mellan 2017 och 2019 och som Ramboll har utvärderat. Kärnan är ett trepartsmöte där personen själv, kommunen och vården gör upp en plan. Försäkringskassan och Arbetsförmedlingen kallas när deras kunskap behövs.',
        'Resursteamens styrgrupp vårdar överenskommelsen. Den följer hur ofta modellen används, tar hand om frågor som kör fast och föreslår ändringar en gång om året.',
        'Arbetar du i någon av de tre kommunerna och undrar hur du kommer igång? Kontakta Resursteamet i din kommun.',
      ],
      en: [
        'The model builds on what was tried in the SAMRE project between 2017 and 2019 and evaluated by Ramboll. At its core is a three-party meeting where the person concerned, the municipality and health care draw up a plan. The Social Insurance Agency and the Public Employment Service are called in when their knowledge is needed.',
        'The steering group of Resursteamen looks after the agreement. It follows how often the model is used, deals with questions that get stuck, and proposes changes once a year.',
        'Do you work in one of the three municipalities and wonder how to begin? Contact the Resursteam of your municipality.',
      ],
    },
    image: 'hander',
    initiatives: ['samre', 'resursteamen'],
    documents: ['samre-overenskommelse', 'samre-utvardering'],
  },
  {
    key: 'iop-coompanion',
    publishedAt: '2020-03-10 09:00',
    title: { sv: '200 000 kronor till stöd för arbetsintegrerande sociala företag' },
    lead: {
      sv: 'Förbundet har ingått ett idéburet offentligt partnerskap med Coompanion Roslagen & Norrort. Det ska göra det lättare att starta och driva sociala företag i våra kommuner.',
    },
    body: {
      sv: [
        'Ett arbetsintegrerande socialt företag, ofta kallat ASF, driver affärsverksamhet för att skapa arbete åt människor som har svårt att få det. Överskottet stannar i företaget, och medarbetarna är med och bestämmer.',
        'Genom partnerskapet får nya och befintliga företag rådgivning om affärsidé, ekonomi och upphandling. Coompanion ska också hjälpa kommunerna att bli tryggare beställare. Förbundet bidrar med 200 000 kronor under 2020.',
        'Varför ett partnerskap och inte en vanlig upphandling? För att båda parter lägger in resurser och utvecklar arbetet tillsammans, med en gemensam uppföljning i december.',
      ],
    },
    image: 'socialt-foretag',
    links: [{ label: { sv: 'Coompanions webbplats' }, url: 'https://coompanion.se' }],
    initiatives: ['iop-coompanion'],
    documents: ['iop-avtal'],
  },
  {
    key: 'sociala-foretag-stalls-in',
    publishedAt: '2020-03-12 15:30',
    title: { sv: 'Eftermiddagen om sociala företag den 19 mars ställs in' },
    lead: {
      sv: 'Med anledning av smittspridningen ställer vi in träffen den 19 mars. Vi hoppas kunna ta upp ämnet igen senare i år.',
    },
    body: {
      sv: [
        'Vi följer myndigheternas råd och vill inte samla många människor i samma lokal. Alla som har anmält sig får ett meddelande. Någon ny dag är inte bestämd.',
        'Har du frågor om partnerskapet med Coompanion eller om stöd till sociala företag går det bra att vända sig direkt till kansliet.',
        'Så snart vi vet mer om vårens övriga möten berättar vi det här.',
      ],
    },
    events: ['sociala-foretag-mars'],
    initiatives: ['iop-coompanion'],
  },
  {
    key: 'hoppet-digital-drop-in',
    publishedAt: '2020-03-24 09:00',
    title: { sv: 'HOPPET flyttar ut på nätet', en: 'HOPPET moves online' },
    lead: {
      sv: 'Lokalen är stängd tills vidare, men ingen ska behöva vänta på stöd. Från och med i dag kan unga komma på digital drop-in.',
      en: 'The premises are closed for the time being, but nobody should have to wait for support. From today young people can come to a digital drop-in.',
    },
    body: {
      sv: [
        'Den som vill prata med någon på HOPPET ansluter med mobilen eller datorn under drop-in-tiderna. Det går bra att ha kameran avstängd, och det går bra att bara chatta.',
        'Personalen fortsätter också att ringa dem som redan är inskrivna. För många har vardagen blivit ensammare på bara några veckor, och då betyder ett samtal mycket.',
        { heading: 'Så når du oss' },
        {
          list: [
            'Digital drop-in tisdagar och torsdagar klockan 13–15.',
            'Telefon till samordnaren vardagar klockan 9–16.',
            'Promenadmöten utomhus efter överenskommelse.',
          ],
        },
        'Vi lär oss medan vi gör. Det som fungerar bra digitalt kommer vi att behålla när dörren öppnar igen.',
      ],
      en: [
        'Anyone who wants to talk to somebody at HOPPET connects by phone or computer during the drop-in hours. It is fine to keep the camera off, and it is fine just to chat.',
        'The staff also continue to call those who are already enrolled. For many, everyday life has become lonelier in just a few weeks, and then a conversation matters a lot.',
        { heading: 'How to reach us' },
        {
          list: [
            'Digital drop-in on Tuesdays and Thursdays, 13 to 15.',
            'Telephone to the coordinator on weekdays, 9 to 16.',
            'Walking meetings outdoors by agreement.',
          ],
        },
        'We learn as we go. What works well online we shall keep when the door opens again.',
      ],
    },
    image: 'digitalt-mote',
    initiatives: ['hoppet'],
  },
  {
    key: 'ratt-stod-for-mig-startar',
    publishedAt: '2020-04-01 09:00',
    title: { sv: 'Rätt stöd för mig startar i dag' },
    lead: {
      sv: 'Från och med den 1 april är HOPPET en del av Rätt stöd för mig, ett projekt med stöd från Europeiska socialfonden. Det vänder sig till unga mellan 16 och 35 år.',
    },
    body: {
      sv: [
        'Projektet drivs av tre samordningsförbund tillsammans och ägs av Stockholms stad. Det pågår till april 2022.',
        'För unga i våra kommuner innebär det att HOPPET kan ta emot fler och följa med längre på vägen. Projektet ska också pröva hur unga själva kan vara med och forma stödet, från första kontakten till uppföljningen.',
        'Starten sker mitt under en ovanlig vår. De första veckorna ägnas åt att bygga upp arbetet på distans och åt att lära känna kollegorna i de andra förbunden.',
      ],
    },
    image: 'vagen',
    links: [{ label: { sv: 'Svenska ESF-rådet' }, url: 'https://www.esf.se' }],
    initiatives: ['ratt-stod-for-mig', 'hoppet'],
  },
  {
    key: 'frukostmotet-i-april-flyttas',
    publishedAt: '2020-04-07 13:00',
    title: { sv: 'Frukostmötet den 21 april flyttas fram' },
    lead: {
      sv: 'Vårens andra frukostmöte blir inte av som planerat. I stället bjuder vi in till ett digitalt möte före sommaren.',
    },
    body: {
      sv: [
        'Läget gör att vi inte kan ses i en lokal. Vi skjuter därför på mötet den 21 april och använder tiden till att lära oss tekniken för digitala möten.',
        'Temat står fast: de två ESF-projekten Rätt stöd för mig och MIA Vidare, och vad de betyder för dem som bor i Sollentuna, Upplands Väsby och Sigtuna.',
        'Inbjudan kommer i maj. Den som redan hade anmält sig får den med e-post.',
      ],
    },
    image: 'digitalt-mote',
    events: ['frukostmote-april', 'digitalt-frukostmote-juni'],
  },
  {
    key: 'arsredovisning-2019',
    publishedAt: '2020-04-21 09:00',
    title: { sv: 'Årsredovisningen för 2019 är klar' },
    lead: {
      sv: 'Två år och sju månader efter starten har förbundet hittat sin form. Årsredovisningen berättar om året då HOPPET öppnade och SAMRE gick i mål.',
    },
    body: {
      sv: [
        'Under 2019 deltog 299 personer i tre insatser, 170 kvinnor och 129 män. Årsredovisningen beskriver vad pengarna har gått till, vilka resultat insatserna har nått och vad styrelsen har beslutat.',
        'Ett eget avsnitt handlar om samverkan. Där framgår hur ofta medlemmarna har mötts i styrgrupper och beredningsgrupp, och vad deltagarna har tyckt om stödet.',
        'Vill du bara läsa det viktigaste finns en kort sammanfattning på engelska. Båda ligger bland handlingarna.',
      ],
    },
    image: 'rapport',
    documents: ['arsredovisning-2019', 'annual-report-2019-in-brief'],
    initiatives: ['resursteamen', 'hoppet', 'samre'],
  },
  {
    key: 'inbjudan-digitalt-frukostmote',
    publishedAt: '2020-05-12 09:00',
    title: { sv: 'Anmäl dig till vårt första digitala frukostmöte' },
    lead: {
      sv: 'Den 11 juni klockan 8.30–9.30 berättar vi om MIA Vidare och Rätt stöd för mig. Kaffet får du brygga själv.',
    },
    body: {
      sv: [
        'Två projekt med stöd från Europeiska socialfonden har startat eller startar i vår. Tillsammans gör de att vi kan stötta fler, från 16 år upp till pensionen. Vid mötet går vi igenom vilka projekten är till för och hur en remiss går till.',
        'Du deltar hemifrån eller från kontoret med en länk som skickas till alla anmälda. Ställ gärna frågor i chatten under mötet.',
        'Sista dag att anmäla sig är den 5 juni.',
      ],
    },
    image: 'digitalt-mote',
    events: ['digitalt-frukostmote-juni'],
    initiatives: ['mia-vidare', 'ratt-stod-for-mig'],
  },
  {
    key: 'mia-vidare-startar',
    publishedAt: '2020-06-01 09:00',
    title: {
      sv: 'Resursteamen blir en del av MIA Vidare',
      en: 'Resursteamen becomes part of MIA Vidare',
    },
    lead: {
      sv: 'I dag startar MIA Vidare. Åtta samordningsförbund i länet går samman, och hos oss ska 130 personer skrivas in fram till hösten 2022.',
      en: 'MIA Vidare begins today. Eight coordination associations in the county join forces, and here 130 people are to be enrolled by the autumn of 2022.',
    },
    body: {
      sv: [
        'MIA Vidare är ett projekt inom Europeiska socialfonden och pågår till den 30 september 2022. Nästan hälften av kostnaden betalas av fonden, resten står förbunden och deras medlemmar för.',
        'För den som remitterar är skillnaden liten. Vägen in går fortfarande genom Resursteamet i den egna kommunen, och målgruppen är densamma: människor mellan 16 och 64 år som behöver samordnat stöd.',
        { heading: 'Det nya' },
        {
          list: [
            'Fler kan få stöd samtidigt.',
            'De åtta förbunden jämför resultat och lär av varandra.',
            'Deltagarnas egna erfarenheter samlas in under hela tiden.',
          ],
        },
        'Vid frukostmötet den 11 juni berättar vi mer. Det går att anmäla sig till och med fredag.',
      ],
      en: [
        'MIA Vidare is a project within the European Social Fund and runs until 30 September 2022. Nearly half of the cost is paid by the fund; the associations and their members provide the rest.',
        'For those who refer people, little changes. The way in still goes through the Resursteam of one’s own municipality, and the target group is the same: people aged 16 to 64 who need coordinated support.',
        { heading: 'What is new' },
        {
          list: [
            'More people can be supported at the same time.',
            'The eight associations compare results and learn from each other.',
            'The experience of participants is gathered throughout.',
          ],
        },
        'We tell more at the breakfast meeting on 11 June. Registration is open until Friday.',
      ],
    },
    image: 'vagen',
    links: [{ label: { sv: 'Svenska ESF-rådet', en: 'Swedish ESF Council (in Swedish)' }, url: 'https://www.esf.se' }],
    initiatives: ['mia-vidare', 'resursteamen'],
    events: ['digitalt-frukostmote-juni'],
  },
  {
    key: 'delarsrapport-t1-2020',
    publishedAt: '2020-06-09 09:00',
    title: { sv: 'Delårsrapport: 118 inskrivna under årets första fyra månader' },
    lead: {
      sv: 'Trots stängda lokaler har insatserna fortsatt att ta emot. Av dem som avslutade HOPPET gick 16 procent till arbete eller studier, i Resursteamen 13 procent. Målet är 20.',
    },
    body: {
      sv: [
        'Delårsrapporten för januari till april är klar. Under perioden var 118 personer inskrivna i HOPPET och Resursteamen.',
        'Ingen av insatserna nådde målet att var femte ska gå vidare till arbete eller studier. Våren har gjort det svårare att få praktik och anställning, och flera utbildningar har skjutits upp. Samtidigt är det få som har avbrutit sin kontakt.',
        'Styrelsen har bett insatserna beskriva vad som behövs för att fler ska komma vidare under hösten. Svaret följs upp i nästa delårsrapport.',
      ],
    },
    image: 'rapport',
    initiatives: ['hoppet', 'resursteamen'],
    documents: ['delarsrapport-t1-2020'],
  },
  {
    key: 'fyrtio-pa-digitalt-frukostmote',
    publishedAt: '2020-06-12 10:00',
    title: { sv: 'Premiär på skärmen lockade 40 deltagare' },
    lead: {
      sv: 'Vårt första digitala frukostmöte samlade omkring 40 personer. Frågorna var många och tekniken höll.',
    },
    body: {
      sv: [
        'Mötet handlade om de två ESF-projekten. Projektledarna berättade vilka som kan få stöd, hur en remiss går till och vad som händer under den första månaden.',
        'Flera undrade vad som gäller för den som är mellan 29 och 35 år. Svaret är att Rätt stöd för mig omfattar åldrarna 16 till 35, medan HOPPET som mötesplats i första hand är till för dem som är 16 till 29.',
        'Presentationen finns att ladda ner. I höst fortsätter vi digitalt: den 16 september är temat sjukskrivna utan sjukpenning.',
      ],
    },
    image: 'digitalt-mote',
    events: ['digitalt-frukostmote-juni', 'frukostmote-sjukskrivna'],
    initiatives: ['mia-vidare', 'ratt-stod-for-mig', 'hoppet'],
    documents: ['presentation-esf-projekten'],
  },
  {
    key: 'tre-ar-i-siffror',
    publishedAt: '2020-06-16 09:00',
    title: { sv: 'Tre år i siffror: 341 deltagare sedan starten' },
    lead: {
      sv: 'Förbundet fyllde tre år den 1 juni. Ett lämpligt tillfälle att summera vad som har hänt hittills.',
    },
    body: {
      sv: [
        'Från starten till juni 2020 har 341 personer deltagit i förbundets insatser. Omkring 25 har gått vidare till arbete och ungefär 10 till studier.',
        'Det är inte stora tal, och det ska man inte vänta sig. De flesta som kommer har varit borta från arbetslivet länge och har kontakt med flera myndigheter. För dem är vägen lång, och varje steg räknas.',
        'Nu växer insatserna genom MIA Vidare och Rätt stöd för mig. Därmed får vi också bättre möjligheter att följa vad som hjälper, för vem och hur länge.',
      ],
    },
    image: 'vagen',
    initiatives: ['resursteamen', 'hoppet', 'samre'],
  },
  {
    key: 'sommarbemanning-2020',
    publishedAt: '2020-06-18 09:00',
    title: { sv: 'Så är kansliet bemannat i sommar' },
    lead: {
      sv: 'Några veckor i juli och augusti är kansliet stängt. Insatserna har egna tider, så hör av dig direkt till dem om det gäller en deltagare.',
    },
    body: {
      sv: [
        {
          list: [
            'Vecka 26 och 27: bemannat.',
            'Vecka 28: stängt.',
            'Vecka 29: bemannat.',
            'Vecka 30 och 31: stängt.',
            'Vecka 32: bemannat.',
          ],
        },
        'När kansliet är stängt läser vi inte e-posten. Brev och handlingar till förbundet tas om hand när vi är tillbaka.',
        'Från och med vecka 33 är allt som vanligt. Vi önskar en skön sommar!',
      ],
    },
    image: 'sommar',
  },
]
