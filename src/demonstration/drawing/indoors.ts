import { colour, hair, skin } from './palette'
import { arm, bust, listener, type Look, standing } from './people'
import { circle, drawing, ellipse, group, line, path, rect, repeat } from './shapes'
import { cup, papers, pendant, plant, windowPane } from './things'

/** The same eight people are met in every drawing. */
export const people = {
  amina: { skin: skin.brown, hair: colour.deep, style: 'hijab', top: colour.teal },
  erik: { skin: skin.light, hair: hair.copper, style: 'beard', top: colour.plum, bottom: colour.ink },
  maj: { skin: skin.light, hair: hair.grey, style: 'bob', top: colour.coral, bottom: colour.deep },
  samuel: { skin: skin.deep, hair: hair.black, style: 'short', top: colour.sun, bottom: colour.deep },
  lin: { skin: skin.warm, hair: hair.black, style: 'long', top: colour.forest, bottom: colour.ink },
  nadia: { skin: skin.brown, hair: hair.black, style: 'curly', top: colour.rose, bottom: colour.plum },
  leo: { skin: skin.warm, hair: hair.brown, style: 'short', top: colour.leaf, bottom: colour.deep },
  karin: { skin: skin.light, hair: hair.blond, style: 'bun', top: colour.deep, bottom: colour.plum },
} as const satisfies Record<string, Look>

export function breakfastMeeting(): string {
  const { amina, erik, nadia, karin } = people
  const room =
    rect(0, 0, 1200, 800, colour.cream) +
    rect(0, 560, 1200, 240, colour.sand) +
    windowPane(90, 90, 290, 330) +
    windowPane(455, 90, 290, 330, { sun: true }) +
    windowPane(820, 90, 290, 330)
  const hands = (x: number, sleeve: string, hand: string): string =>
    arm({ from: [x + 72, 536], elbow: [x + 104, 618], to: [x - 4, 602], sleeve, hand }) +
    arm({ from: [x - 72, 536], elbow: [x - 106, 632], to: [x + 6, 618], sleeve, hand })
  const table =
    ellipse(600, 720, 560, 60, colour.ink, 0.12) +
    path('M60 640 C60 740 320 800 600 800 C880 800 1140 740 1140 640Z', colour.bark) +
    ellipse(600, 650, 540, 96, colour.wood) +
    ellipse(600, 642, 540, 94, colour.clay)
  const seated =
    bust({ x: 250, y: 601, scale: 0.95, look: karin, glance: 8 }) +
    bust({ x: 483, y: 601, scale: 0.95, look: amina, glance: 6 }) +
    bust({ x: 717, y: 601, scale: 0.95, look: erik, glance: -6 }) +
    bust({ x: 950, y: 601, scale: 0.95, look: nadia, glance: -8 })
  const onTable =
    cup(366, 652, colour.white) +
    cup(600, 650, colour.mint) +
    cup(836, 652, colour.white) +
    papers(480, 694, -4, 1.15) +
    papers(730, 698, 8, 1.15) +
    bowlOfFruit(300, 712) +
    line('M850 712 L900 690', colour.coral, 7)
  return drawing(
    room +
      pendant(238, 70, colour.deep) +
      pendant(600, 40, colour.coral) +
      pendant(962, 70, colour.deep) +
      plant(60, 650, 1.2) +
      plant(1150, 640, 1, colour.teal) +
      table +
      seated +
      hands(250, karin.top, karin.skin) +
      hands(483, amina.top, amina.skin) +
      hands(717, erik.top, erik.skin) +
      hands(950, nadia.top, nadia.skin) +
      onTable,
  )
}

const bowlOfFruit = (x: number, y: number): string =>
  circle(x - 26, y - 26, 19, colour.coral) +
  circle(x + 8, y - 34, 20, colour.sun) +
  circle(x + 34, y - 24, 17, colour.leaf) +
  path(
    `M${x - 66} ${y - 22} L${x + 66} ${y - 22} C${x + 56} ${y + 16} ${x - 56} ${y + 16} ${x - 66} ${y - 22}Z`,
    colour.deep,
  )

