import type { Language } from '../../../shared/language'
import { framed } from '../newsletter-issue/preview-rules'

/** A mail in a frame of its own, in which no script runs. */
export const MailFrame = ({ html, title, language }: { html: string; title: string; language: Language }) => {
  const document = framed(html, { isDark: false, language })
  return (
    <iframe
      // A new frame for each mail: in the same one, the browser's way back would lead through all of them.
      key={document}
      className="registrations-frame"
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={document}
    />
  )
}
