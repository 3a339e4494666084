import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { printable } from './printable'

let compiler: Promise<NodeCompiler> | undefined
const workspace = import.meta.dirname

/** Loaded by the first document written, and kept: its fonts are in its package, nothing is read elsewhere. */
function load(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((typst) => typst.NodeCompiler.create({ workspace }))
  return compiler
}

/**
 * Prints data as a tagged PDF (PDF/UA-1, ISO 14289-1) as a source of Typst lays it out; the same data give the same bytes. What
 * is said comes as data alone: no name can be taken for a command. Pictures are by the name the source gives them.
 */
export async function printPdf(
  source: string,
  inputs: Readonly<Record<string, unknown>>,
  pictures: Readonly<Record<string, Buffer>> = {},
): Promise<Buffer> {
  const typst = await load()
  const written = Object.entries(inputs).map(([name, data]) => [
    name,
    JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value)),
  ])
  const paths = Object.keys(pictures).map((name) => join(workspace, name))
  for (const [name, content] of Object.entries(pictures)) typst.mapShadow(join(workspace, name), content)
  try {
    return typst.pdf({ mainFileContent: source, inputs: Object.fromEntries(written) }, { pdfStandard: 'ua-1' })
  } catch {
    // What Typst says quotes the data, which may name someone.
    throw new Error('a document could not be laid out')
  } finally {
    for (const path of paths) typst.unmapShadow(path)
    typst.evictCache(2)
  }
}
