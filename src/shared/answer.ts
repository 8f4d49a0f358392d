/** What a read found: the published shape and the languages in it, or the address the thing has moved to. */
export type Answer<Body> = Found<Body> | Moved

export interface Found<Body> {
  body: Body
  /** Value of `Content-Language`. */
  language: string
  /** Id of the one document that it shows; without it the answer is made of all in the route's topics. */
  document?: string
  /** Cursor of the next page; the HTTP layer turns it into `next` in the body and a `Link` header. */
  nextCursor?: string | null
  /** When what the answer shows last changed, for `Last-Modified`; feeds alone say it. */
  lastModified?: string
}

/** The slug was changed; the thing is now at this slug of the same topic. */
export interface Moved {
  movedTo: string
}

export interface List<Item> {
  items: Item[]
  total: number
  next: string | null
}

/** A page of a list, before the HTTP layer has made a URL of its cursor. */
export const listAnswer = <Item>(page: {
  items: Item[]
  total: number
  nextCursor: string | null
  language: string
}): Found<List<Item>> => ({
  body: { items: page.items, total: page.total, next: null },
  language: page.language,
  nextCursor: page.nextCursor,
})
