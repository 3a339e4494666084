import { setImmediate as breath } from 'node:timers/promises'
import { type ReadRow, readRow } from '@ancrage/domain/imports/read-row'
import type { ReadingContext } from '@ancrage/domain/imports/row-cells'
import type { JourneyType } from '@ancrage/domain/journeys/journey'
import type { Day } from '@ancrage/domain/kernel/day'
import type { Reads } from '../platform/store/store'
import { earlierPeople, knownPeople, peopleLike } from './known-people'
import type { ImportLine, ImportRun } from './lines'
import type { PersonRow } from './note'

/** What a line becomes, or became. */
export interface PlannedLine {
  readonly line: ImportLine
  readonly row: ReadRow
  readonly outcome: 'created' | 'attached' | 'skipped' | 'rejected'
  readonly personId: string | null
  /** The earlier record of the file that gives the same person. */
  readonly sameAsRecord: number | null
}

/** Lines read between two breaths, so that others are answered. */
const pace = 50

/** What every line of an import becomes as its mapping stands, and what those already run became. */
export async function planLines(
  read: Reads,
  run: ImportRun,
  lines: readonly ImportLine[],
  context: ReadingContext,
): Promise<PlannedLine[]> {
  const earlier = await earlierPeople(read, run)
  const known = knownPeople()
  const planned: PlannedLine[] = []
  for (let from = 0; from < lines.length; from += pace) {
    const some = lines.slice(from, from + pace).map((line) => ({ line, row: readRow(line.cells, line.record - 1, context) }))
    const people = some.flatMap(({ row }) => (row.kind === 'person' ? [row.person] : []))
    for (const person of await peopleLike(read, people)) known.add(person)
    for (const { line, row } of some) planned.push(plan(line, row))
    await breath()
  }
  return planned

  function plan(line: ImportLine, row: ReadRow): PlannedLine {
    if (line.outcome !== 'waiting') return { line, row, outcome: line.outcome, personId: line.personId, sameAsRecord: null }
    if (row.kind !== 'person') return { line, row, outcome: row.kind, personId: null, sameAsRecord: null }
    const before = earlier.get(line.record)
    const same = before === undefined ? known.find(row.person) : { personId: before, record: null }
    known.add({ ...row.person, personId: same?.personId ?? null, record: same?.record ?? line.record })
    if (same) return { line, row, outcome: 'attached', personId: same.personId, sameAsRecord: same.record }
    return { line, row, outcome: 'created', personId: null, sameAsRecord: null }
  }
}

/** The journey a line opens: entered by the first contact, else by the last exchange, else today. */
export function journeyOf({ person, journey, exchange }: PersonRow, today: Day): { type: JourneyType; enteredOn: Day } {
  return {
    type: journey.type ?? (person.category === 'student' ? 'stage' : 'installation-liberale'),
    enteredOn: journey.enteredOn ?? exchange?.occurredOn ?? today,
  }
}
