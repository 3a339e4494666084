import type { SentenceCode } from '@ancrage/contract/sentences'
import { refused } from '../../platform/http/refused'
import { type Parts, unpack } from './unpack'

const main = 'word/document.xml'
const types = '[Content_Types].xml'
const isDocument = /ContentType="application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml"/
/** Macros, controls and whole files inside a document: a letter needs none. */
const runs = /(^|\/)(vbaProject|vbaData|activeX|embeddings|customUI|ctrlProps)/i
/** Content taken from elsewhere when the document is opened; a link that one has to click is none. */
const reaches = /<Relationship\b(?=[^>]*TargetMode\s*=\s*["']External["'])(?![^>]*Type\s*=\s*["'][^"']*\/hyperlink["'])/i
const included = /\/(attachedTemplate|aFChunk|subDocument|frame|oleObject)["']/
/** Fields of Word that run something or fetch a file. */
const fetches = /(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\s/
const declares = /<!(DOCTYPE|ENTITY)/i

/** Paragraphs of a template, those of its tables included: forty pages; laying out many more would hold everybody up. */
const mostParagraphs = 5_000
const paragraphs = /<w:p[\s>]/g

/** What a template may not hold, and the sentence that says it; the first found is told. */
const forbidden: readonly (readonly [SentenceCode, (name: string, text: () => string) => boolean])[] = [
  ['letter_template_macros', (name) => runs.test(name)],
  ['letter_template_heavy', (name, text) => name === main && [...text().matchAll(paragraphs)].length > mostParagraphs],
  ['letter_template_type', (name, text) => /\.(xml|rels)$/.test(name) && declares.test(text())],
  ['letter_template_external', (name, text) => name.endsWith('.rels') && (reaches.test(text()) || included.test(text()))],
  ['letter_template_external', (name, text) => name.startsWith('word/') && name.endsWith('.xml') && fetches.test(instructions(text()))],
]

/**
 * Reads a DOCX by what is in it, whatever its name says. Throws `letter_template_type` (not a Word document),
 * `letter_template_heavy`, `letter_template_macros`, `letter_template_external` (it takes content from elsewhere).
 */
export async function readTemplate(file: Buffer): Promise<Parts> {
  const parts = await unpack(file)
  for (const [name, content] of parts) {
    const text = () => content.toString('utf8')
    const found = forbidden.find(([, holds]) => holds(name, text))
    if (found) throw refused(found[0])
  }
  const declared = parts.get(types)?.toString('utf8') ?? ''
  if (/macroEnabled/i.test(declared)) throw refused('letter_template_macros')
  if (!isDocument.test(declared) || !parts.has(main)) throw refused('letter_template_type')
  return parts
}

/** What the fields of a document do, put together as Word does: one may be cut in several runs. */
function instructions(xml: string): string {
  const runsOf = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, text = '']) => text)
  const simple = [...xml.matchAll(/w:instr="([^"]*)"/g)].map(([, text = '']) => `${text} `)
  return `${runsOf.join('')} ${simple.join(' ')}`.toUpperCase()
}
