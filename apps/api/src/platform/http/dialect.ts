import { bare } from '@ancrage/domain/kernel/choices'
import { z } from 'zod'
import { refused } from './refused'

/** A page holds at most this many records; the default is react-admin's. */
export const maxPage = 1000
const defaultPage = 25

export type Operator = 'eq' | 'gte' | 'lte' | 'ne' | 'isnull'

/** One condition on a field: an array of values means any of them. */
export interface Condition {
  readonly field: string
  readonly operator: Operator
  readonly value: unknown
}

/** What a list is asked, read and checked: nothing of it is unknown to the resource. */
export interface ListRequest {
  readonly conditions: readonly Condition[]
  /** Filters that are no field, by name, their value read by the contract. */
  readonly custom: Readonly<Record<string, unknown>>
  readonly query: string | null
  /** `in`: the records behind a figure. */
  readonly figure: Readonly<Record<string, unknown>> | null
  readonly ids: readonly string[] | null
  readonly sort: { readonly field: string; readonly descending: boolean } | null
  readonly range: { readonly from: number; readonly to: number }
}

/** What may be asked of a list: its fields with their schemas, and the filters that are none. */
export interface Vocabulary {
  readonly fields: Readonly<Record<string, z.ZodType>>
  readonly custom: Readonly<Record<string, z.ZodType>>
  readonly sortable: ReadonlySet<string>
  /** Whether records may be asked by their ids (not pseudonyms). */
  readonly byId: boolean
  /** Whether free text is searched in them. */
  readonly byText: boolean
}

const suffixes: readonly (readonly [string, Operator])[] = [
  ['_gte', 'gte'],
  ['_lte', 'lte'],
  ['_ne', 'ne'],
  ['_isnull', 'isnull'],
]

/** Reads the dialect of ra-data-simple-rest; an unknown field, operator or sort is refused by its name. */
export function readList(
  query: { filter?: string | undefined; sort?: string | undefined; range?: string | undefined },
  vocabulary: Vocabulary,
): ListRequest {
  const filter = readJson(query.filter, plainObject, {})
  const entries = Object.entries(filter)
  const ids = 'id' in filter && vocabulary.byId ? readValue('id', idList, filter.id) : null
  return {
    ids,
    query: 'q' in filter && vocabulary.byText ? readValue('q', freeText, filter.q) : null,
    figure: 'in' in filter ? readValue('in', plainObject, filter.in) : null,
    custom: Object.fromEntries(
      entries.flatMap(([key, value]) => {
        const schema = own(vocabulary.custom, key)
        return schema ? [[key, readValue(key, schema, value)]] : []
      }),
    ),
    conditions: entries
      .filter(([key]) => !reserved(key, vocabulary) && !own(vocabulary.custom, key))
      .map(([key, value]) => readCondition(key, value, vocabulary)),
    sort: readSort(query.sort, vocabulary),
    range: ids ? { from: 0, to: ids.length - 1 } : readRange(query.range),
  }
}

/** An object as written, with every own key: zod's records lose `__proto__`, which must be refused like any other name. */
const plainObject = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function reserved(key: string, { byId, byText }: Vocabulary): boolean {
  return key === 'in' || (byId && key === 'id') || (byText && key === 'q')
}

function readCondition(key: string, value: unknown, { fields }: Vocabulary): Condition {
  const suffix = suffixes.find(([ending]) => key.endsWith(ending) && Object.hasOwn(fields, key.slice(0, -ending.length)))
  const field = suffix ? key.slice(0, -suffix[0].length) : key
  const schema = own(fields, field)
  if (!schema) throw refused('unknown_filter', { field: key })
  const operator = suffix?.[1] ?? 'eq'
  if (operator === 'isnull') return { field, operator, value: readValue(key, yesOrNo, value) }
  const { one, many } = asked(schema)
  return { field, operator, value: readValue(key, operator === 'eq' || operator === 'ne' ? many : one, value) }
}

interface Asked {
  readonly one: z.ZodType
  readonly many: z.ZodType
}
const askedOf = new WeakMap<z.ZodType, Asked>()

/** How a filter on a field is read, one value or several; made once, since making a schema costs more than reading with it. */
function asked(schema: z.ZodType): Asked {
  const known = askedOf.get(schema)
  if (known) return known
  const one = elementOf(schema).nullable()
  const made = { one, many: z.union([z.array(one).max(maxPage), one]) }
  askedOf.set(schema, made)
  return made
}

/** The schema of one value of a field: a list field is filtered by what it holds. */
function elementOf(schema: z.ZodType): z.ZodType {
  const plain = bare(schema)
  return plain instanceof z.ZodArray ? (plain.element as z.ZodType) : plain
}

const idList = z.union([
  z.array(z.string().max(100)).max(maxPage),
  z
    .string()
    .max(100)
    .transform((one) => [one]),
])
const yesOrNo = z.boolean()
const freeText = z.string().max(200)
const order = z.tuple([z.string(), z.enum(['ASC', 'DESC', 'asc', 'desc'])])
const page = z.tuple([z.int().min(0), z.int().min(0)]).refine(([from, to]) => from <= to && to - from < maxPage)

function readSort(text: string | undefined, { sortable }: Vocabulary): ListRequest['sort'] {
  if (text === undefined) return null
  const [field, direction] = readJson(text, order, ['', 'ASC'])
  if (!sortable.has(field)) throw refused('bad_sort', { field })
  return { field, descending: direction.toUpperCase() === 'DESC' }
}

function readRange(text: string | undefined): ListRequest['range'] {
  if (text === undefined) return { from: 0, to: defaultPage - 1 }
  const parsed = page.safeParse(json(text))
  if (!parsed.success) throw refused('bad_range', { max: maxPage })
  return { from: parsed.data[0], to: parsed.data[1] }
}

function readJson<S extends z.ZodType>(text: string | undefined, schema: S, otherwise: z.output<S>): z.output<S> {
  if (text === undefined) return otherwise
  const parsed = schema.safeParse(json(text))
  if (!parsed.success) throw refused('bad_filter', { detail: 'JSON' })
  return parsed.data
}

function readValue<S extends z.ZodType>(key: string, schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw refused('bad_filter', { detail: key })
  return parsed.data
}

/** JSON without NUL, which PostgreSQL cannot even compare. */
function json(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value) => {
      if (typeof value === 'string' && value.includes('\0')) throw new SyntaxError('NUL')
      return value
    })
  } catch {
    return undefined
  }
}
