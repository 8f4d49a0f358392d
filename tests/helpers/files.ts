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

/** An image of one colour, in any format that sharp writes. */
export const plainImage = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff' = 'png', width = 8, height = 8): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#357' } }).toFormat(format).toBuffer()
