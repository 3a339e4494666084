import type { LetterBlock, LetterText } from '@ancrage/domain/aids/letters/letter-text'
import type * as Docx from 'docx'

const grey = { style: 'single', size: 4, color: '999999' } as const
const none = { style: 'none', size: 0, color: 'auto' } as const
const ruled = { top: grey, bottom: grey, left: grey, right: grey, insideHorizontal: grey, insideVertical: grey } as const
const plain = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const
const wide = { size: 100, type: 'pct' } as const

/** A letter of ours as the DOCX template that a département downloads, changes and gives back: its fields between braces. */
export async function shippedTemplate({ title, blocks }: LetterText): Promise<Buffer> {
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

/** What a piece of a letter is in a DOCX. */
function drawn(docx: typeof Docx, block: LetterBlock): (Docx.Paragraph | Docx.Table)[] {
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
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text })]
    case 'paragraph':
      return [words(block.text)]
    case 'bullets':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'facts':
      return table(block.rows.map(([label, text]) => row([strong(label), words(text)])))
    case 'signatures':
      return table([row(block.parties.map((party) => words(`${party}\u00A0: date, nom, qualité et signature`)))], plain)
    case 'table': {
      const last = block.cells.length - 1
      // The line that holds both braces of a list is the one that is repeated.
      const cells = block.cells.map((name, at) =>
        words(`${at === 0 ? `{#${block.list}}` : ''}{${name}}${at === last ? `{/${block.list}}` : ''}`),
      )
      return table([row(block.head.map(strong), true), row(cells)])
    }
  }
}
