import { people } from './indoors'
import { colour } from './palette'
import { standing } from './people'
import { circle, drawing, ellipse, fade, group, line, path, rect, repeat } from './shapes'
import { cloud, flower, spruce, tree, tuft } from './things'

export function townHall(): string {
  const windowAt = (x: number, y: number): string =>
    rect(x, y, 44, 66, colour.deep, 3) +
    rect(x, y, 44, 66, colour.sky, 3, 0.35) +
    rect(x + 20, y, 4, 66, colour.white) +
    rect(x, y + 28, 44, 4, colour.white) +
    rect(x - 6, y + 66, 56, 8, colour.white)
  const row = (y: number): string => [206, 288, 370, 452, 704, 786, 868, 950].map((x) => windowAt(x, y)).join('')
  const house =
    rect(170, 340, 860, 310, colour.butter) +
    rect(170, 340, 860, 26, colour.ink, 0, 0.08) +
    path('M150 344 L210 256 L990 256 L1050 344Z', '#b5533c') +
    path('M150 344 L1050 344 L1044 334 L156 334Z', colour.ink, 0.2) +
    rect(170, 620, 860, 30, colour.stone) +
    row(400) +
    row(516)
  const tower =
    rect(516, 210, 168, 440, '#f6cf7c') +
    rect(650, 210, 34, 440, colour.ink, 0, 0.07) +
    path('M500 214 L600 96 L700 214Z', '#b5533c') +
    rect(588, 40, 24, 70, colour.forest) +
    path('M584 44 L600 14 L616 44Z', colour.forest) +
    circle(600, 290, 48, colour.white) +
    circle(600, 290, 40, colour.cream) +
    repeat(12, (i) => group({ x: 600, y: 290, turn: i * 30 }, rect(-2, -37, 4, 9, colour.ink))) +
    line('M600 290 L600 262', colour.ink, 5) +
    line('M600 290 L622 300', colour.ink, 5) +
    windowAt(578, 384) +
    path('M548 650 L548 556 C548 500 652 500 652 556 L652 650Z', colour.deep) +
    rect(597, 520, 6, 130, colour.butter) +
    circle(588, 600, 5, colour.sun) +
    circle(612, 600, 5, colour.sun) +
    rect(520, 644, 160, 12, colour.mist) +
    rect(500, 656, 200, 14, colour.stone)
  const flag =
    line('M1110 690 L1110 190', colour.white, 8) +
    circle(1110, 186, 8, colour.sun) +
    path('M1114 200 C1150 186 1170 220 1200 206 L1200 286 C1170 300 1150 266 1114 280Z', colour.teal)
  const bench = group(
    { x: 330, y: 736 },
    rect(-90, -58, 180, 14, colour.wood, 4) +
      rect(-90, -36, 180, 16, colour.wood, 4) +
      rect(-76, -60, 8, 62, colour.ink) +
      rect(68, -60, 8, 62, colour.ink),
  )
  const square =
    path('M0 650 L1200 650 L1200 800 L0 800Z', colour.sand) +
    repeat(7, (i) => line(`M${-200 + i * 266} 800 L${180 + i * 140} 650`, colour.clay, 3, 0.7)) +
    line('M0 706 L1200 706', colour.clay, 3, 0.7)
  return drawing(
    rect(0, 0, 1200, 800, 'url(#sky)') +
      cloud(230, 130, 1.2) +
      cloud(900, 90, 0.9) +
      cloud(1040, 220, 0.7) +
      ellipse(120, 650, 260, 130, colour.mint) +
      ellipse(1090, 650, 260, 120, colour.mint) +
      house +
      tower +
      square +
      flag +
      tree(90, 700, 1.25) +
      tree(1010, 706, 1, colour.forest) +
      bench +
      tree(500, 730, 0.5, colour.forest) +
      tree(700, 730, 0.5, colour.forest) +
      [790, 820, 850, 880].map((x, i) => flower(x, 744, i % 2 ? colour.coral : colour.rose)).join('') +
      rect(770, 742, 130, 22, colour.bark, 5),
    fade('sky', '#bfdfe9', colour.cream),
  )
}