export function videoMeeting(): string {
  const walls = [colour.mint, colour.butter, colour.sky, colour.rose, colour.sand, colour.mist]
  const looks: Look[] = [people.maj, people.samuel, people.lin, people.leo, people.amina, people.karin]
  const tile = (index: number): string => {
    const x = 322 + (index % 3) * 188
    const y = 182 + Math.floor(index / 3) * 172
    const look = looks[index] ?? people.maj
    return `<clipPath id="t${index}"><rect x="${x}" y="${y}" width="176" height="160" rx="10"/></clipPath><g clip-path="url(#t${index})">${rect(x, y, 176, 160, walls[index] ?? colour.sky)}${bust({ x: x + 88, y: y + 166, scale: 0.62, look })}</g>`
  }
  const laptop =
    rect(280, 140, 640, 420, colour.ink, 22) +
    rect(300, 160, 600, 380, '#2e4152', 10) +
    repeat(6, tile) +
    path('M210 600 L990 600 L1050 650 L150 650Z', colour.stone) +
    path('M150 650 L1050 650 C1050 668 1036 674 1020 674 L180 674 C164 674 150 668 150 650Z', '#8d9aa1') +
    path('M300 606 L900 606 L926 630 L274 630Z', colour.ink, 0.55) +
    path('M520 634 L680 634 L690 648 L510 648Z', colour.ink, 0.25) +
    rect(300, 556, 600, 46, colour.ink, 6)
  const lamp =
    line('M1090 690 L1090 440 L1010 330', colour.deep, 12) +
    path('M986 300 L1040 284 L1082 356 L940 398Z', colour.coral) +
    ellipse(1011, 377, 73, 15, colour.butter) +
    ellipse(1090, 694, 62, 14, colour.deep) +
    path('M940 392 L1080 362 L1060 640 L820 640Z', colour.butter, 0.3)
  return drawing(
    rect(0, 0, 1200, 800, colour.sky) +
      circle(980, 120, 250, colour.white, 0.35) +
      circle(170, 360, 300, colour.white, 0.3) +
      rect(0, 640, 1200, 160, colour.clay) +
      rect(0, 640, 1200, 16, colour.wood) +
      plant(130, 700, 1.25, colour.teal) +
      lamp +
      laptop +
      cup(1010, 752, colour.coral, 1.35) +
      line('M994 668 C984 646 1006 636 996 612', colour.white, 5, 0.8) +
      line('M1022 668 C1012 646 1034 636 1024 612', colour.white, 5, 0.8) +
      group(
        { x: 260, y: 736, turn: -6 },
        rect(-90, -26, 180, 60, colour.plum, 6) +
          rect(-82, -30, 172, 54, colour.white, 4) +
          line('M-60 -12 L60 -12', colour.stone, 4) +
          line('M-60 2 L30 2', colour.stone, 4),
      ) +
      line('M330 760 L420 724', colour.sun, 9),
  )
}

export function lecture(): string {
  const bars = [70, 120, 96, 168, 210]
  const chart =
    rect(230, 80, 560, 340, colour.white, 8) +
    line('M290 370 L730 370', colour.stone, 5) +
    bars
      .map((height, i) =>
        rect(
          312 + i * 84,
          368 - height,
          52,
          height,
          [colour.mint, colour.teal, colour.sun, colour.coral, colour.deep][i] ?? colour.teal,
          6,
        ),
      )
      .join('') +
    line('M338 270 L422 216 L506 226 L590 160 L674 122', colour.ink, 5) +
    [
      [338, 270],
      [422, 216],
      [506, 226],
      [590, 160],
      [674, 122],
    ]
      .map(([x, y]) => circle(x ?? 0, y ?? 0, 9, colour.ink))
      .join('')
  const lecturer = standing({
    x: 940,
    y: 590,
    scale: 1.05,
    look: people.nadia,
    glance: -8,
    left: { elbow: [-120, -260], hand: [-128, -330] },
    right: { elbow: [84, -224], hand: [40, -190] },
  })
  const front: Look[] = [people.erik, people.maj, people.samuel, people.lin, people.leo]
  const back: Look[] = [
    people.karin,
    { ...people.leo, top: colour.plum },
    { ...people.amina, top: colour.mint },
    { ...people.maj, top: colour.forest },
  ]
  return drawing(
    rect(0, 0, 1200, 800, '#dfe9e4') +
      rect(0, 560, 1200, 240, colour.clay) +
      path('M0 560 L1200 560 L1200 574 L0 574Z', colour.wood) +
      path('M210 60 L810 60 L900 580 L120 580Z', colour.white, 0.18) +
      rect(214, 62, 592, 372, colour.ink, 10) +
      chart +
      plant(90, 592, 1.1, colour.plum) +
      group(
        { x: 1080, y: 596 },
        path('M-58 -150 L58 -150 L46 0 L-46 0Z', colour.wood) +
          path('M-70 -172 L70 -172 L64 -146 L-64 -146Z', colour.bark) +
          rect(-30, -188, 66, 14, colour.white, 3),
      ) +
      lecturer +
      back.map((look, i) => listener({ x: 190 + i * 262, y: 720, scale: 0.92, look })).join('') +
      repeat(4, (i) => rect(90 + i * 262, 668, 200, 70, colour.deep, 18)) +
      front.map((look, i) => listener({ x: 66 + i * 268, y: 850, scale: 1.15, look })).join(''),
  )
}
