import { people } from './indoors'
import { colour } from './palette'
import { standing } from './people'
import { circle, drawing, ellipse, fade, group, line, path, rect, repeat } from './shapes'
import { cloud, tree, tuft } from './things'

export function reportOnDesk(): string {
  const heights = [64, 104, 84, 140, 176]
  const bars = heights
    .map((height, i) =>
      rect(
        -150 + i * 62,
        60 - height,
        40,
        height,
        [colour.mint, colour.teal, colour.sun, colour.coral, colour.deep][i] ?? colour.teal,
        4,
      ),
    )
    .join('')
  const donut = (x: number, y: number): string =>
    circle(x, y, 46, colour.mist) +
    `<circle cx="${x}" cy="${y}" r="36" fill="none" stroke="${colour.coral}" stroke-width="20" stroke-dasharray="90 300"/><circle cx="${x}" cy="${y}" r="36" fill="none" stroke="${colour.teal}" stroke-width="20" stroke-dasharray="70 300" stroke-dashoffset="-90"/><circle cx="${x}" cy="${y}" r="36" fill="none" stroke="${colour.sun}" stroke-width="20" stroke-dasharray="67 300" stroke-dashoffset="-160"/>` +
    circle(x, y, 26, colour.white)
  const lines = (x: number, y: number, count: number, width: number): string =>
    repeat(count, (i) => line(`M${x} ${y + i * 22} h${i === count - 1 ? width * 0.6 : width}`, colour.stone, 6))
  const page = rect(-212, -288, 444, 600, colour.ink, 8, 0.14) + rect(-222, -300, 444, 600, colour.white, 8)
  const report = group(
    { x: 560, y: 410, turn: -7 },
    group({ x: 34, y: 14, turn: 6 }, page) +
      page +
      rect(-180, -262, 200, 26, colour.deep, 5) +
      rect(-180, -224, 130, 12, colour.stone, 5) +
      rect(-182, -180, 364, 4, colour.mist) +
      group({ x: 0, y: -10 }, bars + line('M-170 62 L170 62', colour.ink, 5)) +
      lines(-180, 100, 5, 190) +
      donut(116, 140) +
      lines(-180, 232, 2, 360),
  )
  const coffee = group(
    { x: 1010, y: 200 },
    circle(6, 10, 118, colour.ink, 0.12) +
      circle(0, 0, 116, colour.mist) +
      line('M70 -44 C142 -88 160 24 80 34', colour.coral, 20) +
      circle(0, 0, 78, colour.coral) +
      circle(0, 0, 64, colour.bark) +
      path('M-30 -12 C-22 -40 4 -36 0 -10 C4 -36 30 -38 32 -10 C34 16 6 30 0 40 C-8 28 -34 14 -30 -12Z', colour.clay),
  )
  const glasses = group(
    { x: 960, y: 560, turn: -14 },
    `<g fill="${colour.white}" fill-opacity="0.35" stroke="${colour.ink}" stroke-width="9"><circle cx="-66" cy="0" r="50"/><circle cx="66" cy="0" r="50"/></g>` +
      line('M-16 -8 C-6 -22 6 -22 16 -8', colour.ink, 9) +
      line('M-114 -8 C-136 -60 -120 -110 -96 -130', colour.ink, 9) +
      line('M114 -8 C136 -60 120 -110 96 -130', colour.ink, 9),
  )
  const pen = group(
    { x: 250, y: 610, turn: -52 },
    rect(-130, -11, 230, 22, colour.deep, 8) +
      path('M100 -11 L142 0 L100 11Z', colour.sun) +
      rect(-130, -11, 44, 22, colour.coral, 8),
  )
  const leaf = path('M0 0 C-46 -70 -36 -190 0 -250 C36 -190 46 -70 0 0Z', colour.leaf)
  const darkLeaf = path('M0 0 C-46 -70 -36 -190 0 -250 C36 -190 46 -70 0 0Z', colour.forest)
  const leaves = [96, 124, 152, 180]
    .map((turn, i) =>
      group(
        { x: -30, y: -40, turn, scale: 1.15 },
        (i % 2 ? darkLeaf : leaf) + line('M0 -10 L0 -220', colour.pine, 4, 0.5),
      ),
    )
    .join('')
  const notes = group(
    { x: 190, y: 330, turn: -10 },
    rect(-74, -66, 150, 150, colour.ink, 3, 0.1) +
      rect(-80, -74, 150, 150, colour.butter, 3) +
      line('M-56 -40 h100', colour.sun, 6) +
      line('M-56 -14 h100', colour.sun, 6) +
      line('M-56 12 h60', colour.sun, 6),
  )
  return drawing(
    rect(0, 0, 1200, 800, '#8fb9b4') +
      circle(1100, 760, 420, colour.mint, 0.5) +
      circle(120, 80, 330, colour.white, 0.12) +
      leaves +
      notes +
      report +
      coffee +
      pen +
      glasses +
      group(
        { x: 1070, y: 720, turn: 12 },
        rect(-110, -70, 230, 150, colour.plum, 8) + rect(-90, -70, 10, 150, colour.ink, 0, 0.2),
      ),
  )
}

