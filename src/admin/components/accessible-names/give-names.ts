import type { Language } from '../../../shared/language'
import { nameWords, toolbarWords } from './words'

type Word = keyof typeof nameWords

/** Buttons with a picture only, by selector. */
const buttons: [selector: string, word: Word][] = [
  ['.form-submit .popup-button, #action-save-popup .popup-button', 'publishing'],
  ['.doc-controls__popup .popup-button', 'more'],
  ['.clipboard-action__popup .popup-button', 'copying'],
  ['.array-actions .popup-button', 'more'],
  ['.clickable-arrow--right', 'nextPage'],
  ['.clickable-arrow:not(.clickable-arrow--right)', 'previousPage'],
  ['.date-time-picker__clear-button', 'clear'],
  ['.select-all__checkbox input[type=checkbox]', 'selectAll'],
]

/** English names that other libraries inside Payload have written. */
const foreign: [selector: string, word: Word][] = [
  ['.react-datepicker__navigation--previous', 'previousMonth'],
  ['.react-datepicker__navigation--next', 'nextMonth'],
  ['.react-datepicker__month-select', 'month'],
  ['.react-datepicker__year-select', 'year'],
  ['[data-sonner-toast] [data-close-button]', 'close'],
  ['section[aria-live][aria-label^="Notifications"]', 'messages'],
]

/** The label that stands over a field, without its asterisk and language. */
function labelOver(element: Element): string {
  const label = element.closest('.field-type, .payload-settings__language, .schedule-publish__scheduler')?.querySelector('.field-label')
  const own = [...(label?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE)
  return own?.textContent?.trim() ?? ''
}

const isNamed = (element: Element): boolean =>
  element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') || (element.textContent?.trim() ?? '') !== ''

const each = (root: ParentNode, selector: string, act: (element: Element) => void): void => {
  root.querySelectorAll(selector).forEach(act)
}

/**
 * Gives names to what Payload 3.90 leaves without one, and mends roles that contradict each other, so that a screen reader
 * can say what each thing is (WCAG 2.1: 1.3.1, 2.5.3, 4.1.2). May be called any number of times.
 */
export function giveNames(root: ParentNode, language: Language): void {
  const word = (key: Word): string => nameWords[key][language]
  for (const [selector, key] of buttons) {
    each(root, selector, (button) => {
      if (!isNamed(button)) button.setAttribute('aria-label', word(key))
    })
  }
  for (const [selector, key] of foreign) each(root, selector, (element) => element.setAttribute('aria-label', word(key)))
  each(root, '.popup-button', (button) => {
    if (!isNamed(button)) button.setAttribute('aria-label', word('more'))
  })
  nameFields(root, word)
  nameToolbar(root, language)
  mendRoles(root)
}

function nameFields(root: ParentNode, word: (key: Word) => string): void {
  each(root, '.react-select input[type=text], .react-datepicker__input-container input', (input) => {
    if (!isNamed(input)) input.setAttribute('aria-label', labelOver(input) || word('choice'))
  })
  each(root, '.ContentEditable__root', (text) => {
    // What is written in it is not its name.
    if (!text.getAttribute('aria-label')) text.setAttribute('aria-label', labelOver(text) || word('writing'))
  })
  each(root, '.select-row__checkbox input[type=checkbox]', (box) => {
    const title = box.closest('tr')?.querySelector('td a')?.textContent ?? ''
    if (!isNamed(box)) box.setAttribute('aria-label', `${word('selectRow')} ${title}`.trim())
  })
}

function nameToolbar(root: ParentNode, language: Language): void {
  each(root, '.toolbar-popup__button[data-button-key]', (button) => {
    const name = toolbarWords[button.getAttribute('data-button-key') ?? '']?.[language]
    if (!name) return
    button.setAttribute('aria-label', name)
    button.setAttribute('title', name)
  })
  each(root, '[data-toolbar-group-key] .toolbar-popup__dropdown', (button) => {
    const key = button.closest('[data-toolbar-group-key]')?.getAttribute('data-toolbar-group-key') ?? ''
    const name = toolbarWords[key]?.[language]
    if (!name) return
    button.setAttribute('title', name)
    if (!isNamed(button)) button.setAttribute('aria-label', name)
  })
}

function mendRoles(root: ParentNode): void {
  // A list whose items are no list items, and a link whose name leaves out the number that is seen in it.
  each(root, 'ul.doc-tabs__tabs', (list) => list.setAttribute('role', 'presentation'))
  each(root, 'a.doc-tab[aria-label]', (tab) => tab.removeAttribute('aria-label'))
  // Hidden from screen readers yet reached by the Tab key.
  each(root, '.dropdown-indicator[aria-hidden=true], .clear-indicator[aria-hidden=true]', (button) =>
    button.setAttribute('tabindex', '-1'),
  )
}
