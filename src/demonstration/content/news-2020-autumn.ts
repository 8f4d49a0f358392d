import type { NewsContent } from '../content-types'

export const newsAutumn2020: NewsContent[] = [
  {
    key: 'gemensam-kalender-hosten-2020',
    publishedAt: '2020-08-25 09:00',
    title: {
      sv: 'Höstens öppna webbinarier i en gemensam kalender',
      en: 'The open webinars of autumn in one shared calendar',
    },
    lead: {
      sv: 'Samordningsförbunden i länet öppnar sina digitala möten för varandra. Nu finns alla på ett ställe – från psykiatri till sociala företag.',
      en: 'The coordination associations of the county open their online meetings to one another. They are now all in one place – from psychiatry to social enterprises.',
    },
    body: {
      sv: [
        'När mötena flyttar till skärmen spelar avståndet ingen roll. Den som arbetar i Sigtuna kan lika gärna lyssna till en föreläsning som ordnas i Södertälje. Därför har förbunden kommit överens om att visa varandras öppna webbinarier.',
        'Först ut är Södertälje den 11 september, om unga som varken arbetar eller studerar. Därefter följer bland andra Roslagen, HBS, Östra Södertörn och Sundbyberg. Sista programpunkten är en vecka fri från våld, den 23–27 november.',
        'Anmälan görs hos det förbund som ordnar mötet. Länken finns vid varje punkt i kalendern.',
        'Våra egna möten är den 16 september, den 21 oktober och den 25 november.',
      ],
      en: [
        'When meetings move to the screen, distance no longer matters. Somebody who works in Sigtuna may just as well listen to a lecture arranged in Södertälje. The associations have therefore agreed to show each other’s open webinars.',
        'Södertälje is first, on 11 September, about young people neither in work nor in studies. Roslagen, HBS, Östra Södertörn and Sundbyberg follow. The last item is a week free from violence, 23 to 27 November.',
        'You register with the association that arranges the meeting. The link is found at each item of the calendar.',
        'Our own meetings are on 16 September, 21 October and 25 November.',
      ],
    },
    image: 'digitalt-mote',
    events: [
      'frukostmote-sjukskrivna',
      'frukostmote-arbetsformedlingen',
      'frukostmote-sociala-foretag',
      'sodertalje-unga',
      'sundbyberg-fri-fran-vald',
    ],
  },
  {
    key: 'inbjudan-sjukskrivna',
    publishedAt: '2020-09-01 09:00',
    title: { sv: 'Sjukskriven utan sjukpenning – tema för höstens första frukostmöte' },
    lead: {
      sv: 'Vem gör vad när någon är för sjuk för att arbeta men saknar rätt till ersättning? Delta digitalt den 16 september.',
    },
    body: {
      sv: [
        'Mötet utgår från SAMRE-modellen, som sedan i vintras används i alla tre kommunerna. Vi får följa hur ett trepartsmöte går till, från kallelsen till den plan som blir resultatet.',
        'Du får också veta vad Försäkringskassan kan bidra med även när ingen ersättning betalas ut, och var gränsen går mellan vårdens och kommunens ansvar.',
        'Anmäl dig senast den 11 september. Länken kommer med e-post dagen före.',
      ],
    },
    image: 'digitalt-mote',
    events: ['frukostmote-sjukskrivna'],
    initiatives: ['samre'],
  },
  {
    key: 'efter-motet-om-sjukskrivna',
    publishedAt: '2020-09-18 09:00',
    title: { sv: 'Ett möte med rätt personer sparar månader' },
    lead: {
      sv: 'Så kan onsdagens digitala frukostmöte om sjukskrivna utan sjukpenning sammanfattas. Presentationen går nu att ladda ner.',
    },
    body: {
      sv: [
        'Utan samordning händer det att samma person skickas fram och tillbaka: ett intyg som inte räcker, en ansökan som avslås, en ny läkartid om sex veckor. Med alla runt samma bord går det att reda ut på en timme.',
        'Flera deltagare berättade att det svåraste är att hitta rätt person hos de andra. Därför har vi tagit fram en kontaktlista som Resursteamen håller aktuell. Den lämnas ut till medarbetare hos medlemmarna.',
        'En fråga som blev hängande var hur modellen fungerar för den som flyttar mellan kommuner. Styrgruppen tar upp den vid sitt nästa möte.',
      ],
    },
    image: 'hander',
    events: ['frukostmote-sjukskrivna'],
    initiatives: ['samre'],
    documents: ['presentation-sjukskrivna'],
  },
  {
    key: 'inbjudan-arbetsformedlingen',
    publishedAt: '2020-10-01 09:00',
    title: { sv: 'Arbetsförmedlingen i dag och i morgon' },
    lead: {
      sv: 'Myndigheten förändras. Vad innebär det för samverkan lokalt? Tre förbund bjuder tillsammans in till ett digitalt frukostmöte den 21 oktober.',
    },
    body: {
      sv: [
        'Mötet ordnas ihop med samordningsförbunden i Roslagen och Sundbyberg. Arbetsförmedlingen berättar om hur arbetet är organiserat nu, vad som väntar och hur kommuner och vård når fram.',
        'Det digitala rummet öppnar klockan 8.15. Själva mötet pågår 8.30–9.30 och därefter finns det tid för frågor till 9.45. Skicka gärna in din fråga redan när du anmäler dig.',
        'Sista anmälningsdag är den 16 oktober.',
      ],
    },
    image: 'digitalt-mote',
    events: ['frukostmote-arbetsformedlingen'],
  },
  {
    key: 'oppet-hus-pa-distans',
    publishedAt: '2020-10-13 09:00',
    title: { sv: 'Ett halvår med Rätt stöd för mig' },
    lead: {
      sv: 'HOPPET har öppnat dörren igen, med färre i taget. Den digitala drop-in som började som en nödlösning får vara kvar.',
    },
    body: {
      sv: [
        'Ett halvår in i projektet har personalen hittat ett arbetssätt där besök, promenader och skärm blandas. En del unga har sagt att de aldrig skulle ha vågat kliva in i lokalen om de inte först hade fått prata på nätet.',
        'Samarbetet med de båda andra förbunden har gett nya idéer. En är att låta unga som varit med en tid ta emot dem som är nya. En annan är att ha gemensamma träffar om att söka till folkhögskola.',
        'Projektet pågår till april 2022. Är du mellan 16 och 35 år eller känner någon som är det, hör av dig till samordnaren.',
      ],
    },
    image: 'oppen-dorr',
    initiatives: ['hoppet', 'ratt-stod-for-mig'],
  },
  {
    key: 'tekniken-gav-upp',
    publishedAt: '2020-10-22 11:00',
    title: {
      sv: 'Så många ville vara med att tekniken gav upp',
      en: 'So many wanted to join that the video tool failed',
    },
    lead: {
      sv: 'Gårdagens möte om Arbetsförmedlingen blev större än verktyget klarade. Vi beklagar det och planerar att hålla mötet en gång till.',
      en: 'Yesterday’s meeting on the Public Employment Service grew larger than the video tool could handle. We apologise, and plan to hold it a second time.',
    },
    body: {
      sv: [
        'Intresset överträffade det vi hade väntat oss, och många kom aldrig in i det digitala rummet. De som var med fick bild och ljud som hackade. Det var inte den morgon vi hade tänkt oss.',
        'Tillsammans med Roslagen, Sundbyberg och Arbetsförmedlingen planerar vi nu ett nytt tillfälle med en teknik som rymmer alla. Den som var anmäld får inbjudan först.',
        'Presentationen finns redan nu bland handlingarna. Har du en fråga som du inte hann ställa, skicka den till oss så tar vi med den till nästa gång.',
      ],
      en: [
        'Interest exceeded what we had expected, and many never got into the digital room. Those who did had picture and sound that kept breaking up. It was not the morning we had in mind.',
        'Together with Roslagen, Sundbyberg and the Public Employment Service we are now planning a second sitting, with a tool that has room for everybody. Those who had registered are invited first.',
        'The presentation is already among the documents. If you had a question that there was no time for, send it to us and we shall bring it along.',
      ],
    },
    image: 'digitalt-mote',
    events: ['frukostmote-arbetsformedlingen'],
    documents: ['presentation-arbetsformedlingen'],
  },
  {
    key: 'inbjudan-sociala-foretag',
    publishedAt: '2020-11-05 09:00',
    title: { sv: 'Dags för mötet om sociala företag' },
    lead: {
      sv: 'Det vi fick ställa in i mars blir av i november, fast på skärmen. Välkommen den 25 november.',
    },
    body: {
      sv: [
        'Vad krävs för att ett socialt företag ska bära sig? Hur kan en kommun köpa tjänster av det? Och vilken hjälp finns att få? Coompanion Roslagen & Norrort berättar om årets arbete inom partnerskapet.',
        'Mötet är till för dig som arbetar med arbetsmarknad, upphandling eller näringsliv, och för dig som funderar på att starta något själv.',
        'Anmäl dig senast den 20 november.',
      ],
    },
    image: 'socialt-foretag',
    events: ['frukostmote-sociala-foretag'],
    initiatives: ['iop-coompanion'],
  },
  {
    key: 'vecka-fri-fran-vald',
    publishedAt: '2020-11-17 09:00',
    title: { sv: 'Nästa vecka är en vecka fri från våld' },
    lead: {
      sv: 'Samordningsförbundet Sundbyberg ordnar digitala träffar varje dag den 23–27 november. Flera av dem rör frågor som också Resursteamen möter.',
    },
    body: {
      sv: [
        'Våld i nära relationer är en vanlig men sällan uttalad orsak till att människor hamnar utanför arbetslivet. Den som inte frågar får sällan veta.',
        'Under veckan handlar träffarna om att ställa frågan, om att ta emot svaret och om vart den som är utsatt kan vända sig. De är öppna för medarbetare hos alla medlemmar i länets förbund.',
        'Anmälan görs hos Sundbyberg. Länken finns i kalendern.',
      ],
    },
    image: 'hander',
    events: ['sundbyberg-fri-fran-vald'],
  },
  {
    key: 'efter-motet-om-sociala-foretag',
    publishedAt: '2020-11-27 10:00',
    title: { sv: 'Sociala företag: börja smått men börja' },
    lead: {
      sv: 'Rådet till kommunerna vid onsdagens möte var tydligt. Den första beställningen behöver inte vara stor, men den behöver bli av.',
    },
    body: {
      sv: [
        'Ett café i en kommunal lokal, tvätt av arbetskläder, skötsel av grönytor. Exemplen på vad sociala företag kan göra är många. Det som brukar saknas är en första kund.',
        'Coompanion gick igenom hur upphandlingsreglerna kan användas för att ge plats åt mindre företag. Efteråt talade vi om vad förbundet kan göra: samla intresserade, betala rådgivning och följa upp.',
        'Partnerskapet utvärderas i december. Styrelsen tar därefter ställning till om det ska fortsätta.',
      ],
    },
    image: 'socialt-foretag',
    events: ['frukostmote-sociala-foretag'],
    initiatives: ['iop-coompanion'],
  },
  {
    key: 'ordforandemote-hosten-2020',
    publishedAt: '2020-12-08 09:00',
    title: { sv: 'Länets ordförande möttes om det gemensamma' },
    lead: {
      sv: 'Gemensam kalender, lika sätt att räkna och ett brev till regeringen. Minnesanteckningarna från höstens ordförandemöte finns nu att läsa.',
    },
    body: {
      sv: [
        'Två gånger om året träffas ordförande och chefer i länets samordningsförbund. Den här gången möttes de på skärmen.',
        'De var överens om att den gemensamma kalendern ska fortsätta. Mötet talade också om att alla förbund borde redovisa deltagare på samma sätt, så att det går att se helheten i länet.',
        'Nästa möte hålls den 16 april 2021.',
      ],
    },
    image: 'kommunhus',
    documents: ['ordforandemote-2020'],
  },
  {
    key: 'tack-for-i-ar',
    publishedAt: '2020-12-17 09:00',
    title: { sv: 'Tack för ett annorlunda år' },
    lead: {
      sv: 'Två stora projekt har startat, mötena har flyttat till skärmen och dörren till HOPPET har hållits öppen på nya sätt. Vi tackar alla som har gjort det möjligt.',
    },
    body: {
      sv: [
        'När året började planerade vi för möten i fulla salar. Det blev ett enda. I stället har vi lärt oss att mötas på andra sätt, och fler än någonsin har kunnat vara med.',
        'Insatserna har tagit emot människor hela tiden. Det är medarbetarnas förtjänst, och medlemmarnas, som har ställt om utan att släppa samarbetet.',
        'Vid årsskiftet går ordförandeskapet vidare till nästa kommun. Kansliet önskar en god jul och ett gott nytt år.',
      ],
    },
    image: 'frukostmote',
  },
]
