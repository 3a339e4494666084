import type { SentenceCode } from '@ancrage/contract/sentences'
import type { LetterValues } from '@ancrage/domain/aids/letters/letter-fields'
import type { TemplateTag } from '@ancrage/domain/aids/letters/template-tags'
import { refused } from '../../platform/http/refused'
import type { Parts } from './unpack'

/** A template read: what it holds between braces, and how it is filled. */
export interface Template {
  readonly tags: readonly TemplateTag[]
  /** The DOCX with its fields replaced. Once: a template is filled from its parts again. */
  readonly fill: (values: LetterValues) => Buffer
}

interface Placed {
  readonly type: string
  readonly value: string
  readonly module?: string
  readonly subparsed?: readonly Placed[]
}

interface Fault {
  readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: readonly Fault[] }
}

/** What is wrong with the braces of a template, by what docxtemplater calls it. */
const faults: Readonly<Record<string, SentenceCode>> = {
  unclosed_tag: 'letter_tag_unclosed',
  unopened_tag: 'letter_tag_unopened',
  duplicate_open_tag: 'letter_tag_doubled',
  duplicate_close_tag: 'letter_tag_doubled',
  unclosed_loop: 'letter_list_unclosed',
  unopened_loop: 'letter_list_unopened',
  closing_tag_does_not_match_opening_tag: 'letter_list_crossed',
  raw_xml_tag_should_be_only_text_in_paragraph: 'letter_tag_raw',
}

/**
 * Reads what a DOCX asks for. Nothing in it is ever run: a name between braces is looked up among the values, as it is.
 * Throws what is wrong with its braces, `letter_template_type` where it can't be read.
 */
export async function openTemplate(parts: Parts): Promise<Template> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([import('docxtemplater'), import('pizzip')])
  const zip = new PizZip()
  for (const [name, content] of parts) zip.file(name, content)
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      syntax: { changeDelimiterPrefix: null },
      parser: (tag) => ({ get: (_scope, { scopeList }) => lookUp(tag.trim(), scopeList) }),
      nullGetter: () => '',
    })
    const { compiled } = document as unknown as { compiled: Readonly<Record<string, { postparsed: readonly Placed[] }>> }
    return {
      tags: Object.values(compiled).flatMap(({ postparsed }) => tagsOf(postparsed)),
      fill: (values) => document.render(values).toBuffer({ compression: 'DEFLATE' }),
    }
  } catch (error) {
    throw told(error)
  }
}

/** The value of a name in the line it stands in, else in the letter; an own property only. */
function lookUp(name: string, scopes: readonly unknown[]): unknown {
  const holder = scopes.findLast((scope) => typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name))
  return holder === undefined ? '' : (holder as Record<string, unknown>)[name]
}

function tagsOf(parts: readonly Placed[]): TemplateTag[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, subparsed }) => {
      if (module === 'rawxml') throw refused('letter_tag_raw', { tag: value })
      return { name: value.trim(), inside: subparsed ? tagsOf(subparsed) : null }
    })
}

/** What is said of the first fault found; one of ours goes on as it is. */
function told(error: unknown): unknown {
  const [first = error as Fault] = (error as Fault).properties?.errors ?? []
  const { id = '', xtag = '' } = first.properties ?? {}
  if (!first.properties) return error instanceof Error && 'refusal' in error ? error : refused('letter_template_type')
  return refused(faults[id] ?? 'letter_template_type', { tag: xtag.slice(0, 60) })
}
