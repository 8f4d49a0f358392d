import type { AssociationFacts } from '../mail/association-facts'
import { consentText } from '../newsletter/consent-text'
import type { Language } from '../shared/language'
import { html, type Html } from './html'
import { signUpPath } from './newsletter-typo-page'

const words = {
  sv: {
    heading: 'Få vårt nyhetsbrev',
    intro: (title: string) => `${title} kommer med e-post. Du bekräftar anmälan med en länk som vi mejlar till dig.`,
    email: 'E-postadress',
    name: 'Namn',
    optional: '(frivilligt)',
    lang: 'Språk i mejlen',
    leaveEmpty: 'Lämna det här fältet tomt',
    submit: 'Anmäl mig',
    privacy: 'Så behandlar vi personuppgifter',
  },
  en: {
    heading: 'Get our newsletter',
    intro: (title: string) => `${title} comes by e-mail. You confirm by a link that we send to you.`,
    email: 'E-mail address',
    name: 'Name',
    optional: '(optional)',
    lang: 'Language of the mail',
    leaveEmpty: 'Leave this field empty',
    submit: 'Sign me up',
    privacy: 'How we handle personal data',
  },
}

/**
 * The form by which people subscribe, without script. `website` is a trap for programs: it stands outside the page, out of
 * the way of the keyboard and of screen readers.
 */
export function newsletterForm(association: AssociationFacts, language: Language, heading: 'h1' | 'h2' = 'h2'): Html {
  const say = words[language]
  const title = heading === 'h1' ? html`<h1>${say.heading}</h1>` : html`<h2>${say.heading}</h2>`
  return html`<section class="panel">
    ${title}
    <p>${say.intro(association.newsletterTitle)}</p>
    <form class="form" method="post" action="${signUpPath}">
      <div class="field">
        <label for="nl-email">${say.email}</label
        ><input id="nl-email" name="email" type="email" autocomplete="email" maxlength="254" required />
      </div>
      <div class="field">
        <label for="nl-name">${say.name} <span class="hint">${say.optional}</span></label
        ><input id="nl-name" name="name" type="text" autocomplete="name" maxlength="200" />
      </div>
      <div class="field">
        <label for="nl-lang">${say.lang}</label
        ><select id="nl-lang" name="lang">
          <option value="sv" lang="sv" ${language === 'sv' && html` selected`}>Svenska</option>
          <option value="en" lang="en" ${language === 'en' && html` selected`}>English</option>
        </select>
      </div>
      <div class="trap" aria-hidden="true">
        <label for="nl-website">${say.leaveEmpty}</label
        ><input id="nl-website" name="website" type="text" tabindex="-1" autocomplete="off" />
      </div>
      <div class="tick">
        <input id="nl-consent" name="consent" type="checkbox" value="true" required /><label for="nl-consent"
          >${consentText(association.name, language)}</label
        >
      </div>
      <button class="button" type="submit">${say.submit}</button>
    </form>
    ${association.privacyPolicyUrl && html`<p><a href="${association.privacyPolicyUrl}">${say.privacy}</a></p>`}
  </section>`
}
