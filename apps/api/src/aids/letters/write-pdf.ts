import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocumentBlock } from './document-blocks'
import { pdfLayout } from './pdf-layout'
import { printable } from './printable'

interface Printed {
  readonly title: string
  /** Said at the foot of each page: the number of the application. */
  readonly reference: string
  readonly blocks: readonly DocumentBlock[]
}

type Laid = DocumentBlock | { readonly kind: 'items'; readonly items: readonly string[] }

let compiler: Promise<NodeCompiler> | undefined

/** Loaded by the first letter written, and kept: its fonts are in its package, nothing is read elsewhere. */
function load(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((typst) =>
    typst.NodeCompiler.create({ workspace: import.meta.dirname }),
  )
  return compiler
}

/** A letter as a tagged PDF (PDF/UA-1, ISO 14289-1), in French; the same words give the same bytes. */
export async function writePdf({ title, reference, blocks }: Printed): Promise<Buffer> {
  const typst = await load()
  const letter = JSON.stringify(
    { title: printable(title), reference: printable(reference), blocks: gathered(blocks) },
    (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value),
  )
  try {
    return typst.pdf({ mainFileContent: pdfLayout, inputs: { letter } }, { pdfStandard: 'ua-1' })
  } catch {
    // What Typst says quotes the letter, which names someone.
    throw new Error('a letter could not be laid out')
  } finally {
    typst.evictCache(2)
  }
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
