/** The product's sign, the same as on the public pages' tabs: three that hold on to each other. */
export const Icon = () => (
  <svg className="samordna-icon" viewBox="0 0 32 32" fill="none" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="#0f5f69" />
    <g stroke="#fff" strokeWidth="2.6">
      <circle cx="16" cy="11.6" r="5.2" />
      <circle cx="11.4" cy="19.6" r="5.2" />
      <circle cx="20.6" cy="19.6" r="5.2" />
    </g>
  </svg>
)

/** The sign with the name, on the pages before signing in. */
export const Logo = () => (
  <span className="samordna-logo">
    <Icon />
    Samordna
  </span>
)
