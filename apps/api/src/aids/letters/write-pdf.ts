import { printPdf } from '../../platform/print-pdf'
import type { DocumentBlock } from './document-blocks'
import { pdfLayout } from './pdf-layout'

interface Printed {
  readonly title: string
  /** Said at the foot of each page: the number of the application. */
  readonly reference: string
  readonly blocks: readonly DocumentBlock[]
}

type Laid = DocumentBlock | { readonly kind: 'items'; readonly items: readonly string[] }

/** A letter as a tagged PDF (PDF/UA-1, ISO 14289-1), in French; the same words give the same bytes. */
export function writePdf({ title, reference, blocks }: Printed): Promise<Buffer> {
  return printPdf(pdfLayout, { letter: { title, reference, blocks: gathered(blocks) } })
}

/** The items of a list together: a reader is told how many there are. The title is said once, at the top. */
function gathered(blocks: readonly DocumentBlock[]): Laid[] {
  const laid: Laid[] = []
  let items: string[] = []
  for (const block of blocks) {
    if (block.kind === 'item') {
      if (items.length === 0) laid.push({ kind: 'items', items })
      items.push(block.text)
      continue
    }
    items = []
    if (block.kind !== 'title') laid.push(block)
  }
  return laid
}
