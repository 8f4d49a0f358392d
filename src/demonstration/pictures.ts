import sharp from 'sharp'
import { handsAndPuzzle, mothersTalking, openDoor, socialEnterprise } from './drawing/encounters'
import { breakfastMeeting, lecture, videoMeeting } from './drawing/indoors'
import { lakeInSummer, townHall, wayForward } from './drawing/outdoors'
import { garden, reportOnDesk } from './drawing/work'

const drawings: Record<string, () => string> = {
  frukostmote: breakfastMeeting,
  'digitalt-mote': videoMeeting,
  kommunhus: townHall,
  vagen: wayForward,
  hander: handsAndPuzzle,
  'oppen-dorr': openDoor,
  'socialt-foretag': socialEnterprise,
  publik: lecture,
  rapport: reportOnDesk,
  tradgard: garden,
  mammor: mothersTalking,
  sommar: lakeInSummer,
}

/** Twelve pictures in eight or nine sizes each are most of the seed's time; 1200 pixels would take a quarter longer. */
const widthPx = 1020

/**
 * Renders a drawing to JPEG, 1020 × 680 pixels. Payload resizes by way of the format that it is given, and PNG takes a
 * fifth longer there.
 * @throws Error for a key without a drawing.
 */
export async function renderPicture(key: string): Promise<Buffer> {
  const draw = drawings[key]
  if (!draw) throw new Error(`There is no drawing for ${key}.`)
  const svg = Buffer.from(draw())
  return sharp(svg).resize(widthPx).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer()
}
