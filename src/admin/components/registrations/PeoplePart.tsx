import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { registrationStatuses, type RegistrationStatus } from '../../../shared/words'
import { Ask } from '../Ask'
import { messageOf } from '../rest'
import { cancelPerson, type PeoplePage, type Person, readPeople } from './calls'
import type { PartProps } from './desk'
import { useMarks } from './useMarks'
import { filled } from './words'

const searchAfterMs = 250

/** The list, with a search; at the door each is marked as come, on a telephone and without a network too. */
export const PeoplePart = ({ event, language, words, standing, onChange }: PartProps) => {
  const [search, setSearch] = useState('')
  const [status, setStatus] = useState('')
  const [page, setPage] = useState(1)
  const [people, setPeople] = useState<PeoplePage | null>(null)
  const [problem, setProblem] = useState('')
  const marks = useMarks(event, language, onChange)

  const read = useCallback(async (): Promise<void> => {
    try {
      setPeople(await readPeople({ event, language }, { search, status, page }))
      setProblem('')
    } catch (error) {
      setProblem(messageOf(error, words))
    }
  }, [event, language, search, status, page, words])
  // Also when the numbers have been read again.
  useEffect(() => {
    const timer = setTimeout(() => void read(), searchAfterMs)
    return () => clearTimeout(timer)
  }, [read, standing])

  const look = (wanted: { search: string; status: string }): void => {
    setSearch(wanted.search)
    setStatus(wanted.status)
    setPage(1)
  }
  const cancel = async (id: string): Promise<void> => {
    try {
      await cancelPerson({ event, language }, id)
      onChange()
    } catch (error) {
      setProblem(messageOf(error, words))
    }
  }
  return (
    <section aria-labelledby="registrations-people">
      <h2 id="registrations-people">{words.people}</h2>
      <Find {...{ search, status, language, words }} onChange={look} />
      <p role="alert" className="registrations-problem">
        {problem}
      </p>
      <p role="status">
        {marks.waiting.size > 0
          ? filled(words.marksWait, { count: marks.waiting.size })
          : marks.hasRefused
            ? words.marksRefused
            : people && filled(words.found, { count: people.totalDocs })}
      </p>
      <ul className="registrations-people">
        {people?.docs.map((person) => (
          <PersonRow key={person.id} {...{ person, language, words, marks, onCancel: () => void cancel(person.id) }} />
        ))}
      </ul>
      {people && people.totalPages > 1 && <Pager {...{ people, words }} onPage={setPage} />}
    </section>
  )
}

interface FindProps extends Pick<PartProps, 'language' | 'words'> {
  search: string
  status: string
  onChange: (wanted: { search: string; status: string }) => void
}

const Find = ({ search, status, language, words, onChange }: FindProps) => (
  <div className="registrations-find">
    <label>
      {words.search}
      <input type="search" value={search} onChange={({ target }) => onChange({ search: target.value, status })} />
    </label>
    <label>
      {words.show}
      <select value={status} onChange={({ target }) => onChange({ search, status: target.value })}>
        <option value="">{words.all}</option>
        {Object.entries(registrationStatuses).map(([key, label]) => (
          <option key={key} value={key}>
            {label[language]}
          </option>
        ))}
      </select>
    </label>
  </div>
)

interface PagerProps extends Pick<PartProps, 'words'> {
  people: PeoplePage
  onPage: (page: number) => void
}

const Pager = ({ people: { page, totalPages }, words, onPage }: PagerProps) => {
  const to = (label: string, wanted: number) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={wanted < 1 || wanted > totalPages}
      onClick={() => onPage(wanted)}
    >
      {label}
    </Button>
  )
  return (
    <div className="registrations-buttons">
      {to(words.previous, page - 1)}
      <span>{filled(words.page, { page, pages: totalPages })}</span>
      {to(words.next, page + 1)}
    </div>
  )
}

const seated: RegistrationStatus[] = ['seat', 'attended', 'absent']
const active: RegistrationStatus[] = ['seat', 'offered', 'waiting-list']

interface RowProps extends Pick<PartProps, 'language' | 'words'> {
  person: Person
  marks: ReturnType<typeof useMarks>
  onCancel: () => void
}

function PersonRow({ person, language, words, marks, onCancel }: RowProps) {
  const { id, email, organisation, needs, byHand } = person
  const name = person.name ?? words.erased
  const status = marks.waiting.get(id) ?? person.status
  const facts = [organisation, email, byHand && words.byHand].filter(Boolean).join(' · ')
  return (
    <li>
      <div>
        <strong>{name}</strong> <span className="registrations-status">{registrationStatuses[status][language]}</span>
        {facts && <p>{facts}</p>}
        {needs && <p className="registrations-needs">{needs}</p>}
      </div>
      <div className="registrations-buttons">
        {seated.includes(status) &&
          (['attended', 'absent'] as const).map((mark) => {
            const label = mark === 'attended' ? words.came : words.cameNot
            return (
              <button
                key={mark}
                type="button"
                className="registrations-mark"
                aria-pressed={status === mark}
                aria-label={filled(words.markFor, { mark: label, name })}
                // Pressed once more it is taken back.
                onClick={() => marks.mark(id, status === mark ? 'seat' : mark)}
              >
                {label}
              </button>
            )
          })}
        <a href={`/admin/collections/event-registrations/${id}`} aria-label={filled(words.openFor, { name })}>
          {words.open}
        </a>
        {active.includes(status) && (
          <Ask
            label={words.cancelSeat}
            spoken={filled(words.cancelFor, { name })}
            question={filled(words.cancelAsk, { name })}
            yes={words.cancelYes}
            cancel={words.cancel}
            onYes={onCancel}
          />
        )}
      </div>
    </li>
  )
}