export function garden(): string {
  const glass = '#e6f2f0'
  const greenhouse =
    path('M640 600 L640 300 L860 170 L1080 300 L1080 600Z', glass, 0.92) +
    [640, 750, 860, 970, 1080]
      .map((x) => line(`M${x} ${x === 860 ? 170 : Math.abs(x - 860) === 110 ? 235 : 300} L${x} 600`, colour.white, 8))
      .join('') +
    line('M640 300 L860 170 L1080 300', colour.white, 12) +
    line('M640 300 L1080 300', colour.white, 8) +
    line('M640 450 L1080 450', colour.white, 6) +
    [690, 800, 920, 1030]
      .map((x, i) =>
        group(
          { x, y: 596 },
          line('M0 0 C-6 -40 8 -90 0 -150', colour.forest, 7) +
            [
              [-22, -40],
              [22, -66],
              [-24, -94],
              [20, -122],
              [0, -152],
            ]
              .map(([a, b]) => ellipse(a ?? 0, b ?? 0, 24, 14, i % 2 ? colour.leaf : colour.forest))
              .join('') +
            circle(-14, -64, 11, colour.coral) +
            circle(16, -96, 11, colour.coral) +
            circle(-12, -118, 10, colour.sun),
        ),
      )
      .join('') +
    rect(632, 596, 456, 20, colour.bark)
  const bed = (x: number, y: number, width: number): string =>
    ellipse(x + width / 2, y + 84, width * 0.54, 12, colour.ink, 0.12) +
    rect(x + 10, y - 10, width - 20, 24, '#5d4130', 10) +
    rect(x, y, width, 84, colour.wood, 4) +
    line(`M${x} ${y + 28} h${width}`, colour.bark, 3, 0.6) +
    line(`M${x} ${y + 56} h${width}`, colour.bark, 3, 0.6) +
    rect(x + 14, y - 4, 14, 92, colour.bark) +
    rect(x + width - 28, y - 4, 14, 92, colour.bark)
  const tomato = (x: number, y: number): string =>
    group(
      { x, y },
      line('M0 0 L0 -130', colour.bark, 5) +
        line('M4 0 C-6 -40 10 -80 2 -116', colour.forest, 6) +
        [
          [-20, -30],
          [22, -50],
          [-22, -74],
          [20, -96],
          [0, -120],
        ]
          .map(([a, b]) => ellipse(a ?? 0, b ?? 0, 22, 13, colour.leaf))
          .join('') +
        circle(-12, -50, 12, colour.coral) +
        circle(15, -74, 12, colour.coral) +
        circle(-8, -98, 10, '#b5533c'),
    )
  const lettuce = (x: number, y: number): string =>
    [-70, 70, -38, 38, 0]
      .map((turn, i) =>
        group(
          { x, y, turn },
          path('M0 0 C-26 -14 -24 -44 0 -56 C24 -44 26 -14 0 0Z', i < 2 ? colour.forest : colour.mint) +
            line('M0 -6 L0 -42', colour.white, 3, 0.6),
        ),
      )
      .join('')
  const can = group(
    { x: 428, y: 500, turn: 24 },
    line('M-44 -6 C-84 -40 -34 -84 0 -52', colour.teal, 9) +
      path('M-44 -36 L36 -36 L44 44 L-52 44Z', colour.teal) +
      path('M38 6 L98 -42 L108 -30 L42 34Z', colour.teal) +
      path('M88 -54 L118 -20 L108 -14 L84 -46Z', colour.deep),
  )
  const drops = [
    [540, 532],
    [556, 548],
    [544, 566],
    [566, 572],
    [552, 590],
    [572, 600],
  ]
    .map(([x, y]) => path(`M${x} ${y} c-8 12 -7 20 0 20 c7 0 8 -8 0 -20Z`, colour.white))
    .join('')
  return drawing(
    rect(0, 0, 1200, 800, 'url(#morning)') +
      circle(190, 140, 74, colour.sun) +
      circle(190, 140, 104, colour.butter, 0.4) +
      cloud(480, 120, 1.1) +
      cloud(1060, 90, 0.8) +
      path('M0 520 C260 440 520 460 760 500 C960 460 1100 470 1200 500 L1200 800 L0 800Z', colour.mint) +
      tree(80, 590, 1.2, colour.forest) +
      tree(560, 560, 0.8) +
      tree(1150, 580, 1.1) +
      greenhouse +
      path('M0 610 C300 570 900 570 1200 610 L1200 800 L0 800Z', colour.leaf) +
      standing({
        x: 340,
        y: 716,
        look: { ...people.samuel, top: colour.coral },
        glance: 10,
        left: { elbow: [-66, -220], hand: [-44, -166] },
        right: { elbow: [96, -216], hand: [84, -244] },
      }) +
      can +
      drops +
      standing({
        x: 900,
        y: 730,
        look: { ...people.lin, top: colour.sun, bottom: colour.deep },
        apron: colour.forest,
        glance: -8,
        left: { elbow: [-92, -212], hand: [-84, -148] },
        right: { elbow: [84, -214], hand: [50, -160] },
      }) +
      bed(440, 690, 270) +
      tomato(500, 686) +
      tomato(576, 686) +
      tomato(652, 686) +
      bed(760, 700, 250) +
      [810, 884, 958].map((x) => lettuce(x, 694)).join('') +
      [
        [60, 780],
        [230, 790],
        [740, 792],
        [1080, 780],
        [1160, 792],
      ]
        .map(([x, y]) => tuft(x ?? 0, y ?? 0, 0.9))
        .join(''),
    fade('morning', '#b9dde8', '#f8f2df'),
  )
}
