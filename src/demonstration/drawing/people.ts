import { colour } from './palette'
import { circle, ellipse, group, line, path } from './shapes'

export type HairStyle = 'short' | 'long' | 'bun' | 'curly' | 'bob' | 'hijab' | 'cap' | 'beard'

export interface Look {
  skin: string
  hair: string
  style: HairStyle
  top: string
  /** Colour of trousers or skirt, for those who are seen whole. */
  bottom?: string
}

type Point = [x: number, y: number]

/** What lies behind the head: long hair, or the back of a headscarf. */
function hairBehind({ hair, style }: Look): string {
  if (style === 'long')
    return path('M-46 -8 C-54 -74 54 -74 46 -8 C50 30 54 58 48 76 L-48 76 C-54 58 -50 30 -46 -8Z', hair)
  if (style === 'bob')
    return path('M-47 -6 C-54 -72 54 -72 47 -6 C50 14 50 28 44 40 L-44 40 C-50 28 -50 14 -47 -6Z', hair)
  if (style === 'bun') return circle(0, -64, 20, hair)
  if (style === 'hijab')
    return path('M-50 -4 C-52 -74 52 -74 50 -4 C54 36 62 62 58 84 L-58 84 C-62 62 -54 36 -50 -4Z', hair)
  if (style === 'curly') {
    const curls: Point[] = [
      [-42, -8],
      [-44, -30],
      [-32, -50],
      [-12, -60],
      [12, -60],
      [32, -50],
      [44, -30],
      [42, -8],
    ]
    return curls.map(([x, y]) => circle(x, y, 19, hair)).join('')
  }
  return ''
}

function hairInFront({ hair, style }: Look): string {
  if (style === 'hijab') {
    const opening = 'M-32 0 C-34 -46 34 -46 32 0 C30 34 14 46 0 46 C-14 46 -30 34 -32 0Z'
    return `<path fill-rule="evenodd" fill="${hair}" d="M-46 0 C-48 -70 48 -70 46 0 C46 46 26 66 0 68 C-26 66 -46 46 -46 0Z ${opening}"/>`
  }
  if (style === 'long' || style === 'bob')
    return path('M-42 -4 C-46 -66 46 -66 42 -4 C36 -28 14 -36 -8 -38 C-18 -28 -32 -18 -42 -4Z', hair)
  if (style === 'cap')
    return path('M-44 -14 C-46 -64 46 -64 44 -14 Z', hair) + path('M10 -22 L66 -14 C66 -8 40 -8 10 -10Z', hair)
  const cut = path('M-43 -2 C-50 -66 50 -66 43 -2 C40 -22 26 -34 0 -34 C-26 -34 -40 -22 -43 -2Z', hair)
  if (style === 'beard') return cut + path('M-40 4 C-40 60 40 60 40 4 C30 20 18 16 0 16 C-18 16 -30 20 -40 4Z', hair)
  return cut
}

/** A head seen from the front; its middle is at 0,0. `glance` moves the face to the left (negative) or right. */
function head(look: Look, glance = 0): string {
  const face =
    circle(-14 + glance, -2, 3.6, colour.ink) +
    circle(14 + glance, -2, 3.6, colour.ink) +
    line(
      `M${-10 + glance} 20 Q${glance} 29 ${10 + glance} 20`,
      look.style === 'beard' ? colour.cream : colour.ink,
      3.2,
    ) +
    circle(-23 + glance, 12, 7, colour.coral, 0.25) +
    circle(23 + glance, 12, 7, colour.coral, 0.25)
  const ears = look.style === 'hijab' ? '' : circle(-40, 2, 9, look.skin) + circle(40, 2, 9, look.skin)
  return ears + ellipse(0, 0, 40, 47, look.skin) + hairInFront(look) + face
}

const neck = (look: Look): string =>
  path('M-17 24 L-17 74 C-8 84 8 84 17 74 L17 24Z', look.skin) +
  path('M-17 46 C-6 56 6 56 17 46 L17 56 C6 66 -6 66 -17 56Z', colour.ink, 0.1)

interface Placed {
  x: number
  y: number
  scale?: number
  look: Look
  glance?: number
}

/** Head and shoulders, or somebody who sits behind a table. The middle of the lower edge is at x, y. */
export function bust({ x, y, scale = 1, look, glance = 0 }: Placed): string {
  const shoulders = path('M-92 0 C-92 -78 -74 -104 -30 -114 C-18 -98 18 -98 30 -114 C74 -104 92 -78 92 0Z', look.top)
  const collar =
    look.style === 'hijab' ? '' : path('M-30 -114 C-18 -98 18 -98 30 -114 C20 -90 -20 -90 -30 -114Z', colour.ink, 0.16)
  const upper = group({ x: 0, y: -182 }, hairBehind(look) + (look.style === 'hijab' ? '' : neck(look)))
  return group({ x, y, scale }, upper + shoulders + collar + group({ x: 0, y: -182 }, head(look, glance)))
}

