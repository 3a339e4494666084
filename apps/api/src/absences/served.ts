import { contract } from '@ancrage/contract/index'
import { type Absence, absenceRefusal } from '@ancrage/domain/absences/absence'
import { addDays } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, inArray, ne, or } from 'drizzle-orm'
import { references } from '../access/references'
import { isAway } from '../access/standing-in'
import { tellAbsence } from '../notices/tell-absences'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { takesTasks } from '../tasks/served'

const { absences: table } = tables

type AbsenceRow = Row & typeof table.$inferSelect

/** How absences are served: read by the team, declared by whoever is away or by a manager. Rights follow from the dates. */
export const servedAbsences: Served = {
  resource: contract.absences,
  table,
  defaultSort: { field: 'fromOn', descending: false },
  references: { userId: references.user, standInId: references.user },
  changeable: async (command, row) => ownRefusal(command, row as AbsenceRow),
  removable: async (command, row) => begunRefusal(command, row as AbsenceRow),
  check: async (command, after, before) =>
    ownRefusal(command, after as AbsenceRow) ??
    absenceRefusal(
      after as AbsenceRow,
      // Taken back from the bin, it is declared anew.
      before?.archivedAt ? null : (before as Absence | null),
      await othersOf(command, after as AbsenceRow),
      command.today,
    ) ??
    (await personsRefusal(command, after as AbsenceRow, before as AbsenceRow | null)),
  consequences: async (command, { after }) => {
    if (after) await tellAbsence(command, after as AbsenceRow)
  },
}

/** Whoever is away says so; a manager, for anybody. */
export function ownRefusal({ actor }: Pick<Command, 'actor'>, { userId }: Pick<AbsenceRow, 'userId'>): Refusal | null {
  return userId === actor.id || actor.roles.includes('manager') ? null : refuse('absence_not_yours')
}

/** One that gave rights stays known: it is shortened, not cancelled. */
function begunRefusal({ today }: Command, { fromOn, untilOn }: AbsenceRow): Refusal | null {
  if (untilOn < today) return refuse('absence_over')
  return fromOn < today ? refuse('absence_begun') : null
}

/** The other absences of those days that have to do with either of them. */
async function othersOf({ tx }: Command, { id, userId, standInId, fromOn, untilOn }: AbsenceRow): Promise<Absence[]> {
  const concerned = [userId, standInId]
  return tx
    .select({ userId: table.userId, fromOn: table.fromOn, untilOn: table.untilOn, standInId: table.standInId })
    .from(table)
    .where(and(ne(table.id, id), or(inArray(table.userId, concerned), inArray(table.standInId, concerned)), isAway(fromOn, untilOn)))
}

/** Both have work that can be handed over; a stand-in who has left since is only asked to be changed when the absence is. */
async function personsRefusal(command: Command, after: AbsenceRow, before: AbsenceRow | null): Promise<Refusal | null> {
  const shortened = before !== null && after.standInId === before.standInId && after.untilOn <= addDays(command.today, -1)
  if (shortened) return null
  if (!before && !(await takesTasks(command, after.userId))) return refuse('not_a_stand_in', {}, { userId: 'not_a_stand_in' })
  return (await takesTasks(command, after.standInId)) ? null : refuse('not_a_stand_in', {}, { standInId: 'not_a_stand_in' })
}
