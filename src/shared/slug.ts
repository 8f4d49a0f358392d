/** Most characters of a slug that we make; long titles are cut at a word. */
export const slugMaxLength = 80

/**
 * The address that a title gets: lower case ASCII words with hyphens; å and ä become a, ö becomes o, other accents are
 * dropped. Empty when nothing of the title can be kept.
 */
export function slugify(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= slugMaxLength) return plain
  const lastWordEnds = plain.slice(0, slugMaxLength + 1).lastIndexOf('-')
  return plain.slice(0, lastWordEnds > 0 ? lastWordEnds : slugMaxLength)
}

/** True for what `slugify` could have made, at most 120 characters. */
export const isSlug = (text: string): boolean => text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

const slugNumberMax = 2 ** 31

/**
 * `slug` when it is free, else one of `slug-2`, `slug-3` … that is, the lowest where none was given up in between. `isTaken` is
 * asked one at a time: numbers are doubled until one is free, then halved, so that the thousandth takes twenty questions.
 */
export async function firstFreeSlug(slug: string, isTaken: (candidate: string) => Promise<boolean>): Promise<string> {
  const named = (number: number): string => (number === 1 ? slug : `${slug}-${String(number)}`)
  let [taken, free] = [0, 1]
  while (await isTaken(named(free))) {
    if (free > slugNumberMax) throw new Error(`no free slug for ${slug}`)
    ;[taken, free] = [free, free * 2]
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isTaken(named(middle))) taken = middle
    else free = middle
  }
  return named(free)
}
