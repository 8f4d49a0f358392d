import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A whole PDF of one empty page. */
export const tinyPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
    'xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n ',
    'trailer<</Size 4/Root 1 0 R>>',
    'startxref\n164\n%%EOF\n',
  ].join('\n'),
)

type Format = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff'

/** An image of one colour, in any format that sharp writes. */
export const plainImage = (format: Format = 'png', width = 8, height = 8): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#357' } })
    .toFormat(format)
    .toBuffer()

/** A photo as a camera makes it: lying on its side (orientation 6), with a maker, an owner and a place in its EXIF. */
export const cameraPhoto = ({ width, height }: { width: number; height: number }): Promise<Buffer> =>
  sharp({ create: { width: height, height: width, channels: 3, background: '#c33' } })
    .withExif({
      IFD0: { Make: 'Provkamera', Copyright: 'Hemlig person' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '17/1 54/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A black PNG of one bit a pixel, however large: some kilobytes, made at once. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A ZIP archive of uncompressed files, in the order given (APPNOTE.TXT 6.3). */
export function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, nameBytes]))
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end])
}

const contentTypes = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`
const office = (part: string, type: string, root: string): Buffer =>
  zip({ '[Content_Types].xml': contentTypes(part, type), '_rels/.rels': '<Relationships/>', [part]: root })

/** The smallest documents that are what they say. */
export const officeFiles = {
  docx: office('word/document.xml', 'wordprocessingml.document', '<w:document/>'),
  xlsx: office('xl/workbook.xml', 'spreadsheetml.sheet', '<workbook/>'),
  pptx: office('ppt/presentation.xml', 'presentationml.presentation', '<p:presentation/>'),
  odt: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' }),
}
