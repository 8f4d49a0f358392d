import type { Block, DocumentContent } from './content-types'

type Content = Pick<DocumentContent, 'date' | 'language' | 'publisher' | 'sections'> & { title: string }
type Doc = PDFKit.PDFDocument

const ink = '#1d2b36'
const accent = '#1f5f73'
const marginPt = 64
/** A4 is 595 points wide. */
const textWidthPt = 595 - 2 * marginPt

/**
 * A small PDF that assistive technology can read: language, title, and a tagged structure of headings, paragraphs and
 * lists (PDF 1.7, ISO 32000-1 section 14.8). The standard fonts are not embedded, so it is not PDF/UA.
 */
export async function makePdf(content: Content): Promise<Buffer> {
  // Loaded when it is needed: the bundle would load it at every start (0.2 s).
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: marginPt, bottom: marginPt, left: marginPt, right: marginPt },
    pdfVersion: '1.7',
    lang: content.language === 'sv' ? 'sv-SE' : 'en-GB',
    tagged: true,
    displayTitle: true,
    info: {
      Title: content.title,
      Author: content.publisher,
      Creator: 'Samordna',
      CreationDate: new Date(`${content.date}T12:00:00Z`),
    },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  write(doc, content)
  doc.end()
  await finished
  return Buffer.concat(chunks)
}

function write(doc: Doc, content: Content): void {
  // A coloured edge says nothing, so it is an artifact: screen readers skip it.
  doc.markContent('Artifact', { type: 'Layout' })
  doc.rect(0, 0, doc.page.width, 10).fill(accent)
  doc.endMarkedContent()
  const body = doc.struct('Document')
  doc.addStructure(body)
  const add = (type: string, draw: () => void): void => {
    body.add(doc.struct(type, {}, draw))
  }
  add('P', () => doc.font('Helvetica').fontSize(11).fillColor(accent).text(content.publisher))
  add('H1', () => doc.moveDown(0.4).font('Helvetica-Bold').fontSize(22).fillColor(ink).text(content.title))
  add('P', () => doc.moveDown(0.2).font('Helvetica').fontSize(11).fillColor(ink).text(longDate(content)))
  for (const section of content.sections) {
    add('H2', () => doc.moveDown(1.2).font('Helvetica-Bold').fontSize(14).fillColor(accent).text(section.heading))
    for (const block of section.blocks) writeBlock(doc, body, block)
  }
  body.end()
}

function writeBlock(doc: Doc, body: PDFKit.PDFStructureElement, block: Block): void {
  doc.moveDown(0.3).font('Helvetica').fontSize(11).fillColor(ink)
  if (typeof block === 'string') {
    body.add(doc.struct('P', {}, () => doc.text(block, { lineGap: 3 })))
    return
  }
  if ('heading' in block) {
    body.add(doc.struct('H3', {}, () => doc.font('Helvetica-Bold').text(block.heading)))
    return
  }
  const list = doc.struct('L')
  body.add(list)
  for (const point of block.list) {
    const item = doc.struct('LI')
    list.add(item)
    // The text hangs beside its bullet, also on its second line.
    const [x, y] = [doc.x, doc.y]
    item.add(doc.struct('Lbl', {}, () => doc.text('•', x + 4, y, { lineBreak: false })))
    item.add(doc.struct('LBody', {}, () => doc.text(point, x + 18, y, { lineGap: 3, width: textWidthPt - 18 })))
    doc.x = x
    item.end()
  }
  list.end()
}

const longDate = ({ date, language }: Content): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )
