import type { PictureContent } from '../content-types'

/** Who drew the pictures. */
export const pictureCredit = 'Illustration: Samordna'

/** What each drawing in `../pictures` shows, for those who cannot see it. */
export const pictures: PictureContent[] = [
  {
    key: 'frukostmote',
    alt: {
      sv: 'Fyra personer samtalar runt ett bord med kaffekoppar och anteckningar, i en ljus lokal med stora fönster.',
      en: 'Four people talk around a table with coffee cups and notes, in a bright room with large windows.',
    },
    caption: { sv: 'Många myndigheter, ett bord.', en: 'Many authorities, one table.' },
  },
  {
    key: 'digitalt-mote',
    alt: {
      sv: 'En bärbar dator på ett skrivbord visar sex personer i ett videomöte. Bredvid står en kopp och en krukväxt.',
      en: 'A laptop on a desk shows six people in a video meeting. Beside it are a cup and a potted plant.',
    },
    caption: { sv: 'Våren 2020 flyttade mötena till skärmen.', en: 'In spring 2020 the meetings moved to the screen.' },
  },
  {
    key: 'kommunhus',
    alt: {
      sv: 'Ett kommunhus med klocktorn och blå flagga vid ett torg med lönnar och en bänk.',
      en: 'A town hall with a clock tower and a blue flag by a square with trees and a bench.',
    },
  },
  {
    key: 'vagen',
    alt: {
      sv: 'En stig slingrar sig över gröna kullar mot en stigande sol. En person med ryggsäck är på väg.',
      en: 'A path winds over green hills towards a rising sun. A person with a backpack is on the way.',
    },
    caption: { sv: 'Vägen till arbete är sällan rak.', en: 'The way to work is seldom straight.' },
  },
  {
    key: 'hander',
    alt: {
      sv: 'Fyra händer från olika håll lägger samman fyra pusselbitar på ett bord.',
      en: 'Four hands from different sides put together four pieces of a puzzle on a table.',
    },
  },
  {
    key: 'oppen-dorr',
    alt: {
      sv: 'En öppen dörr med varmt ljus. En ung person med ryggsäck kliver in där någon väntar med utsträckt hand.',
      en: 'An open door with warm light. A young person with a backpack steps in where somebody waits with an outstretched hand.',
    },
    caption: { sv: 'På HOPPET står dörren öppen.', en: 'At HOPPET the door is open.' },
  },
  {
    key: 'socialt-foretag',
    alt: {
      sv: 'Två personer arbetar i ett litet café med randig markis, där bröd och blommor står framme.',
      en: 'Two people work in a small café with a striped awning, where bread and flowers are on display.',
    },
    caption: { sv: 'Ett socialt företag kan vara ett café.', en: 'A social enterprise can be a café.' },
  },
  {
    key: 'publik',
    alt: {
      sv: 'En föreläsare står vid en duk med ett diagram framför en publik som syns bakifrån.',
      en: 'A lecturer stands by a screen with a chart before an audience seen from behind.',
    },
  },
  {
    key: 'rapport',
    alt: {
      sv: 'En rapport med stapeldiagram ligger på ett skrivbord bredvid glasögon, penna och kaffekopp.',
      en: 'A report with a bar chart lies on a desk beside glasses, a pen and a cup of coffee.',
    },
  },
  {
    key: 'tradgard',
    alt: {
      sv: 'Två personer odlar i pallkragar framför ett växthus. Den ena vattnar tomatplantor.',
      en: 'Two people grow vegetables in raised beds before a greenhouse. One of them waters tomato plants.',
    },
    caption: { sv: 'I trädgården finns alltid något att göra.', en: 'There is always something to do in the garden.' },
  },
  {
    key: 'mammor',
    alt: {
      sv: 'Tre kvinnor samtalar utomhus vid en barnvagn. Bakom dem syns flerfamiljshus och träd.',
      en: 'Three women talk outdoors by a pram. Behind them are blocks of flats and trees.',
    },
  },
  {
    key: 'sommar',
    alt: {
      sv: 'En brygga med två tomma stolar och ett parasoll vid en stilla sjö, med skog på andra sidan.',
      en: 'A jetty with two empty chairs and a parasol by a calm lake, with forest on the far side.',
    },
    caption: { sv: 'Kansliet tar sommar.', en: 'The office takes its summer leave.' },
  },
]
