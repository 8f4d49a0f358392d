import { createElement } from 'react'
import { type MailContent, plainText } from './mail-content'
import { PersonalMail } from './PersonalMail'

/** A mail as HTML and as plain text. */
export async function renderMail(content: MailContent): Promise<{ subject: string; html: string; text: string }> {
  // Loaded with the first mail: it would make the start of the server longer.
  const { render } = await import('@react-email/render')
  const html = await render(createElement(PersonalMail, { content }))
  return { subject: content.subject, html, text: plainText(content) }
}
