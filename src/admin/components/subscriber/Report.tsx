import type { ImportReport } from '../../../newsletter/import-schema'
import type { Words } from './words'

/** What an import has done or would do, with each fault by its line in the file. */
export const Report = ({ report, isDryRun, words }: { report: ImportReport; isDryRun: boolean; words: Words }) => (
  <>
    <p>{isDryRun ? words.tried : words.done}</p>
    <dl className="subscriber-counts">
      {(['created', 'updated', 'skipped'] as const).map((outcome) => (
        <div key={outcome}>
          <dt>{words[outcome]}</dt>
          <dd>{report[outcome]}</dd>
        </div>
      ))}
    </dl>
    {report.errors.length > 0 && (
      <div className="subscriber-faults" role="region" aria-label={words.faults} tabIndex={0}>
        <table>
          <caption>{words.faults}</caption>
          <thead>
            <tr>
              {[words.row, words.column, words.fault].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.errors.map(({ row, column, detail }) => (
              <tr key={`${String(row)} ${column}`}>
                <td>{row}</td>
                <td>{column}</td>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </>
)
