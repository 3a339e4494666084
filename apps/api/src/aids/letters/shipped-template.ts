import type { LetterBlock, LetterText } from '@ancrage/domain/aids/letters/letter-text'
import type { DocumentBlock } from './document-blocks'
import { writeDocx } from './write-docx'

/** A letter of ours as the DOCX template that a département downloads, changes and gives back: its fields between braces. */
export async function shippedTemplate({ title, blocks }: LetterText): Promise<Buffer> {
  return writeDocx({ title, blocks: blocks.flatMap(asDocument) })
}

/** What a piece of a letter is in a document. */
function asDocument(block: LetterBlock): DocumentBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 1, text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text }]
    case 'bullets':
      return block.items.map((text) => ({ kind: 'item', text }))
    case 'facts':
      return [{ kind: 'terms', rows: block.rows }]
    case 'signatures':
      return [{ kind: 'columns', rows: [block.parties.map((party) => `${party}\u00A0: date, nom, qualité et signature`)] }]
    case 'table': {
      const last = block.cells.length - 1
      // The line that holds both braces of a list is the one that is repeated.
      const line = block.cells.map((name, at) => `${at === 0 ? `{#${block.list}}` : ''}{${name}}${at === last ? `{/${block.list}}` : ''}`)
      return [{ kind: 'table', head: block.head, rows: [line] }]
    }
  }
}
