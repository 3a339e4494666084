import { readFile } from 'node:fs/promises'
import type { Letter } from '@ancrage/domain/aids/letter'
import { type LetterField, type LetterValues, missingFields, withBlanks } from '@ancrage/domain/aids/letters/letter-fields'
import { shippedLetters } from '@ancrage/domain/aids/letters/shipped-letters'
import { namesUsed, unknownTagsRefusal } from '@ancrage/domain/aids/letters/template-tags'
import { allow, Refused, refused } from '../../platform/http/refused'
import { type DocumentBlock, documentBlocks } from './document-blocks'
import { openTemplate, type Template } from './fill-template'
import { readTemplate } from './read-template'
import { unpack } from './unpack'
import { writePdf } from './write-pdf'

/** A letter in both its forms: the PDF says what the DOCX says. */
export interface Composed {
  readonly docx: Buffer
  readonly pdf: Buffer
}

/** Opens a template and makes sure that every field it asks for is one that letters know. Throws what is wrong with it. */
export async function checkedTemplate(content: Buffer): Promise<Template> {
  const template = await openTemplate(await readTemplate(content))
  allow(unknownTagsRefusal(template.tags))
  return template
}

/**
 * A template on the disk that may be put in use: read whole, and written once to see that it can be. What can't be, or says
 * nothing, is no document.
 */
export async function tryTemplate(path: string, letter: Letter, values: LetterValues): Promise<void> {
  const content = await readFile(path)
  try {
    const { docx } = await compose(await checkedTemplate(content), letter, values)
    if (documentBlocks(await unpack(docx)).length === 0) throw refused('letter_template_type')
  } catch (error) {
    throw error instanceof Refused ? error : refused('letter_template_type')
  }
}

/** The fields that a template asks for and nothing is known for. */
export function missingIn(tags: Template['tags'], values: LetterValues): LetterField[] {
  return missingFields(namesUsed(tags), values)
}

/** Writes a letter; a missing field is a dotted line. */
export async function compose(template: Template, letter: Letter, values: LetterValues): Promise<Composed> {
  const docx = template.fill(withBlanks(values, missingIn(template.tags, values)))
  const blocks = documentBlocks(await unpack(docx))
  const { title } = shippedLetters[letter].text
  return { docx, pdf: await writePdf({ title: titleIn(blocks) ?? title, reference: values.numero, blocks }) }
}

function titleIn(blocks: readonly DocumentBlock[]): string | null {
  const found = blocks.find((block) => block.kind === 'title')
  return found?.kind === 'title' ? found.text : null
}
