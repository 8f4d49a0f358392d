/**
 * Where a recipient's own addresses stand in an edition. One mail is rendered for all recipients; these are replaced when it goes out. They
 * are of a domain that belongs to nobody (RFC 2606), so that one which is forgotten leads nowhere.
 */
export const personalPlaces = {
  preferences: 'https://personal.invalid/preferences',
  unsubscribe: 'https://personal.invalid/unsubscribe',
} as const

/** A recipient's own addresses. */
export interface PersonalLinks {
  preferencesUrl: string
  unsubscribeUrl: string
}

/** A text of an edition with a recipient's own addresses. They are safe in HTML as they are: no quotes, no ampersands. */
export const personalised = (text: string, { preferencesUrl, unsubscribeUrl }: PersonalLinks): string =>
  text.replaceAll(personalPlaces.preferences, preferencesUrl).replaceAll(personalPlaces.unsubscribe, unsubscribeUrl)
