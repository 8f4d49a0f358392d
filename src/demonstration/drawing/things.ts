import { colour } from './palette'
import { circle, ellipse, group, line, path, rect, repeat } from './shapes'

/** A tree with a round crown; the foot of the trunk is at x, y. */
export const tree = (x: number, y: number, scale = 1, crown: string = colour.leaf): string =>
  group(
    { x, y, scale },
    ellipse(0, 2, 70, 10, colour.ink, 0.1) +
      path('M-10 0 C-6 -50 -8 -90 -6 -140 L8 -140 C8 -90 8 -50 12 0Z', colour.bark) +
      line('M0 -96 L34 -140', colour.bark, 8) +
      circle(0, -196, 78, crown) +
      circle(-54, -156, 50, crown) +
      circle(54, -160, 54, crown) +
      path('M-30 -250 C20 -276 84 -240 88 -186 C92 -140 60 -112 24 -110 C70 -140 66 -220 -30 -250Z', colour.ink, 0.08) +
      circle(-28, -222, 9, colour.white, 0.2) +
      circle(-2, -240, 6, colour.white, 0.2),
  )

/** A spruce; the foot is at x, y. */
export const spruce = (x: number, y: number, scale = 1, fill: string = colour.pine): string =>
  group(
    { x, y, scale },
    rect(-6, -20, 12, 20, colour.bark) +
      path('M0 -180 L40 -110 L22 -112 L54 -56 L30 -58 L64 -14 L-64 -14 L-30 -58 L-54 -56 L-22 -112 L-40 -110Z', fill),
  )

export const cloud = (x: number, y: number, scale = 1): string =>
  group(
    { x, y, scale },
    path(
      'M-80 20 C-110 20 -110 -18 -76 -20 C-72 -56 -20 -62 -6 -34 C16 -56 58 -44 58 -14 C90 -16 92 20 66 20Z',
      colour.white,
      0.85,
    ),
  )

/** A potted plant with pointed leaves; the foot of the pot is at x, y. */
export const plant = (x: number, y: number, scale = 1, pot: string = colour.coral): string => {
  const blades: [number, string][] = [
    [-62, colour.leaf],
    [62, colour.leaf],
    [-36, colour.forest],
    [36, colour.forest],
    [-14, colour.leaf],
    [14, colour.forest],
  ]
  const leaves = blades
    .map(([turn, fill]) =>
      group(
        { y: -74, turn },
        path('M0 0 C-26 -40 -20 -100 0 -134 C20 -100 26 -40 0 0Z', fill) + line('M0 -8 L0 -112', colour.pine, 2.5, 0.5),
      ),
    )
    .join('')
  return group(
    { x, y, scale },
    ellipse(0, 2, 60, 9, colour.ink, 0.12) +
      leaves +
      path('M-46 -84 L46 -84 L36 0 L-36 0Z', pot) +
      path('M-50 -92 L50 -92 L48 -70 L-48 -70Z', pot) +
      path('M-48 -72 L48 -72 L46 -64 L-46 -64Z', colour.ink, 0.15),
  )
}

/** A cup seen from the side; its foot is at x, y. */
export const cup = (x: number, y: number, fill: string = colour.white, scale = 1): string =>
  group(
    { x, y, scale },
    ellipse(0, 0, 42, 9, colour.stone) +
      line('M24 -36 C46 -40 46 -10 20 -12', fill, 7) +
      path('M-28 -46 L28 -46 C28 -14 18 -2 0 -2 C-18 -2 -28 -14 -28 -46Z', fill) +
      ellipse(0, -46, 28, 8, colour.bark) +
      path('M14 -44 L28 -46 C28 -16 18 -4 4 -2 C16 -12 16 -30 14 -44Z', colour.ink, 0.08),
  )

/** Papers with lines of writing that says nothing. */
export const papers = (x: number, y: number, turn = 0, scale = 1): string =>
  group(
    { x, y, turn, scale },
    path('M-60 -18 L44 -24 L66 18 L-52 26Z', colour.white) +
      line('M-40 -6 L30 -10', colour.stone, 4) +
      line('M-38 5 L40 1', colour.stone, 4) +
      line('M-36 15 L16 12', colour.teal, 4),
  )

/** A lamp that hangs from the upper edge. */
export const pendant = (x: number, length: number, fill: string): string =>
  line(`M${x} 0 L${x} ${length}`, colour.ink, 4) +
  path(
    `M${x - 56} ${length + 56} C${x - 50} ${length} ${x - 16} ${length - 8} ${x} ${length - 8} C${x + 16} ${length - 8} ${x + 50} ${length} ${x + 56} ${length + 56}Z`,
    fill,
  ) +
  ellipse(x, length + 57, 56, 9, colour.butter)

/** A window of two by two panes with sky and hills outside. */
export function windowPane(x: number, y: number, width: number, height: number, { sun = false } = {}): string {
  const clip = `w${x}-${y}`
  const view =
    rect(x, y, width, height, colour.sky) +
    (sun
      ? circle(x + width * 0.78, y + height * 0.62, width * 0.1, colour.butter)
      : cloud(x + width * 0.4, y + height * 0.24, 0.6)) +
    ellipse(x + width * 0.2, y + height * 1.02, width * 0.46, height * 0.34, colour.mint) +
    ellipse(x + width * 0.8, y + height * 1.06, width * 0.5, height * 0.4, colour.leaf, 0.75)
  return (
    `<clipPath id="${clip}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${clip})">${view}</g>` +
    rect(x + width / 2 - 4, y, 8, height, colour.white) +
    rect(x, y + height * 0.42, width, 8, colour.white) +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colour.white}" stroke-width="14"/>` +
    rect(x - 18, y + height, width + 36, 16, colour.white, 3)
  )
}

/** Low grass or flowers along an edge. */
export const tuft = (x: number, y: number, scale = 1, fill: string = colour.forest): string =>
  group(
    { x, y, scale },
    path(
      'M-22 0 C-22 -18 -28 -26 -32 -34 C-20 -28 -14 -18 -10 -6 C-10 -26 -8 -40 0 -52 C6 -38 8 -24 8 -6 C12 -18 20 -28 32 -32 C26 -22 22 -12 22 0Z',
      fill,
    ),
  )

export const flower = (x: number, y: number, petal: string, scale = 1): string =>
  group(
    { x, y, scale },
    line('M0 0 L0 -34', colour.forest, 4) +
      repeat(5, (i) => group({ y: -40, turn: i * 72 }, ellipse(0, -9, 6, 9, petal))) +
      circle(0, -40, 6, colour.sun),
  )
