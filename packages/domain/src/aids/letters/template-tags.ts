import { type Refusal, refuse } from '../../kernel/refusal'
import { letterFieldNames, letterLists } from './letter-fields'

/** What a template holds between braces. */
export interface TemplateTag {
  readonly name: string
  /** What stands between `{#name}` and `{/name}`; null for a plain field. */
  readonly inside: readonly TemplateTag[] | null
}

const lists: Readonly<Record<string, readonly string[]>> = letterLists
const known: ReadonlySet<string> = new Set([...letterFieldNames, ...Object.keys(letterLists)])

/** Every name a template uses, whatever it stands in. */
export function namesUsed(tags: readonly TemplateTag[]): Set<string> {
  return new Set(tags.flatMap(({ name, inside }) => [name, ...(inside ? namesUsed(inside) : [])]))
}

/** Why a template is refused: it asks for what no letter knows (the nearest name is offered), or for all the lines of a list at each line of one. */
export function unknownTagsRefusal(tags: readonly TemplateTag[]): Refusal | null {
  const wrong = [...new Set(unknownNames(tags, []))]
  const [nested] = nestedLists(tags, false)
  if (wrong.length === 0) return nested === undefined ? null : refuse('letter_list_nested', { tag: `#${nested}` })
  const fields = wrong.map((name) => {
    // A list named as a field: it is to be opened, and closed.
    const near = Object.hasOwn(lists, name) ? `#${name}` : nearest(name)
    return near === null ? `{${name}}` : `{${name}} → {${near}}`
  })
  return refuse('letter_template_fields', { fields })
}

function unknownNames(tags: readonly TemplateTag[], line: readonly string[]): string[] {
  return tags.flatMap(({ name, inside }) => {
    const found = known.has(name) || (inside === null && line.includes(name))
    const lost = inside === null && Object.hasOwn(lists, name)
    return [...(found && !lost ? [] : [name]), ...(inside ? unknownNames(inside, lists[name] ?? line) : [])]
  })
}

function nestedLists(tags: readonly TemplateTag[], within: boolean): string[] {
  return tags.flatMap(({ name, inside }) => {
    const isList = inside !== null && Object.hasOwn(lists, name)
    return [...(isList && within ? [name] : []), ...nestedLists(inside ?? [], within || isList)]
  })
}

/** The known name so near to a mistyped one that it was surely meant; null when none is. */
export function nearest(name: string): string | null {
  const meant = name
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  const [best] = [...known].map((one) => ({ one, far: distance(meant, one) })).sort((one, other) => one.far - other.far)
  return best && best.far <= Math.max(2, Math.floor(best.one.length / 4)) ? best.one : null
}

/** Signs to add, drop or change from one word to another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, sign] of [...from].entries()) {
    const next = [at + 1]
    for (let index = 1; index <= to.length; index++)
      next.push(Math.min((row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1, (row[index - 1] ?? 0) + (to[index - 1] === sign ? 0 : 1)))
    row = next
  }
  return row[to.length] ?? 0
}
