import { addDays } from '@ancrage/domain/kernel/day'
import { and, between, isNull } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { noticeKeys } from './keys'
import { tell } from './tell'

const { absences } = tables

type Absence = Pick<typeof absences.$inferSelect, 'id' | 'userId' | 'standInId'>

/** Days after which the end of an absence is no news any more. */
const lateDays = 14

/** Tells whoever stands in, and whoever it was declared for, of an absence; of another stand-in too. */
export async function tellAbsence(command: Command, absence: Absence): Promise<void> {
  await tell(command, toldOf(absence, noticeKeys.absenceStart(absence.id)))
}

/** Tells both, from the day after, that an absence is over: what was handed over is back. Gives how many were told. */
export async function tellAbsencesOver(command: Command): Promise<number> {
  const { tx, today } = command
  const over = await tx
    .select({ id: absences.id, userId: absences.userId, standInId: absences.standInId })
    .from(absences)
    .where(and(between(absences.untilOn, addDays(today, -lateDays), addDays(today, -1)), isNull(absences.archivedAt)))
  return tell(
    command,
    over.flatMap((absence) => toldOf(absence, noticeKeys.absenceEnd(absence.id))),
  )
}

function toldOf({ id, userId, standInId }: Absence, key: string) {
  const told = { kind: 'absence', key, subject: { resource: 'absences', id }, journeyId: null } as const
  return [userId, standInId].map((one) => ({ ...told, userId: one }))
}
