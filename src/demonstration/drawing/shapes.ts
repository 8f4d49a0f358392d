/** Small pieces of SVG. Numbers are in the units of the drawing, 1200 × 800. */
const opacity = (value: number | undefined): string => (value === undefined ? '' : ` opacity="${value}"`)

export const path = (d: string, fill: string, alpha?: number): string =>
  `<path d="${d}" fill="${fill}"${opacity(alpha)}/>`

export const line = (d: string, stroke: string, width: number, alpha?: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity(alpha)}/>`

export const circle = (x: number, y: number, r: number, fill: string, alpha?: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${opacity(alpha)}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, alpha?: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${opacity(alpha)}/>`

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  alpha?: number,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${opacity(alpha)}/>`

interface Place {
  x?: number
  y?: number
  scale?: number
  /** Degrees, clockwise. */
  turn?: number
  mirror?: boolean
}

/** Moves, turns and scales what is drawn around 0,0. */
export const group = ({ x = 0, y = 0, scale = 1, turn = 0, mirror = false }: Place, content: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${mirror ? -scale : scale} ${scale})">${content}</g>`

/** A fill that goes from one colour at the top to another at the bottom; use it as `url(#id)`. */
export const fade = (id: string, top: string, bottom: string): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`

export const drawing = (content: string, definitions = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800"><defs>${definitions}</defs>${content}</svg>`

/** `count` results of `make`, joined. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')
