import type { IssueContent } from '../content-types'

/** Number 1 of 2020 as it was sent in February, and the next one as a draft. */
export const newsletterIssues: IssueContent[] = [
  {
    number: '1.2020',
    title: {
      sv: 'Ny ordförande, SAMRE-modellen och vårens möten',
      en: 'A new chair, the SAMRE model and what comes in spring',
    },
    preheader: {
      sv: 'Läs också vad som sades om brukarinflytande när vi fyllde Messingen.',
      en: 'Also: what was said about user influence at Messingen.',
    },
    intro: {
      sv: 'Hej!\n\nÅret har börjat med en ny ordförande, ett fullsatt frukostmöte och ett arbetssätt som går från projekt till vardag. Här är det viktigaste sedan sist.',
      en: 'Hello!\n\nThe year has begun with a new chair, a full house at our breakfast meeting and a way of working that goes from project to everyday life. Here is what matters most.',
    },
    sent: { at: '2020-02-18 08:30', to: 34, left: 1 },
    items: [
      { news: 'ny-ordforande-2020' },
      { news: 'samre-modellen-infors' },
      { news: 'fullt-pa-messingen' },
      { event: 'sociala-foretag-mars' },
      { event: 'frukostmote-april' },
      {
        heading: { sv: 'Tipsa oss', en: 'Tell us' },
        body: {
          sv: ['Vad ska nästa frukostmöte handla om? Svara på det här brevet så läser vi.'],
          en: ['What should our next breakfast meeting be about? Reply to this letter, and we will read it.'],
        },
      },
    ],
  },
  {
    number: '2.2020',
    title: { sv: 'Två nya projekt och vårt första digitala frukostmöte' },
    preheader: { sv: 'MIA Vidare och Rätt stöd för mig tar vid där Resursteamen och HOPPET har banat väg.' },
    intro: {
      sv: 'Våren blev inte som vi hade tänkt oss. Möten har ställts in, och dörrar har stängts. Ändå har mycket hänt.',
    },
    items: [
      { news: 'mia-vidare-startar' },
      { news: 'ratt-stod-for-mig-startar' },
      { event: 'digitalt-frukostmote-juni' },
      { initiative: 'hoppet' },
    ],
  },
]
