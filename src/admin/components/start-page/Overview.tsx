/** One group of the navigation with what is in it. */
export interface OverviewGroup {
  label: string
  entries: { label: string; href: string; count: number | null }[]
}

/** The groups of the navigation with how many there are of each thing. */
export const Overview = ({ heading, groups }: { heading: string; groups: OverviewGroup[] }) => (
  <section className="start-overview" aria-labelledby="start-overview">
    <h2 id="start-overview">{heading}</h2>
    <div className="start-groups">
      {groups.map(({ label, entries }) => (
        <div className="start-group" key={label}>
          <h3>{label}</h3>
          <ul>
            {entries.map(({ label: name, href, count }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                {count !== null && <span className="start-count">{count}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  </section>
)
