import type * as Docx from 'docx'
import type { DocumentBlock } from './document-blocks'

const grey = { style: 'single', size: 4, color: '999999' } as const
const none = { style: 'none', size: 0, color: 'auto' } as const
const ruled = { top: grey, bottom: grey, left: grey, right: grey, insideHorizontal: grey, insideVertical: grey } as const
const plain = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const
const wide = { size: 100, type: 'pct' } as const

/** A document as a DOCX to be gone over in a word processor: its words are those of its PDF (see `writePdf`), in French. */
export async function writeDocx({ title, blocks }: { readonly title: string; readonly blocks: readonly DocumentBlock[] }): Promise<Buffer> {
  const docx = await import('docx')
  const { Document, HeadingLevel, Packer, Paragraph } = docx
  const document = new Document({
    title,
    creator: 'Ancrage',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 140, line: 276 } } },
        title: { run: { size: 34, bold: true }, paragraph: { spacing: { after: 280 } } },
        heading1: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 260, after: 100 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1250, bottom: 1250, left: 1400, right: 1400 } } },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...blocks.flatMap((block) => drawn(docx, block))],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** What a piece of a document is in a DOCX. */
function drawn(docx: typeof Docx, block: DocumentBlock): (Docx.Paragraph | Docx.Table)[] {
  const { HeadingLevel, Paragraph, Table, TextRun } = docx
  const words = (text: string) => new Paragraph({ text })
  const cell = (children: Docx.Paragraph[]) => new docx.TableCell({ children, margins: { top: 60, bottom: 20, left: 100, right: 100 } })
  const row = (cells: readonly Docx.Paragraph[], tableHeader = false) =>
    new docx.TableRow({ children: cells.map((one) => cell([one])), tableHeader, cantSplit: true })
  const strong = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
  const table = (rows: Docx.TableRow[], borders: Docx.ITableBordersOptions = ruled) => [
    new Table({ rows, width: wide, borders }),
    new Paragraph({ text: '', spacing: { after: 60 } }),
  ]
  switch (block.kind) {
    case 'title':
      return []
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text })]
    case 'paragraph':
      return [words(block.text)]
    case 'item':
      return [new Paragraph({ text: block.text, bullet: { level: 0 } })]
    case 'terms':
      return table(block.rows.map(([label = '', text = '']) => row([strong(label), words(text)])))
    case 'columns':
      return table(
        block.rows.map((cells) => row(cells.map(words))),
        plain,
      )
    case 'table':
      return table([row(block.head.map(strong), true), ...block.rows.map((cells) => row(cells.map(words)))])
  }
}
