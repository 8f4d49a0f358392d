import { people } from './indoors'
import { colour, skin } from './palette'
import { standing } from './people'
import { circle, drawing, ellipse, fade, group, line, path, rect, repeat } from './shapes'
import { cloud, cup, flower, plant, tree, tuft } from './things'

/** A hand seen from above, with its sleeve; the finger tips are at 0,0 and the arm comes from below. */
const handFromAbove = (tone: string, sleeve: string, mirror = false): string => {
  const shade = colour.ink
  const fingers = [-36, -12, 12, 36]
    .map((x, i) => line(`M${x} ${[24, 10, 8, 20][i]} L${x * 0.86} 96`, tone, 23))
    .join('')
  const gaps = [-24, 0, 24].map((x) => line(`M${x} 44 L${x * 0.9} 86`, shade, 2.5, 0.16)).join('')
  return group(
    { mirror },
    line('M54 150 C80 120 84 84 74 60', tone, 26) +
      fingers +
      path('M-46 84 C-50 140 -42 190 -36 220 L44 220 C56 190 66 150 60 118 L46 84Z', tone) +
      gaps +
      path('M-56 206 L62 206 L92 560 L-88 560Z', sleeve) +
      path('M-56 206 L62 206 L67 236 L-59 236Z', shade, 0.16),
  )
}

/** A piece of a puzzle, 190 wide; `out` has a tab where it is 1, a hole where it is -1, at top, right, bottom, left. */
function puzzlePiece(fill: string, out: [number, number, number, number]): string {
  const directions: [number, number][] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ]
  const side = (index: number): string => {
    const knob = out[index] ?? 0
    const [dx, dy] = directions[index] ?? [1, 0]
    const at = (along: number, up: number): string => `${along * dx + up * dy} ${along * dy - up * dx}`
    if (knob === 0) return `l${at(190, 0)}`
    return `l${at(70, 0)} c${at(-30, 56 * knob)} ${at(80, 56 * knob)} ${at(50, 0)} l${at(70, 0)}`
  }
  return path(`M-95 -95 ${[0, 1, 2, 3].map(side).join(' ')}Z`, fill)
}

export function handsAndPuzzle(): string {
  const pieces: [number, number, string, [number, number, number, number]][] = [
    [-95, -95, colour.teal, [0, 1, -1, 0]],
    [95, -95, colour.sun, [0, 0, 1, -1]],
    [95, 95, colour.coral, [-1, 0, 0, 1]],
    [-95, 95, colour.leaf, [1, -1, 0, 0]],
  ]
  const piece = ([x, y, fill, out]: (typeof pieces)[number]): string =>
    group(
      { x: 600 + x, y: 400 + y },
      `<g stroke="${colour.white}" stroke-width="5" stroke-linejoin="round">${puzzlePiece(fill, out)}</g>`,
    )
  return drawing(
    rect(0, 0, 1200, 800, colour.sand) +
      circle(600, 400, 560, colour.cream, 0.75) +
      circle(600, 400, 400, colour.white, 0.55) +
      repeat(9, (i) =>
        line(`M0 ${60 + i * 88} C300 ${40 + i * 88} 900 ${84 + i * 88} 1200 ${60 + i * 88}`, colour.clay, 2, 0.35),
      ) +
      group(
        { x: 80, y: 120 },
        circle(0, 0, 66, colour.mist) +
          circle(0, 0, 46, colour.white) +
          circle(0, 0, 38, colour.bark) +
          line('M44 -22 C80 -40 84 8 48 14', colour.white, 10),
      ) +
      group(
        { x: 1110, y: 680, turn: 18 },
        rect(-70, -90, 140, 180, colour.white, 4) +
          repeat(5, (i) => line(`M-46 ${-58 + i * 28} L${i === 4 ? 0 : 46} ${-58 + i * 28}`, colour.stone, 5)),
      ) +
      rect(414, 220, 380, 380, colour.ink, 6, 0.12) +
      pieces.map(piece).join('') +
      group({ x: 448, y: 300, turn: 118 }, handFromAbove(skin.brown, colour.deep)) +
      group({ x: 752, y: 300, turn: -118, mirror: true }, handFromAbove(skin.light, colour.plum)) +
      group({ x: 752, y: 508, turn: -58, mirror: true }, handFromAbove(skin.warm, colour.forest, true)) +
      group({ x: 448, y: 508, turn: 58 }, handFromAbove(skin.deep, colour.rose, true)),
  )
}

export function openDoor(): string {
  const inside =
    rect(610, 170, 270, 470, colour.butter) +
    rect(610, 540, 270, 100, colour.clay) +
    path('M690 170 L690 250', colour.ink) +
    line('M800 170 L800 232', colour.ink, 4) +
    path('M762 276 C764 244 786 230 800 230 C814 230 836 244 838 276Z', colour.coral) +
    rect(626, 250, 74, 90, colour.white, 3) +
    path('M632 334 L654 300 L670 320 L680 308 L694 334Z', colour.leaf) +
    path('M606 480 L700 480 C716 480 716 560 716 580 L606 580Z', colour.plum)
  const host = standing({
    x: 800,
    y: 636,
    scale: 0.92,
    look: people.maj,
    glance: -8,
    left: { elbow: [-92, -226], hand: [-130, -222] },
    right: { elbow: [64, -220], hand: [52, -160] },
  })
  const frame = `<path d="M596 640 L596 156 L894 156 L894 640" fill="none" stroke="${colour.white}" stroke-width="28"/>`
  const door =
    path('M894 170 L1010 120 L1010 700 L894 640Z', colour.coral) +
    path('M914 218 L990 188 L990 372 L914 378Z', colour.ink, 0.12) +
    path('M914 424 L990 420 L990 640 L914 606Z', colour.ink, 0.12) +
    circle(986, 398, 9, colour.sun)
  const light = path('M600 646 L890 646 L800 800 L230 800Z', colour.butter, 0.75)
  const youth = standing({
    x: 500,
    y: 716,
    scale: 1.02,
    look: { ...people.leo, style: 'cap', hair: colour.teal, top: colour.forest },
    glance: 12,
    stride: 16,
    left: { elbow: [-70, -220], hand: [-50, -172] },
    right: { elbow: [86, -226], hand: [104, -196] },
  })
  const bag = group(
    { x: 500, y: 716, scale: 1.02 },
    path('M-88 -292 C-110 -280 -112 -190 -92 -170 L-50 -170 L-50 -296Z', colour.sun) +
      path('M-96 -230 L-56 -230 L-56 -186 L-92 -186Z', colour.ink, 0.14),
  )
  const wallLamp =
    circle(480, 192, 76, colour.butter, 0.25) +
    path('M450 166 L510 166 L498 220 L462 220Z', colour.butter) +
    path('M444 168 L480 142 L516 168Z', colour.ink)
  return drawing(
    rect(0, 0, 1200, 660, 'url(#dusk)') +
      repeat(8, (i) => line(`M0 ${80 + i * 78} H1200`, colour.ink, 3, 0.07)) +
      repeat(24, (i) => line(`M${30 + ((i * 197) % 1180)} ${80 + (i % 8) * 78} v78`, colour.ink, 3, 0.06)) +
      rect(0, 640, 1200, 160, colour.stone) +
      rect(0, 640, 1200, 10, colour.ink, 0, 0.15) +
      rect(130, 210, 250, 250, colour.white, 4) +
      rect(144, 224, 222, 222, colour.butter) +
      rect(250, 224, 10, 222, colour.white) +
      path('M144 224 C190 240 200 330 160 446 L144 446Z', colour.coral, 0.8) +
      path('M366 224 C320 240 310 330 350 446 L366 446Z', colour.coral, 0.8) +
      rect(118, 458, 274, 18, colour.white, 3) +
      repeat(6, (i) => flower(150 + i * 42, 462, i % 2 ? colour.rose : colour.sun, 0.8)) +
      rect(130, 452, 250, 34, colour.bark, 5) +
      inside +
      host +
      frame +
      door +
      light +
      path('M560 640 L930 640 L960 672 L530 672Z', colour.mist) +
      wallLamp +
      plant(1090, 700, 1.2, colour.deep) +
      plant(90, 704, 1.05, colour.plum) +
      bag +
      youth,
    fade('dusk', '#3c7387', '#5d93a0'),
  )
}

export function socialEnterprise(): string {
  const stripes = repeat(9, (i) =>
    path(
      `M${180 + i * 93.4} 150 L${180 + (i + 1) * 93.4} 150 L${140 + (i + 1) * 102.3} 232 a51 34 0 0 1 -102.3 0Z`,
      i % 2 ? colour.white : colour.coral,
    ),
  )
  const bread = (x: number, y: number): string =>
    ellipse(x, y, 36, 20, '#c98a4b') +
    [-14, 0, 14].map((dx) => line(`M${x + dx - 4} ${y - 10} L${x + dx + 4} ${y + 2}`, '#f0c98d', 4)).join('')
  const shelf =
    rect(250, 330, 330, 12, colour.bark) +
    [270, 330, 390, 450, 510]
      .map(
        (x, i) =>
          rect(x, 276, 40, 54, [colour.teal, colour.sun, colour.leaf, colour.rose, colour.plum][i] ?? colour.teal, 8) +
          rect(x + 6, 264, 28, 14, colour.ink, 3),
      )
      .join('') +
    rect(250, 420, 330, 12, colour.bark) +
    [280, 350, 420].map((x) => bread(x + 10, 402)).join('') +
    group({ x: 535, y: 420, scale: 0.42 }, plant(0, 0, 1, colour.coral))
  const machine =
    rect(800, 400, 150, 140, colour.stone, 10) +
    rect(800, 400, 150, 34, colour.ink, 10) +
    circle(830, 416, 7, colour.coral) +
    circle(856, 416, 7, colour.sun) +
    rect(840, 452, 70, 14, colour.ink, 4) +
    group({ x: 875, y: 524 }, cup(0, 0, colour.white, 0.7))
  const counter =
    rect(150, 540, 900, 200, colour.wood) +
    rect(130, 524, 940, 28, colour.bark, 6) +
    repeat(9, (i) => rect(176 + i * 98, 572, 70, 150, colour.ink, 6, 0.08))
  const goods =
    path('M560 526 L716 526 L704 478 L572 478Z', colour.clay) +
    [590, 632, 676].map((x) => bread(x, 476)).join('') +
    bread(612, 456) +
    bread(656, 456) +
    group(
      { x: 240, y: 528 },
      path('M-34 -64 L34 -64 L26 0 L-26 0Z', colour.sky) +
        [-22, 0, 22]
          .map((x, i) => flower(x, -56, [colour.coral, colour.rose, colour.sun][i] ?? colour.coral, 1.1))
          .join(''),
    ) +
    cup(1010, 526, colour.mint)
  return drawing(
    rect(0, 0, 1200, 800, '#cfe3e0') +
      rect(0, 720, 1200, 80, colour.stone) +
      rect(140, 110, 920, 620, colour.cream) +
      rect(140, 110, 920, 40, colour.deep) +
      rect(180, 262, 840, 280, '#e4d3b4') +
      shelf +
      machine +
      standing({
        x: 690,
        y: 716,
        look: people.samuel,
        apron: colour.deep,
        glance: -6,
        left: { elbow: [-90, -232], hand: [-86, -186] },
        right: { elbow: [78, -226], hand: [60, -176] },
      }) +
      standing({
        x: 400,
        y: 716,
        look: people.amina,
        apron: colour.cream,
        glance: 6,
        left: { elbow: [-80, -220], hand: [-56, -178] },
        right: { elbow: [92, -226], hand: [92, -186] },
      }) +
      counter +
      goods +
      stripes +
      tree(66, 740, 1.3) +
      plant(1130, 756, 1.25, colour.coral) +
      group(
        { x: 1010, y: 770 },
        rect(-60, -132, 120, 132, colour.ink, 6) +
          rect(-50, -122, 100, 104, '#33495a', 4) +
          group(
            { x: 0, y: -50, scale: 0.8 },
            line('M-28 -46 L28 -46 C28 -10 18 0 0 0 C-18 0 -28 -10 -28 -46Z', colour.white, 5) +
              line('M28 -38 C46 -40 44 -14 22 -14', colour.white, 5) +
              line('M-10 -60 C-16 -70 -4 -74 -10 -84', colour.white, 4) +
              line('M10 -60 C4 -70 16 -74 10 -84', colour.white, 4),
          ),
      ),
  )
}

