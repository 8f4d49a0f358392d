import sharp from 'sharp'
import { handsAndPuzzle, mothersTalking, openDoor, socialEnterprise } from './drawing/encounters'
import { breakfastMeeting, lecture, videoMeeting } from './drawing/indoors'
import { lakeInSummer, townHall, wayForward } from './drawing/outdoors'
import { garden, reportOnDesk } from './drawing/work'

/** Who drew the pictures. */
export const pictureCredit = 'Illustration: Samordna'

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

/**
 * Renders a drawing to PNG, 1200 × 800 pixels.
 * @throws Error for a key without a drawing.
 */
export async function renderPicture(key: string): Promise<Buffer> {
  const draw = drawings[key]
  if (!draw) throw new Error(`There is no drawing for ${key}.`)
  return sharp(Buffer.from(draw())).png({ compressionLevel: 6 }).toBuffer()
}
