/** The product's sign: parts that meet. Drawn in the current text colour, so it works in light and dark. */
export const Icon = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <circle cx="8" cy="8" r="5.5" stroke="currentColor" strokeWidth="2" />
    <circle cx="16" cy="8" r="5.5" stroke="currentColor" strokeWidth="2" />
    <circle cx="12" cy="15" r="5.5" stroke="currentColor" strokeWidth="2" />
  </svg>
)

export const Logo = () => (
  <span className="samordna-logo">
    <Icon />
    Samordna
  </span>
)