/** An arm from the shoulder over the elbow to the hand. */
export function arm({
  from,
  elbow,
  to,
  sleeve,
  hand,
  width = 30,
}: {
  from: Point
  elbow: Point
  to: Point
  sleeve: string
  hand: string
  width?: number
}): string {
  const way = `M${from.join(' ')} Q${elbow.join(' ')} ${to.join(' ')}`
  const [x, y] = to
  const length = Math.hypot(x - elbow[0], y - elbow[1]) || 1
  const beyond = (width * 0.42) / length
  const [handX, handY] = [x + (x - elbow[0]) * beyond, y + (y - elbow[1]) * beyond]
  return line(way, colour.ink, width + 5, 0.12) + circle(handX, handY, width * 0.44, hand) + line(way, sleeve, width)
}

interface Standing extends Placed {
  /** Where the hands are, in the figure's own coordinates: feet at 0,0, shoulders at ±46,-286. */
  left?: { elbow: Point; hand: Point }
  right?: { elbow: Point; hand: Point }
  /** Length of the step: 0 stands still. */
  stride?: number
  seenFromBehind?: boolean
  skirt?: boolean
  apron?: string
}

/** A whole figure of about 430 units; the feet are at x, y. */
export function standing(person: Standing): string {
  const { look, stride = 0, left, right, glance = 0 } = person
  const bottom = look.bottom ?? colour.ink
  const shoe = (at: number): string => path(`M${at - 20} 0 C${at - 20} -18 ${at + 22} -20 ${at + 26} 0Z`, colour.ink)
  const legs =
    line(`M-22 -160 L${-24 - stride} -22`, bottom, 38) +
    line(`M22 -160 L${22 + stride} -22`, bottom, 38) +
    shoe(-24 - stride) +
    shoe(22 + stride)
  const skirt = person.skirt ? path('M-46 -186 L46 -186 L66 -56 C30 -46 -30 -46 -66 -56Z', bottom) : ''
  const torso = path(
    'M-58 -150 C-56 -230 -66 -290 -30 -304 C-14 -292 14 -292 30 -304 C66 -290 56 -230 58 -150 C30 -142 -30 -142 -58 -150Z',
    look.top,
  )
  const apron = person.apron
    ? path('M-30 -280 L30 -280 L34 -226 C50 -200 52 -150 48 -96 L-48 -96 C-52 -150 -50 -200 -34 -226Z', person.apron)
    : ''
  const shade = path(
    'M34 -150 C40 -200 42 -240 44 -286 C62 -270 56 -220 58 -150 C50 -146 42 -145 34 -150Z',
    colour.ink,
    0.1,
  )
  const upper = group({ x: 0, y: -366, scale: 0.86 }, hairBehind(look) + (look.style === 'hijab' ? '' : neck(look)))
  const face = group({ x: 0, y: -366, scale: 0.86 }, person.seenFromBehind ? backOfHead(look) : head(look, glance))
  const armOf = (side: -1 | 1, pose: Standing['left']): string =>
    arm({
      from: [46 * side, -282],
      elbow: pose?.elbow ?? [66 * side, -220],
      to: pose?.hand ?? [58 * side, -158],
      sleeve: look.top,
      hand: look.skin,
      width: 27,
    })
  return group(
    { x: person.x, y: person.y, scale: person.scale ?? 1 },
    ellipse(0, 2, 84, 12, colour.ink, 0.12) +
      legs +
      upper +
      skirt +
      torso +
      shade +
      apron +
      face +
      armOf(-1, left) +
      armOf(1, right),
  )
}

/** A head seen from behind; its middle is at 0,0. */
function backOfHead(look: Look): string {
  const ears = look.style === 'hijab' ? '' : circle(-40, 4, 9, look.skin) + circle(40, 4, 9, look.skin)
  const crown = ellipse(0, -4, 43, 48, look.hair)
  return ears + hairBehind(look) + crown
}

/** Somebody in the audience, seen from behind. The middle of the lower edge is at x, y. */
export function listener({ x, y, scale = 1, look }: Placed): string {
  const shoulders = path('M-98 0 C-98 -78 -78 -104 -30 -112 L30 -112 C78 -104 98 -78 98 0Z', look.top)
  return group(
    { x, y, scale },
    group({ x: 0, y: -178 }, neck(look)) + shoulders + group({ x: 0, y: -182 }, backOfHead(look)),
  )
}
