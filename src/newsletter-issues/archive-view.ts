import type { Links } from '../shared/links'
import { rfc3339 } from '../shared/time'
import type { Newsletter, NewsletterItem } from './archive-schema'
import type { EditionWhole, SentIssue } from './archive-store'

export const newsletterItemView = ({ slug, sentAt, edition }: SentIssue, links: Links): NewsletterItem => ({
  slug,
  title: edition.title,
  preheader: edition.preheader ?? null,
  sentAt: rfc3339(sentAt),
  url: links.api('newsletters', slug),
  webUrl: links.page('newsletters', slug),
})

export const newsletterView = (issue: SentIssue<EditionWhole>, links: Links): Newsletter => ({
  ...newsletterItemView(issue, links),
  html: issue.edition.html,
  text: issue.edition.text,
  items: JSON.parse(issue.edition.items) as Newsletter['items'],
})
