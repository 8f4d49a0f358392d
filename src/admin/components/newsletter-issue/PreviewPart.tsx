import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Language } from '../../../shared/language'
import { readPreview } from './calls'
import { messageOf } from '../rest'
import type { PartProps } from './desk'
import { framed, type PreviewView, previewViews } from './preview-rules'
import { useIsUnsaved, useSave } from './useIssueForm'

interface Shown {
  text: string
  form: 'html' | 'text'
  lang: Language
}

/** The saved issue as the mail that will arrive. */
export const PreviewPart = ({ issue, language, words }: PartProps) => {
  const [view, setView] = useState<PreviewView>('desktop')
  const [lang, setLang] = useState<Language>('sv')
  const [shown, setShown] = useState<Shown | null>(null)
  const [problem, setProblem] = useState('')
  const isUnsaved = useIsUnsaved()
  const save = useSave()
  const { data } = useDocumentInfo()
  const form = view === 'plain' ? 'text' : 'html'
  // Read again whenever it has been saved.
  const savedAt = data?.updatedAt as string | undefined

  useEffect(() => {
    let isOver = false
    const read = async (): Promise<void> => {
      try {
        const text = await readPreview({ issue, language, lang, form })
        if (isOver) return
        setShown({ text, form, lang })
        setProblem('')
      } catch (error) {
        if (!isOver) setProblem(messageOf(error, words))
      }
    }
    void read()
    return () => {
      isOver = true
    }
  }, [issue, language, lang, form, words, savedAt])

  // What has been saved is read by the effect.
  const saveAndRead = async (): Promise<void> => {
    if (!(await save())) setProblem(words.notSaved)
  }
  const isReady = shown?.form === form && shown.lang === lang
  return (
    <section aria-labelledby="issue-preview">
      <h2 id="issue-preview">{words.preview}</h2>
      <p>{words.previewAbout}</p>
      {isUnsaved && (
        <div className="issue-hint">
          <p>{words.previewStale}</p>
          <Button size="small" margin={false} onClick={() => void saveAndRead()}>
            {words.saveAndPreview}
          </Button>
        </div>
      )}
      <div className="issue-switches">
        <Switch
          label={words.view}
          choices={previewViews.map((key) => [key, words[key]])}
          chosen={view}
          choose={setView}
        />
        <Switch
          label={words.version}
          choices={[
            ['sv', words.swedish],
            ['en', words.english],
          ]}
          chosen={lang}
          choose={setLang}
        />
      </div>
      <p role="alert" className="issue-problem">
        {problem}
      </p>
      {!isReady && !problem && <p>{words.loading}</p>}
      {isReady && <Mail {...{ ...shown, view, words }} />}
    </section>
  )
}

function Mail({ text, form, lang, view, words }: Shown & { view: PreviewView; words: PartProps['words'] }) {
  if (form === 'text') {
    return (
      <pre className="issue-plain" tabIndex={0} aria-label={words.previewOf} lang={lang} role="region">
        {text}
      </pre>
    )
  }
  const document = framed(text, { isDark: view === 'dark', language: lang })
  return (
    <iframe
      // A new frame for each mail: in the same one, the browser's way back would lead through all of them.
      key={document}
      className={`issue-frame issue-frame--${view}`}
      title={words.previewOf}
      // No script runs in it; its links lead out of it.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={document}
    />
  )
}

interface SwitchProps<Key extends string> {
  label: string
  choices: [key: Key, label: string][]
  chosen: Key
  choose: (key: Key) => void
}

/** Buttons of which one is pressed. */
function Switch<Key extends string>({ label, choices, chosen, choose }: SwitchProps<Key>) {
  return (
    <div className="issue-switch" role="group" aria-label={label}>
      {choices.map(([key, text]) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => choose(key)}>
          {text}
        </button>
      ))}
    </div>
  )
}
