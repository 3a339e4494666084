import { line } from '../kernel/text'
import { plainLine } from './cell'
import type { ImportedExchange, ImportedJourney, ImportedPerson } from './imported'
import { readNames } from './read-name'
import { cellOf, type RejectReason, recordKind, type Sheet, type SkipReason } from './record-kind'
import { type ReadingContext, RowCells, type Warning } from './row-cells'
import type { TargetField } from './target-fields'

/** What becomes of a line: a person and a journey to qualify, or a reason why not. */
export type ReadRow =
  | {
      readonly kind: 'person'
      readonly person: ImportedPerson
      readonly journey: ImportedJourney
      readonly exchange: ImportedExchange | null
      /** The comments, for a note that is no exchange. */
      readonly note: string | null
      readonly warnings: readonly Warning[]
    }
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly field?: TargetField; readonly value?: string }
  | { readonly kind: 'skipped'; readonly why: SkipReason }

/** Reads the record at an index of the file (0 for the first, the header included). Nothing is looked up in the base here. */
export function readRow(record: readonly string[], at: number, context: ReadingContext): ReadRow {
  const what = recordKind(record, at, context.sheet)
  switch (what.kind) {
    case 'person':
      return readPerson(record, context)
    case 'structure':
    case 'rejected':
      return { kind: 'rejected', reason: what.reason, ...blamed(what.reason, record, context.sheet) }
    default:
      return { kind: 'skipped', why: what.kind }
  }
}

function readPerson(record: readonly string[], context: ReadingContext): ReadRow {
  const { mapping } = context.sheet
  const cells = new RowCells(record, context)
  const names = readNames({
    lastName: cells.text('lastName'),
    firstName: cells.text('firstName'),
    fullName: cells.text('fullName'),
    usageName: cells.text('usageName'),
  })
  const invalid = (['lastName', 'firstName'] as const).find((field) => !line(100).safeParse(names[field]).success)
  if (invalid) return { kind: 'rejected', reason: 'name_invalid', field: invalid, value: plainLine(cellOf(record, mapping, invalid)) }
  const careerStatus = cells.choice('careerStatus')
  const advisorId = cells.advisor()
  const lastExchangeOn = cells.day('lastExchangeOn')
  return {
    kind: 'person',
    person: {
      category: careerStatus !== null && studentStatuses.has(careerStatus) ? 'student' : 'professional',
      civility: cells.choice('civility') ?? cells.civilityOf(names.title),
      lastName: names.lastName,
      firstName: names.firstName,
      usageName: names.usageName,
      birthYear: cells.birthYear(),
      email: cells.email(),
      ...cells.phones(),
      communeCode: cells.commune(),
      professionCode: cells.profession(),
      specialtyCode: cells.specialty(),
      rpps: cells.rpps(),
      careerStatus,
      origin: cells.choice('origin'),
      advisorId,
    },
    journey: { status: 'to_qualify', type: cells.choice('projectType'), enteredOn: cells.day('firstContactOn'), advisorId },
    exchange: lastExchangeOn && { kind: 'exchange', occurredOn: lastExchangeOn, medium: 'autre', direction: 'out', outcome: 'reached' },
    note: cells.comments(),
    warnings: cells.warnings,
  }
}

const studentStatuses: ReadonlySet<string> = new Set(['etudiant', 'externe', 'interne'])

const faultyField: Readonly<Partial<Record<RejectReason, readonly TargetField[]>>> = {
  no_identity: ['lastName'],
  last_name_missing: ['lastName'],
  first_name_missing: ['firstName'],
  several_persons: ['firstName', 'fullName', 'civility'],
  organisation_not_person: ['lastName', 'fullName'],
}

/** The field of a fault and what stands there; for shifted columns, the first text past the header. */
function blamed(reason: RejectReason, record: readonly string[], { mapping, names }: Sheet): { field?: TargetField; value?: string } {
  if (reason === 'shifted_columns') {
    const beyond = record.slice(names.length).find((cell) => plainLine(cell) !== '')
    return beyond === undefined ? {} : { value: plainLine(beyond) }
  }
  const fields = (faultyField[reason] ?? []).filter((one) => mapping.includes(one))
  const field = fields.find((one) => cellOf(record, mapping, one).trim() !== '') ?? fields[0]
  return field ? { field, value: plainLine(cellOf(record, mapping, field)) } : {}
}