export function wayForward(): string {
  const hills =
    path('M0 430 C180 340 340 350 520 410 C720 330 960 310 1200 400 L1200 800 L0 800Z', '#bcd9c4') +
    path('M0 520 C220 420 420 450 600 510 C800 430 1000 430 1200 500 L1200 800 L0 800Z', '#93c09b') +
    path('M0 610 C260 520 480 560 700 600 C900 540 1060 560 1200 590 L1200 800 L0 800Z', colour.leaf) +
    path('M0 720 C260 650 520 690 760 700 C940 680 1080 690 1200 700 L1200 800 L0 800Z', colour.forest)
  const way = path(
    'M360 800 C420 730 640 720 700 676 C760 630 560 616 560 584 C560 552 690 548 702 520 C712 496 640 488 640 466 C640 446 668 436 676 418 L684 418 C682 440 668 448 668 466 C668 484 752 494 746 524 C738 560 640 562 640 584 C640 606 866 626 824 690 C790 740 640 760 620 800Z',
    colour.cream,
  )
  const backpack = group(
    { x: 560, y: 738, scale: 0.66 },
    rect(-40, -296, 80, 112, colour.coral, 22) +
      rect(-30, -240, 60, 46, '#c9634a', 12) +
      line('M-30 -292 L-30 -196', '#c9634a', 6) +
      line('M30 -292 L30 -196', '#c9634a', 6),
  )
  const walker = standing({
    x: 560,
    y: 738,
    scale: 0.66,
    look: { ...people.lin, style: 'bun' },
    seenFromBehind: true,
    stride: 12,
    left: { elbow: [-72, -220], hand: [-70, -168] },
    right: { elbow: [72, -224], hand: [78, -172] },
  })
  const signpost = group(
    { x: 880, y: 730 },
    rect(-7, -210, 14, 212, colour.bark) +
      path('M-16 -200 L86 -200 L112 -178 L86 -156 L-16 -156Z', colour.sun) +
      path('M16 -142 L-78 -142 L-102 -121 L-78 -100 L16 -100Z', colour.teal),
  )
  return drawing(
    rect(0, 0, 1200, 800, 'url(#dawn)') +
      circle(690, 372, 190, colour.butter, 0.35) +
      circle(690, 372, 130, colour.butter, 0.6) +
      circle(690, 372, 84, colour.sun) +
      cloud(230, 150, 1.2) +
      cloud(980, 190, 1) +
      cloud(480, 90, 0.7) +
      line('M300 240 q16 -16 30 0 q14 -16 30 0', colour.ink, 4, 0.6) +
      line('M390 200 q12 -12 22 0 q10 -12 22 0', colour.ink, 4, 0.6) +
      hills +
      way +
      [
        [80, 540, 0.7],
        [150, 556, 0.9],
        [240, 540, 0.65],
        [1010, 520, 0.7],
        [1090, 540, 0.95],
        [1160, 524, 0.7],
      ]
        .map(([x, y, s]) => spruce(x ?? 0, y ?? 0, s))
        .join('') +
      tree(150, 720, 1.05, colour.forest) +
      tree(1080, 730, 1.2, colour.pine) +
      signpost +
      walker +
      backpack +
      [
        [60, 780],
        [260, 772],
        [330, 790],
        [760, 780],
        [960, 784],
        [1150, 776],
      ]
        .map(([x, y]) => tuft(x ?? 0, y ?? 0, 0.9, colour.pine))
        .join('') +
      flower(210, 790, colour.rose) +
      flower(1010, 790, colour.butter) +
      flower(1040, 782, colour.rose, 0.8),
    fade('dawn', '#a9d3e2', '#fdeccb'),
  )
}

