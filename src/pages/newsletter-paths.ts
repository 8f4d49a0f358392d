/** Our own pages about the newsletter. Beside them every sent issue has one: `/nyhetsbrev/<slug>`. */
export const newsletterPaths = {
  start: '/nyhetsbrev',
  signUp: '/nyhetsbrev/anmalan',
  thanks: '/nyhetsbrev/tack',
  confirm: '/nyhetsbrev/bekrafta',
  confirmed: '/nyhetsbrev/bekraftad',
  unsubscribe: '/nyhetsbrev/avsluta',
  unsubscribed: '/nyhetsbrev/avslutad',
  preferences: '/nyhetsbrev/installningar',
  erased: '/nyhetsbrev/raderad',
} as const

/** Their names, which no issue may have as its slug. */
export const reservedIssueSlugs: readonly string[] = Object.values(newsletterPaths).flatMap((path) =>
  path.split('/').slice(2),
)
