import type { Fields } from '@ancrage/domain/kernel/record'
import { and, eq, inArray } from 'drizzle-orm'
import { type Changes, changesBetween, record } from '../../audit/record'
import type { Queries } from '../store/store'
import type { Command } from './actor'
import { fieldsOf } from './issues'
import { constrained, one, subjectOf } from './records'
import { allow, Refused, refused } from './refused'
import { actionOf, type Row, type Served, shownFields } from './served'

/** Creates a record from what the contract read of it, with all that follows. */
export async function create(served: Served, command: Command, written: Readonly<Record<string, unknown>>): Promise<Row> {
  const { now, actor, newId, tx } = command
  const blank = {
    id: newId(),
    createdAt: now,
    createdBy: actor.id || null,
    updatedAt: now,
    updatedBy: actor.id || null,
    archivedAt: null,
    version: 1,
  }
  const proposed = { ...written, ...blank } as unknown as Row
  await checkReferences(served, command, written, null)
  allow((await served.check?.(command, proposed, null)) ?? null)
  const after = { ...proposed, ...(await served.derive?.(command, proposed, null)) } as unknown as Row
  await constrained(served, () => tx.insert(served.table).values(columnsOf(served, after)))
  await writeSides(served, tx, after, written)
  await served.consequences?.(command, { before: null, after })
  await record(command, {
    action: actionOf(served.resource, 'created'),
    subject: subjectOf(served, after.id),
    changes: keptChanges(served, null, after, written),
  })
  return after
}

/**
 * Merges changes into a record: only its own fields, only on the version that was read. What changes nothing leaves the
 * record, its version and the journal as they were.
 */
export async function update(served: Served, command: Command, id: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const { tx, now, actor } = command
  const before = await one(served, tx, command, id)
  if (before.archivedAt) throw refused('already_binned')
  const { version, ...rest } = body
  if (typeof version !== 'number') throw refused('version_required', {}, { version: 'required' })
  allow((await served.changeable?.(command, before)) ?? null)
  if (version !== before.version) throw new Refused({ code: 'stale' }, before)
  const written = readChanges(served, before, rest)
  await checkReferences(served, command, written, before)
  const proposed = { ...before, ...written } as unknown as Row
  allow((await served.check?.(command, proposed, before)) ?? null)
  const derived = (await served.derive?.(command, proposed, before)) ?? {}
  if (!changesAnything(served, before, written, derived)) return
  const changed = columnsOf(served, { ...written, ...derived, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
  const [kept] = await constrained(served, () =>
    tx
      .update(served.table)
      .set(changed)
      .where(and(eq(served.table.id, id), eq(served.table.version, version)))
      .returning({ id: served.table.id }),
  )
  if (!kept) throw new Refused({ code: 'stale' }, await one(served, tx, command, id))
  await writeSides(served, tx, proposed, written)
  await served.consequences?.(command, { before, after: { ...proposed, ...derived } as unknown as Row })
  await record(command, {
    action: actionOf(served.resource, 'updated'),
    subject: subjectOf(served, id),
    changes: keptChanges(served, before, proposed, written),
  })
}

/** What a PUT changes, field by field; a field it may not change is refused unless it is repeated as it was. */
function readChanges(served: Served, before: Row, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { spec } = served.resource
  const writable = { ...spec.fields, ...spec.writeOnly }
  const shown = { ...shownFields(served.resource), ...commonOf(served) }
  const changes: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const [key, value] of Object.entries(body)) {
    if (spec.derived && Object.hasOwn(spec.derived, key)) continue
    const schema = Object.hasOwn(writable, key) ? writable[key] : undefined
    if (schema) {
      const parsed = schema.safeParse(value, { reportInput: true })
      if (parsed.success) changes[key] = parsed.data
      else Object.assign(errors, fieldsOf(parsed.error.issues, [key]))
    } else if (!Object.hasOwn(shown, key)) errors[key] = 'unknown_field'
    else if (JSON.stringify(value) !== JSON.stringify(before[key])) errors[key] = 'read_only'
  }
  if (Object.keys(errors).length > 0) throw new Refused({ code: 'invalid', fields: errors })
  return changes
}

/** Whether a field differs, or follows and differs; a list kept in a side table has no order, and what is never read back always counts. */
function changesAnything(
  served: Served,
  before: Row,
  written: Readonly<Record<string, unknown>>,
  derived: Readonly<Record<string, unknown>>,
): boolean {
  const asRead = (key: string, value: unknown) => (served.sides?.[key] && Array.isArray(value) ? value.map(String).toSorted() : value)
  return Object.entries({ ...written, ...derived }).some(([key, value]) => {
    if (!Object.hasOwn(before, key)) return Object.hasOwn(written, key)
    return JSON.stringify(asRead(key, before[key])) !== JSON.stringify(asRead(key, value))
  })
}

const commonOf = ({ resource }: Served): Fields => resource.record.shape as Fields

/** What is pointed to exists, for the actor; what already was is not asked again. */
export async function checkReferences(
  served: Served,
  command: Command,
  written: Readonly<Record<string, unknown>>,
  before: Row | null,
): Promise<void> {
  for (const [field, reference] of Object.entries(served.references ?? {})) {
    const known = new Set(listed(before?.[field]))
    const values = listed(written[field]).filter((value) => !known.has(value))
    if (values.length === 0) continue
    const found = await command.tx.$count(reference.table, and(inArray(reference.key, values), reference.visible?.(command)))
    if (found < new Set(values).size) throw new Refused({ code: 'invalid', fields: { [field]: reference.refusal ?? 'unknown_reference' } })
  }
}

const listed = (value: unknown) => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')

async function writeSides(served: Served, tx: Queries, row: Row, written: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [field, side] of Object.entries(served.sides ?? {})) {
    const values = written[field]
    if (!Array.isArray(values)) continue
    await tx.delete(side.table).where(eq(side.owner, row.id))
    const rows = [...new Set(values)].map((value) => ({ [keyOf(side.table, side.owner)]: row.id, [keyOf(side.table, side.value)]: value }))
    if (rows.length > 0) await tx.insert(side.table).values(rows)
  }
}

function keyOf(table: Served['table'], column: unknown): string {
  return Object.keys(table).find((key) => table[key] === column) ?? ''
}

function columnsOf(served: Served, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key in served.table))
}

/** What the journal keeps of a change: never what is written only, nor the words of what nobody else may read. */
function keptChanges(served: Served, before: Row | null, after: Row, written: Readonly<Record<string, unknown>>): Changes {
  const hidden = new Set([...(before ? (served.unkept?.(before) ?? []) : []), ...(served.unkept?.(after) ?? [])])
  const changes = Object.entries(changesBetween(before ?? {}, written)).filter(
    ([key]) => !Object.hasOwn(served.resource.spec.writeOnly ?? {}, key),
  )
  return Object.fromEntries(changes.map(([key, values]) => [key, hidden.has(key) ? ([null, null] as const) : values]))
}
