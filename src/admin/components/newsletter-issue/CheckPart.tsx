import { Button } from '@payloadcms/ui'
import type { Check, CheckResult } from './calls'
import type { PartProps } from './desk'
import { kilobytesText, numberText } from './number-text'
import type { Checks } from './useChecks'
import { useIsUnsaved } from './useIssueForm'
import { filled } from './words'

/** What would make readers stumble, how many they are, and how large the mail is. */
export const CheckPart = ({ checks, language, words }: PartProps & { checks: Checks }) => {
  const { result, isRunning, problem, run } = checks
  const isUnsaved = useIsUnsaved()
  const errors = result?.checks.filter(({ severity }) => severity === 'error') ?? []
  const warnings = result?.checks.filter(({ severity }) => severity === 'warning') ?? []
  const isWell = result !== null && result.checks.length === 0
  return (
    <section aria-labelledby="issue-checks">
      <h2 id="issue-checks" tabIndex={-1}>
        {words.checks}
      </h2>
      <p>{words.checksAbout}</p>
      <div role="status" className="issue-checks">
        {problem && <p className="issue-problem">{problem}</p>}
        {isRunning && <p>{words.checking}</p>}
        {result && isUnsaved && <p>{words.outdated}</p>}
        {isWell && <p>{words.allWell}</p>}
        <CheckList heading={words.errors} kind="error" checks={errors} words={words} />
        <CheckList heading={words.warnings} kind="warning" checks={warnings} words={words} />
      </div>
      {result && <Measures {...{ result, language, words }} />}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void (isRunning || run())}>
        {result ? words.checkAgain : words.check}
      </Button>
    </section>
  )
}

interface CheckListProps {
  heading: string
  kind: Check['severity']
  checks: Check[]
  words: PartProps['words']
}

function CheckList({ heading, kind, checks, words }: CheckListProps) {
  if (checks.length === 0) return null
  return (
    <div className={`issue-check issue-check--${kind}`}>
      <h3>{heading}</h3>
      <ul>
        {checks.map(({ message, item }, index) => (
          <li key={index}>
            {item !== null && <ItemLink item={item} words={words} />}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Leads to the item in the form. */
function ItemLink({ item, words }: { item: number; words: PartProps['words'] }) {
  const go = (): void => {
    const row = document.getElementById(`items-row-${String(item)}`)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('button, input, [tabindex]')?.focus({ preventScroll: true })
  }
  return (
    <>
      <button type="button" className="issue-link" onClick={go}>
        {filled(words.item, { number: item + 1 })}
      </button>{' '}
    </>
  )
}

function Measures({ result, language, words }: { result: CheckResult } & Pick<PartProps, 'language' | 'words'>) {
  const { recipients, htmlBytes } = result
  const count = (amount: number): string => numberText(amount, language)
  const kB = (bytes: number): string => filled(words.sizeOf, { kB: kilobytesText(bytes, language) })
  const both = (sv: string, en: string): string => filled(words.bothLanguages, { sv, en })
  const split = recipients.en > 0 ? ` (${both(count(recipients.sv), count(recipients.en))})` : ''
  return (
    <dl className="issue-figures">
      <div>
        <dt>{words.recipients}</dt>
        <dd>
          {count(recipients.sv + recipients.en)}
          {split}
        </dd>
      </div>
      <div>
        <dt>{words.size}</dt>
        <dd>{htmlBytes.en === null ? kB(htmlBytes.sv) : both(kB(htmlBytes.sv), kB(htmlBytes.en))}</dd>
      </div>
    </dl>
  )
}