export function lakeInSummer(): string {
  const forest = repeat(17, (i) =>
    spruce(-10 + i * 76, 372 - (i % 3) * 8, 0.62 + ((i * 7) % 5) * 0.09, i % 2 ? colour.pine : colour.forest),
  )
  const ripple = (x: number, y: number, length: number): string => line(`M${x} ${y} h${length}`, colour.white, 5, 0.55)
  const chair = (x: number, fill: string, mirror: boolean): string =>
    group(
      { x, y: 650, mirror },
      line('M-46 0 L30 -96', colour.bark, 9) +
        line('M52 0 L-40 -64', colour.bark, 9) +
        path('M-64 -170 L-40 -176 L-4 -60 L62 -58 L62 -42 L-18 -40Z', fill) +
        line('M-34 -84 L52 -86', colour.bark, 9),
    )
  const jetty =
    path('M330 800 L460 560 L830 560 L960 800Z', colour.wood) +
    repeat(7, (i) => line(`M${450 - i * 17} ${578 + i * 32} L${840 + i * 17} ${578 + i * 32}`, colour.bark, 4, 0.55)) +
    rect(440, 552, 412, 14, colour.bark, 4)
  const parasol =
    line('M646 650 L646 300', colour.white, 10) +
    path(
      'M460 372 C480 250 812 250 832 372 C802 350 772 350 740 372 C712 350 678 350 646 372 C614 350 580 350 552 372 C520 350 490 350 460 372Z',
      colour.coral,
    ) +
    path(
      'M552 372 C560 300 610 280 646 280 C682 280 732 300 740 372 C712 350 678 350 646 372 C614 350 580 350 552 372Z',
      colour.cream,
    )
  const boat = group(
    { x: 190, y: 500 },
    path('M-70 0 L70 0 L46 32 L-50 32Z', '#b5533c') +
      rect(-3, -130, 6, 132, colour.bark) +
      path('M8 -126 C60 -90 70 -40 70 -14 L8 -14Z', colour.white) +
      path('M-8 -110 C-40 -76 -50 -40 -52 -14 L-8 -14Z', colour.butter),
  )
  return drawing(
    rect(0, 0, 1200, 400, 'url(#noon)') +
      circle(960, 140, 74, colour.sun) +
      circle(960, 140, 106, colour.butter, 0.4) +
      cloud(250, 130, 1.2) +
      cloud(620, 90, 0.8) +
      path('M0 330 C200 270 420 300 620 320 C820 270 1020 280 1200 330 L1200 400 L0 400Z', '#a8cdb4') +
      forest +
      rect(0, 366, 1200, 18, colour.forest) +
      rect(0, 380, 1200, 420, 'url(#water)') +
      path('M0 380 L1200 380 L1200 420 C900 440 300 440 0 420Z', colour.pine, 0.22) +
      ripple(70, 460, 120) +
      ripple(360, 470, 90) +
      ripple(900, 462, 150) +
      ripple(1020, 530, 110) +
      ripple(60, 640, 160) +
      ripple(1010, 690, 140) +
      ripple(180, 730, 90) +
      ripple(900, 450, 30) +
      ellipse(960, 500, 90, 8, colour.butter, 0.6) +
      ellipse(960, 524, 60, 6, colour.butter, 0.5) +
      boat +
      ellipse(190, 540, 90, 8, colour.ink, 0.12) +
      jetty +
      parasol +
      chair(560, colour.teal, false) +
      chair(742, colour.sun, true) +
      [
        [40, 800],
        [100, 806],
        [1120, 800],
        [1170, 804],
        [1060, 810],
      ]
        .map(([x, y]) =>
          group(
            { x: x ?? 0, y: y ?? 0, scale: 1.6 },
            tuft(0, 0, 1.1, colour.forest) +
              line('M0 0 L4 -76', colour.forest, 4) +
              ellipse(4, -84, 5, 16, colour.bark),
          ),
        )
        .join(''),
    fade('noon', '#9fd0e2', '#e6f3f2') + fade('water', '#6fb4c4', colour.deep),
  )
}