export function mothersTalking(): string {
  const block = (x: number, y: number, width: number, height: number, wall: string): string =>
    rect(x, y, width, height, wall) +
    rect(x, y, width, 14, colour.ink, 0, 0.14) +
    repeat(Math.floor(height / 84), (r) =>
      repeat(
        Math.floor(width / 84),
        (c) =>
          rect(x + 26 + c * 84, y + 36 + r * 84, 40, 48, colour.white, 3, 0.9) +
          rect(x + 30 + c * 84, y + 40 + r * 84, 32, 40, colour.sky, 2) +
          ((r + c) % 3 === 0 ? rect(x + 20 + c * 84, y + 78 + r * 84, 52, 16, colour.deep, 2, 0.55) : ''),
      ),
    )
  const wheel = (x: number): string =>
    circle(x, -32, 32, colour.ink) + circle(x, -32, 22, colour.mist) + circle(x, -32, 6, colour.ink)
  const pram = group(
    { x: 746, y: 742, mirror: true },
    ellipse(0, 2, 120, 12, colour.ink, 0.14) +
      line('M-70 -40 L70 -100', colour.ink, 7) +
      line('M70 -40 L-70 -100', colour.ink, 7) +
      wheel(-70) +
      wheel(70) +
      path('M4 -192 C4 -262 56 -292 104 -192Z', colour.teal) +
      circle(-18, -208, 25, skin.brown) +
      path('M-43 -212 C-43 -242 7 -242 7 -212Z', colour.sun) +
      circle(-26, -204, 3, colour.ink) +
      circle(-10, -204, 3, colour.ink) +
      path('M-104 -196 L104 -196 C104 -116 62 -88 0 -88 C-62 -88 -104 -116 -104 -196Z', colour.deep) +
      path('M-104 -196 C-60 -176 -20 -176 10 -196 L-104 -196Z', colour.rose) +
      line('M-100 -190 L-138 -230', colour.ink, 9),
  )
  return drawing(
    rect(0, 0, 1200, 800, 'url(#day)') +
      circle(1040, 130, 66, colour.sun) +
      cloud(200, 110, 1.1) +
      cloud(640, 80, 0.8) +
      block(60, 230, 290, 420, colour.rose) +
      block(390, 160, 270, 490, colour.butter) +
      block(700, 250, 340, 400, '#c9dcd3') +
      block(1080, 200, 200, 450, colour.clay) +
      path('M0 620 C300 580 900 580 1200 620 L1200 800 L0 800Z', colour.leaf) +
      path('M0 742 C300 700 900 700 1200 742 L1200 800 L0 800Z', colour.sand) +
      tree(90, 690, 1.15, colour.forest) +
      tree(1120, 690, 1.2) +
      tree(352, 640, 0.6) +
      group(
        { x: 220, y: 726 },
        rect(-80, -70, 160, 14, colour.wood, 4) +
          rect(-80, -46, 160, 16, colour.wood, 4) +
          rect(-66, -72, 8, 74, colour.ink) +
          rect(58, -72, 8, 74, colour.ink),
      ) +
      standing({
        x: 400,
        y: 748,
        scale: 0.98,
        look: { ...people.nadia, top: colour.sun, bottom: colour.deep },
        glance: 10,
        skirt: true,
        left: { elbow: [-78, -214], hand: [-56, -166] },
        right: { elbow: [100, -240], hand: [118, -280] },
      }) +
      standing({
        x: 560,
        y: 736,
        scale: 0.98,
        look: { ...people.karin, style: 'long', top: colour.coral, bottom: colour.ink },
        glance: 0,
        left: { elbow: [-78, -214], hand: [-24, -204] },
        right: { elbow: [78, -214], hand: [24, -196] },
      }) +
      pram +
      standing({
        x: 1000,
        y: 752,
        scale: 0.98,
        look: { ...people.amina, hair: colour.plum, top: colour.teal, bottom: colour.plum },
        glance: -10,
        skirt: true,
        left: { elbow: [-96, -236], hand: [-118, -222] },
        right: { elbow: [70, -220], hand: [60, -164] },
      }) +
      [
        [40, 790],
        [300, 786],
        [690, 792],
        [1140, 788],
      ]
        .map(([x, y]) => tuft(x ?? 0, y ?? 0, 0.8))
        .join(''),
    fade('day', '#bfe0ea', '#f6f1e2'),
  )
}
