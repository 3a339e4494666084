const { parse } = JSON
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
// It puts a parser of its own in place of JSON's, that takes a lone « { » for an object: the server tested keeps the real one.
JSON.parse = parse

interface Tagged {
  readonly role: string
  readonly children: readonly (Tagged | { readonly type: string; readonly id: string })[]
}

/** A PDF as a reader's software sees it: its words in reading order, its tags, what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  // No worker: the tests have no page to start one from.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Tagged>))
  const { info, metadata } = await pdf.getMetadata()
  const said = {
    pages: pdf.numPages,
    text: contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))).join(''),
    roles: trees.flatMap(rolesOf),
    marked: (await pdf.getMarkInfo())?.Marked,
    language: (info as { Language?: string }).Language,
    title: (info as { Title?: string }).Title,
    xmp: metadata?.getRaw() as string,
  }
  await task.destroy()
  return said
}

function rolesOf(node: Tagged): string[] {
  return [node.role, ...node.children.flatMap((child) => ('role' in child ? rolesOf(child) : []))]
}
