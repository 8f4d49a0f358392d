import { Button } from '@payloadcms/ui'
import type { PartProps } from './desk'

/** Lists to take along and to print. */
export const FilesPart = ({ event, words }: PartProps) => {
  const base = `/api/events/${event}/registrations`
  const files: [string, string][] = [
    [words.csv, `${base}.csv`],
    [words.xlsx, `${base}.xlsx`],
    [words.attendanceList, `${base}/print?what=attendance`],
    [words.badges, `${base}/print?what=badges`],
  ]
  return (
    <section aria-labelledby="registrations-files">
      <h2 id="registrations-files">{words.files}</h2>
      <p>{words.filesAbout}</p>
      <div className="registrations-buttons">
        {files.map(([label, url]) => (
          <Button key={url} el="anchor" url={url} newTab buttonStyle="secondary" size="small" margin={false}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  )
}
