import type { ReactNode } from 'react'

interface PanelProps {
  id: string
  heading: string
  /** Shown when there is nothing: what that means, and what to do. */
  empty: { text: string; hint: string | null }
  rows: ReactNode[]
}

/** A list under a heading, or plain words where it is empty. */
export const Panel = ({ id, heading, empty, rows }: PanelProps) => (
  <section className="start-panel" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {rows.length > 0 ? (
      <ul className="start-list">{rows}</ul>
    ) : (
      <div className="start-empty">
        <p>{empty.text}</p>
        {empty.hint && <p>{empty.hint}</p>}
      </div>
    )}
  </section>
)

interface PanelRowProps {
  title: string
  href: string
  /** The line under the title: what it is, when and by whom. */
  about: string
  tag?: { text: string; isWarning: boolean } | undefined
}

export const PanelRow = ({ title, href, about, tag }: PanelRowProps) => (
  <li className="start-row">
    <div className="start-row__title">
      <a href={href}>{title}</a>
      {tag && <span className={tag.isWarning ? 'start-tag start-tag--warning' : 'start-tag'}>{tag.text}</span>}
    </div>
    <p className="start-row__about">{about}</p>
  </li>
)
