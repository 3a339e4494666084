import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import type { Parts } from './unpack'

/** What a document says, piece by piece, with what each piece is: what its PDF is made of. */
export type DocumentBlock =
  | { readonly kind: 'title' | 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A table that only puts things side by side, or labels before their values. */
  | { readonly kind: 'terms' | 'columns'; readonly rows: readonly (readonly string[])[] }

/** Reads a DOCX in the order of its words: headings, paragraphs, lists and tables; its pictures, headers and footers are left. */
export function documentBlocks(parts: Parts): DocumentBlock[] {
  const styles = styleNames(xmlOf(parts, 'word/styles.xml'))
  const [body] = named(xmlOf(parts, 'word/document.xml'), 'w:body')
  return body ? stepped(flow(body).flatMap((element) => blockOf(element, styles))) : []
}

function xmlOf(parts: Parts, name: string): Node | null {
  const content = parts.get(name)?.toString('utf8')
  return content ? new DOMParser({ onError: () => undefined }).parseFromString(content, 'text/xml') : null
}

const children = (node: Node): Element[] => Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1)

/** The elements of a name anywhere under a node; what Word keeps for older readers is left, it says the same twice. */
function named(node: Node | null, name: string): Element[] {
  if (!node) return []
  return children(node).flatMap((child) => {
    if (child.nodeName === 'mc:Fallback') return []
    return child.nodeName === name ? [child] : named(child, name)
  })
}

/** Paragraphs and tables, those of content controls among the others. */
function flow(node: Node): Element[] {
  return children(node).flatMap((child) => {
    if (child.nodeName === 'w:sdt') return named(child, 'w:sdtContent').flatMap(flow)
    return child.nodeName === 'w:p' || child.nodeName === 'w:tbl' ? [child] : []
  })
}

/** The names of styles by their id: names are English whatever the language of Word, ids are not. */
function styleNames(styles: Node | null): ReadonlyMap<string, string> {
  return new Map(
    named(styles, 'w:style').map((style) => [
      style.getAttribute('w:styleId') ?? '',
      (named(style, 'w:name')[0]?.getAttribute('w:val') ?? '').toLowerCase(),
    ]),
  )
}

function blockOf(element: Element, styles: ReadonlyMap<string, string>): DocumentBlock[] {
  if (element.nodeName === 'w:tbl') return tableOf(element)
  const text = textOf(element)
  if (text.trim() === '') return []
  const style = styles.get(named(element, 'w:pStyle')[0]?.getAttribute('w:val') ?? '') ?? ''
  if (style === 'title') return [{ kind: 'title', text }]
  const level = /^heading (\d)$/.exec(style)?.[1]
  if (level) return [{ kind: 'heading', level: Number(level), text }]
  return [{ kind: named(element, 'w:numPr').length > 0 ? 'item' : 'paragraph', text }]
}

function tableOf(table: Element): DocumentBlock[] {
  const lines = named(table, 'w:tr')
  const rows = lines.map((line) => named(line, 'w:tc').map((cell) => named(cell, 'w:p').map(textOf).filter(Boolean).join('\n')))
  const [head = [], ...rest] = rows
  const isHead = lines[0] !== undefined && named(lines[0], 'w:tblHeader').some(isOn)
  if (isHead) return [{ kind: 'table', head, rows: rest.map((row) => head.map((_, at) => row[at] ?? '')) }]
  return [{ kind: rows.length > 1 && rows.every((row) => row.length === 2) ? 'terms' : 'columns', rows }]
}

/** A switch of Word: on where it stands, unless it says otherwise. */
const isOn = (element: Element) => !['false', '0', 'off'].includes(element.getAttribute('w:val') ?? 'true')

/** The words of a paragraph; what was struck out in a revision is not among them. */
function textOf(paragraph: Element): string {
  const said: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ', 'w:noBreakHyphen': '\u2011' }
  const read = (node: Node): string =>
    children(node)
      .map((child) => {
        if (child.nodeName === 'w:t') return child.textContent ?? ''
        return child.nodeName === 'mc:Fallback' || child.nodeName === 'w:pPr' ? '' : (said[child.nodeName] ?? read(child))
      })
      .join('')
  return read(paragraph)
}

/** Headings one step under the other, as PDF/UA wants them: the first is of level 1, none skips a level. */
function stepped(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let last = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    last = Math.min(block.level, last + 1)
    return { ...block, level: last }
  })
}
