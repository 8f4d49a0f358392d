import type { Language } from '../../../shared/language'
import { nameWords, toolbarWords } from './words'

type Word = keyof typeof nameWords

/** Buttons with a picture only, by selector; the first that fits gives the name. */
const nameless: [selector: string, word: Word][] = [
  ['.doc-controls__popup .popup-button', 'more'],
  ['.form-submit .popup-button', 'publishing'],
  ['.clipboard-action__popup .popup-button', 'copying'],
  ['.popup-button', 'more'],
  ['.clickable-arrow--right', 'nextPage'],
  ['.clickable-arrow', 'previousPage'],
  ['.condition__actions-remove', 'removeFilter'],
  ['.condition__actions-add', 'addFilter'],
  ['.upload-relationship-details__edit', 'change'],
  ['.upload-relationship-details__remove', 'remove'],
  ['.date-time-picker__clear-button', 'clear'],
  ['.nav__mobile-close', 'close'],
  ['.file-field__remove', 'removeFile'],
  ['.edit-upload__draggable', 'focalPoint'],
  ['.collapsible__drag', 'move'],
  ['.drawer-link__doc-drawer-toggler', 'open'],
  ['.copy-to-clipboard', 'copyAddress'],
  ['.file-details__remove', 'removeFile'],
  ['.schedule-publish__delete', 'remove'],
]

/** English names that other libraries inside Payload have written. */
const foreignNames: [selector: string, word: Word][] = [
  ['.react-datepicker__navigation--previous', 'previousMonth'],
  ['.react-datepicker__navigation--next', 'nextMonth'],
  ['.react-datepicker[role=dialog]', 'chooseMoment'],
  ['.react-datepicker__month', 'month'],
  ['.react-datepicker__time-list', 'time'],
  ['.react-datepicker__month-select', 'month'],
  ['.react-datepicker__year-select', 'year'],
  ['[data-sonner-toast] [data-close-button]', 'close'],
  ['section[aria-live][aria-label^="Notifications"]', 'messages'],
  ['.link-editor .link-edit', 'editLink'],
  ['.link-editor .link-trash', 'removeLink'],
  ['.insert-paragraph-at-end', 'newParagraph'],
]

/** The same in texts. */
const foreignTexts: [selector: string, word: Word][] = [
  ['.react-datepicker-time__header', 'time'],
  ['.react-datepicker__navigation-icon--previous', 'previousMonth'],
  ['.react-datepicker__navigation-icon--next', 'nextMonth'],
]

const fields = 'input:not([type=hidden], [type=file], [type=checkbox]), textarea'

/** The label that stands over a field, without its asterisk and language. */
function labelOver(element: Element): string {
  const field = element.closest(
    '.field-type, .payload-settings__language, .schedule-publish__scheduler, .edit-upload__input',
  )
  const label = field?.matches('.edit-upload__input') ? field : field?.querySelector('.field-label')
  const parts = [...(label?.childNodes ?? [])]
  return parts.find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent?.trim() ?? ''
}

const textOf = (element: Element): string => element.textContent.trim()
const isNamed = (element: Element): boolean => Boolean(element.getAttribute('aria-label') ?? textOf(element))

function each(root: ParentNode, selector: string, act: (element: Element) => void): void {
  root.querySelectorAll(selector).forEach(act)
}

/**
 * Gives names to what Payload 3.90 leaves without one, and mends roles that contradict each other, so that a screen reader
 * can say what each thing is (WCAG 2.1: 1.3.1, 2.5.3, 4.1.2). May be called any number of times.
 */
export function giveNames(root: ParentNode, language: Language): void {
  const word = (key: Word): string => nameWords[key][language]
  for (const [selector, key] of nameless) {
    each(root, selector, (button) => {
      if (!isNamed(button)) button.setAttribute('aria-label', word(key))
    })
  }
  for (const [selector, key] of foreignNames) {
    each(root, selector, (element) => {
      element.setAttribute('aria-label', word(key))
    })
  }
  for (const [selector, key] of foreignTexts) {
    each(root, selector, (element) => {
      if (textOf(element) !== word(key)) element.textContent = word(key)
    })
  }
  nameFields(root, word)
  nameToolbar(root, language)
  mendRoles(root)
}

function nameFields(root: ParentNode, word: (key: Word) => string): void {
  each(root, fields, (field) => {
    // In drawers, labels point to ids that do not exist.
    const { labels, placeholder, name } = field as HTMLInputElement
    if (labels?.length || isNamed(field)) return
    field.setAttribute('aria-label', labelOver(field) || placeholder || name || word('choice'))
  })
  each(root, '.ContentEditable__root', (text) => {
    // What is written in it is not its name.
    if (!text.getAttribute('aria-label')) text.setAttribute('aria-label', labelOver(text) || word('writing'))
  })
  each(root, '.relationship--multi-value-label__drawer-toggler[aria-label^="Edit "]', (button) => {
    button.setAttribute(
      'aria-label',
      `${word('change')} ${button.getAttribute('aria-label')?.slice('Edit '.length) ?? ''}`,
    )
  })
  each(root, '.react-datepicker__day[aria-label]', (day) => {
    // Whether a day can be chosen is said by its role and state; the words are English.
    day.setAttribute('aria-label', day.getAttribute('aria-label')?.replace(/^(Choose|Not available) /, '') ?? '')
  })
  each(root, '.select-row__checkbox input', (box) => {
    const title = box.closest('tr')?.querySelector('td a')
    box.setAttribute('aria-label', `${word('selectRow')} ${title ? textOf(title) : ''}`.trim())
  })
  each(root, '.select-all__checkbox input', (box) => {
    box.setAttribute('aria-label', word('selectAll'))
    box.removeAttribute('aria-labelledby')
    box.removeAttribute('title')
  })
}

function nameToolbar(root: ParentNode, language: Language): void {
  each(root, '.fixed-toolbar [data-button-key], .fixed-toolbar [data-dropdown-key]', (button) => {
    const key = button.getAttribute('data-button-key') ?? button.getAttribute('data-dropdown-key') ?? ''
    const name = toolbarWords[key]?.[language]
    if (!name) return
    const shown = textOf(button)
    button.setAttribute('aria-label', shown ? `${name}: ${shown}` : name)
    button.setAttribute('title', name)
  })
}

function mendRoles(root: ParentNode): void {
  // A list whose items are no list items, and links and buttons whose name is another one than what is seen in them.
  each(root, 'ul.doc-tabs__tabs', (list) => {
    list.setAttribute('role', 'presentation')
  })
  each(
    root,
    'a.doc-tab[aria-label], .list-create-new-doc__create-new-button[aria-label], .list-header__create-new-button[aria-label]',
    (link) => {
      link.removeAttribute('aria-label')
    },
  )
  // Chosen things that can be dragged are buttons with buttons in them.
  each(root, '.react-select [role=button][aria-describedby]', (choice) => {
    choice.setAttribute('role', 'group')
  })
  // The picture's file name, or what it shows, stands beside it.
  each(root, '.thumbnail > img:not([alt])', (image) => {
    image.setAttribute('alt', '')
  })
  // Hidden from screen readers yet reached by the Tab key.
  each(root, '.dropdown-indicator[aria-hidden=true], .clear-indicator[aria-hidden=true]', (button) => {
    button.setAttribute('tabindex', '-1')
  })
}
