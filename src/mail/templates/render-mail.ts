import { render } from '@react-email/render'
import { createElement } from 'react'
import { type MailContent, plainText } from './mail-content'
import { PersonalMail } from './PersonalMail'

/** A mail as HTML and as plain text. */
export async function renderMail(content: MailContent): Promise<{ subject: string; html: string; text: string }> {
  const html = await render(createElement(PersonalMail, { content }))
  return { subject: content.subject, html, text: plainText(content) }
}
