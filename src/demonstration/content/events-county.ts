import type { EventContent, Key } from '../content-types'

interface OpenWebinar {
  key: Key
  organiser: Key
  /** Folder of the organiser's registration. */
  site: string
  title: string
  lead: string
  body: string[]
  day: string
  from?: string
  to?: string
  lastDay?: string
}

/** A webinar of another association, open to everybody; it takes the registrations itself. */
const openWebinar = (webinar: OpenWebinar): EventContent => ({
  key: webinar.key,
  title: { sv: webinar.title },
  kind: 'webinar',
  lead: { sv: webinar.lead },
  body: { sv: [...webinar.body, 'Webbinariet är öppet för alla. Anmälan görs hos det förbund som ordnar det.'] },
  startsAt: `${webinar.day} ${webinar.from ?? '09:00'}`,
  endsAt: `${webinar.lastDay ?? webinar.day} ${webinar.to ?? '10:30'}`,
  online: { url: null },
  organisers: [webinar.organiser],
  registration: { mode: 'external', url: `https://www.example.se/${webinar.site}/${webinar.day}` },
})

/** Other associations' open webinars of autumn 2020, in the shared calendar. */
export const countyEvents: EventContent[] = [
  openWebinar({
    key: 'sodertalje-unga',
    organiser: 'forbundet-sodertalje',
    site: 'sodertalje',
    title: 'Unga som varken arbetar eller studerar',
    lead: 'Vilka är de unga som står utanför, och vad vet vi om vad som hjälper? Ett webbinarium om forskning och vardag.',
    body: [
      'Vi går igenom hur gruppen ser ut i länet, varför en del försvinner ur statistiken och hur uppsökande arbete kan läggas upp.',
    ],
    day: '2020-09-11',
  }),
  openWebinar({
    key: 'roslagen-mia-vidare',
    organiser: 'forbundet-roslagen',
    site: 'roslagen',
    title: 'MIA Vidare – så kommer vi igång',
    lead: 'Roslagen är ett av åtta förbund i MIA Vidare. Här berättar de hur de har byggt upp sitt team.',
    body: [
      'Hur hittar man rätt deltagare, vem leder teamet och hur håller man ihop åtta förbund? En timme om starten och om det som återstår.',
    ],
    day: '2020-09-15',
    from: '13:00',
    to: '14:30',
  }),
  openWebinar({
    key: 'hbs-boendestod',
    organiser: 'forbundet-hbs',
    site: 'hbs',
    title: 'Boendestöd och personligt ombud',
    lead: 'Två stöd som ofta förväxlas. Vad är skillnaden och när behövs båda?',
    body: [
      'Boendestödjare och personliga ombud berättar om sina uppdrag och om hur de samarbetar när samma person har stöd av dem båda.',
    ],
    day: '2020-09-17',
  }),
  openWebinar({
    key: 'ostra-sodertorn-pandemin',
    organiser: 'forbundet-ostra-sodertorn',
    site: 'ostra-sodertorn',
    title: 'Pandemins följder för dem som redan stod längst bort',
    lead: 'Vad har våren gjort med arbetsmarknaden, hälsan och stödet? Östra Södertörn samlar tidiga erfarenheter.',
    body: [
      'Vi hör om uppskjuten vård, inställd praktik och ensamhet, men också om nya sätt att hålla kontakt som kan vara värda att behålla.',
    ],
    day: '2020-09-18',
  }),
  openWebinar({
    key: 'hbs-ips',
    organiser: 'forbundet-hbs',
    site: 'hbs',
    title: 'Individual Placement and Support (IPS)',
    lead: 'Först ett arbete, sedan stöd på plats. En introduktion till en metod med starkt stöd i forskningen.',
    body: [
      'Metoden vänder på ordningen: i stället för att träna inför ett arbete börjar man söka det direkt. Vad kräver det av vården och av Arbetsförmedlingen?',
    ],
    day: '2020-09-22',
  }),
  openWebinar({
    key: 'sodertalje-arbetsformedlingen',
    organiser: 'forbundet-sodertalje',
    site: 'sodertalje',
    title: 'Möt Arbetsförmedlingen',
    lead: 'Vilket stöd kan Arbetsförmedlingen ge den som har en funktionsnedsättning eller har varit borta länge?',
    body: ['En genomgång av tjänster, kontaktvägar och vad som skiljer upphandlade tjänster från myndighetens egna.'],
    day: '2020-10-01',
  }),
  openWebinar({
    key: 'roslagen-sociala-foretag',
    organiser: 'forbundet-roslagen',
    site: 'roslagen',
    title: 'Sociala företag i Roslagen',
    lead: 'Från idé till anställning: företagare och rådgivare berättar hur de har gjort.',
    body: ['Webbinariet tar upp finansiering, samarbete med kommunen och hur medarbetarna blir delägare.'],
    day: '2020-10-07',
    from: '13:00',
    to: '14:30',
  }),
  openWebinar({
    key: 'hbs-medskapare',
    organiser: 'forbundet-hbs',
    site: 'hbs',
    title: 'Invånare som medskapare',
    lead: 'Att utveckla en verksamhet tillsammans med dem den är till för. Hur gör man, och vad ska man undvika?',
    body: [
      'Vi får exempel på råd, referensgrupper och gemensamma verkstäder, och ett samtal om ersättning och villkor för dem som deltar.',
    ],
    day: '2020-10-08',
  }),
  openWebinar({
    key: 'sundbyberg-sarbarhet',
    organiser: 'forbundet-sundbyberg',
    site: 'sundbyberg',
    title: 'Att förstå sin egen sårbarhet',
    lead: 'Den som möter människor i kris behöver känna sina egna gränser. Ett webbinarium för dig som är medarbetare.',
    body: [
      'Om stress, medkänsla och återhämtning – och om vad arbetsgivaren kan göra för att arbetet ska hålla i längden.',
    ],
    day: '2020-10-14',
  }),
  openWebinar({
    key: 'ostra-sodertorn-rasism',
    organiser: 'forbundet-ostra-sodertorn',
    site: 'ostra-sodertorn',
    title: 'Rasism på arbetsmarknaden',
    lead: 'Vad säger forskningen om diskriminering vid rekrytering, och vad kan vi göra i mötet med arbetsgivare?',
    body: [
      'Efter föreläsningen följer samtal i mindre grupper om hur coacher och handläggare kan stötta den som har blivit utsatt.',
    ],
    day: '2020-10-23',
  }),
  openWebinar({
    key: 'sodertalje-forsakringskassan',
    organiser: 'forbundet-sodertalje',
    site: 'sodertalje',
    title: 'Möt Försäkringskassan',
    lead: 'Samordningsansvar, rehabilitering och aktivitetsersättning i klartext.',
    body: [
      'Försäkringskassan förklarar vad som krävs för olika ersättningar och hur en handläggare kan bidra i ett samverkansmöte.',
    ],
    day: '2020-11-04',
  }),
  openWebinar({
    key: 'sodertalje-psykiatri',
    organiser: 'forbundet-sodertalje',
    site: 'sodertalje',
    title: 'Möt psykiatrin',
    lead: 'Hur går en remiss till, vad händer under väntetiden och vem håller i kontakten?',
    body: ['Medarbetare från öppenvården berättar om sina uppdrag och svarar på frågor från kommuner och myndigheter.'],
    day: '2020-11-17',
  }),
  openWebinar({
    key: 'sundbyberg-fri-fran-vald',
    organiser: 'forbundet-sundbyberg',
    site: 'sundbyberg',
    title: 'En vecka fri från våld',
    lead: 'Fem dagar med korta digitala träffar om våld i nära relationer: att fråga, att lyssna och att hjälpa vidare.',
    body: ['Varje dag har sitt tema. Det går bra att delta i en enda träff eller i alla.'],
    day: '2020-11-23',
    lastDay: '2020-11-27',
    to: '16:00',
  }),
]
