import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { momentText } from '../start-page/moment-text'
import { readSuggestions, type Suggestion, type Suggestions } from './calls'
import { messageOf } from '../rest'
import type { PartProps } from './desk'
import { itemKey, itemsInForm, type SuggestedBlock } from './item-rules'
import { filled } from './words'

/** What has been published since the last issue: ticked, it becomes blocks of the form. */
export const SuggestionPart = ({ issue, language, words }: PartProps) => {
  const [found, setFound] = useState<Suggestions | null>(null)
  const [ticked, setTicked] = useState<string[]>([])
  const [said, setSaid] = useState('')
  const inForm = useFormFields(([fields]) => itemsInForm(fields)).split(' ')
  const { addFieldRow, getField } = useForm()

  const show = async (): Promise<void> => {
    try {
      setFound(await readSuggestions({ issue, language }))
      setSaid('')
    } catch (error) {
      setSaid(messageOf(error, words))
    }
  }
  const groups = groupsOf(found)
  const chosen = groups.flatMap(({ block, suggestions }) =>
    suggestions
      .map(({ id }) => ({ block, id, key: itemKey(block, id) }))
      .filter(({ key }) => ticked.includes(key) && !inForm.includes(key)),
  )
  const add = (): void => {
    if (chosen.length === 0) {
      setSaid(words.choose)
      return
    }
    const first = getField('items').rows?.length ?? 0
    chosen.forEach(({ block, id }, index) => {
      const subFieldState = { [block]: { value: id, initialValue: id, valid: true } }
      addFieldRow({ path: 'items', schemaPath: 'items', blockType: block, rowIndex: first + index, subFieldState })
    })
    setTicked([])
    setSaid(filled(words.added, { count: chosen.length }))
  }
  const tick = (key: string, isTicked: boolean): void =>
    setTicked((before) => (isTicked ? [...before, key] : before.filter((other) => other !== key)))

  return (
    <section aria-labelledby="issue-suggestions">
      <h2 id="issue-suggestions">{words.suggestions}</h2>
      <p>
        {words.suggestionsAbout} {found?.since && filled(words.since, { day: dayOf(found.since, language) })}
      </p>
      {groups.map((group) => (
        <SuggestionGroup key={group.block} {...{ ...group, language, words, ticked, inForm, tick }} />
      ))}
      {found && groups.length === 0 && <p>{words.noSuggestions}</p>}
      <div className="issue-buttons">
        {groups.length > 0 && (
          <Button size="small" margin={false} onClick={add}>
            {words.addChosen}
            {chosen.length > 0 && ` (${String(chosen.length)})`}
          </Button>
        )}
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void show()}>
          {found ? words.refreshSuggestions : words.showSuggestions}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  )

  function groupsOf(suggestions: Suggestions | null) {
    if (!suggestions) return []
    const { news, events, initiatives } = suggestions
    const all: GroupOfBlock[] = [
      { block: 'news', heading: words.news, suggestions: news },
      { block: 'event', heading: words.events, suggestions: events },
      { block: 'initiative', heading: words.initiatives, suggestions: initiatives },
    ]
    return all.filter((group) => group.suggestions.length > 0)
  }
}

interface GroupOfBlock {
  block: SuggestedBlock
  heading: string
  suggestions: Suggestion[]
}

type GroupProps = Omit<PartProps, 'issue'> &
  GroupOfBlock & { ticked: string[]; inForm: string[]; tick: (key: string, isTicked: boolean) => void }

function SuggestionGroup({ block, heading, suggestions, language, words, ticked, inForm, tick }: GroupProps) {
  return (
    <fieldset className="issue-suggestions">
      <legend>{heading}</legend>
      {suggestions.map(({ id, title, date }) => {
        const key = itemKey(block, id)
        const isIn = inForm.includes(key)
        return (
          <label key={key} className="issue-tick">
            <input
              type="checkbox"
              checked={isIn || ticked.includes(key)}
              disabled={isIn}
              onChange={(event) => tick(key, event.currentTarget.checked)}
            />
            <span>
              {title} <span className="issue-quiet">{date && dayOf(date, language)}</span>{' '}
              {isIn && <span className="issue-tag">{words.isChosen}</span>}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

const dayOf = (moment: string, language: PartProps['language']): string =>
  momentText({ moment: new Date(moment), now: new Date(), language })
