import { marksOf, type RetentionAnswer } from '@ancrage/domain/installations/retention'
import { addDays } from '@ancrage/domain/kernel/day'
import { and, asc, isNotNull, isNull } from 'drizzle-orm'
import { answerMarks } from '../installations/checks'
import { servedInstallations } from '../installations/served'
import type { Command } from '../platform/http/actor'
import { update } from '../platform/http/write'
import { tables } from '../schema/tables'

const { installations } = tables

/** Days after which a mark of the story is told. */
const told = 60

/** Tells what became of those settled long ago: most are still there, one in eight nobody asked, one in seventeen has left. */
export async function answerOldMarks(command: Command): Promise<void> {
  const { tx, today } = command
  const rows = await tx
    .select()
    .from(installations)
    .where(and(isNotNull(installations.personId), isNull(installations.endedOn), isNull(installations.archivedAt)))
    .orderBy(asc(installations.effectiveOn), asc(installations.id))
  for (const [rank, row] of rows.entries()) {
    const mark = marksOf(row.effectiveOn).findLast(({ dueOn }) => dueOn < addDays(today, -told))
    if (!mark || rank % 8 === 7) continue
    const gone = rank % 17 === 3
    const answer: RetentionAnswer = {
      outcome: gone ? 'left' : 'in_place',
      on: gone ? addDays(mark.dueOn, -45) : null,
      communeCode: null,
      endReason: gone ? 'mutation' : null,
    }
    if (gone) await update(servedInstallations, command, row.id, { endedOn: answer.on, endReason: answer.endReason, version: row.version })
    await answerMarks(command, row, mark.months, answer)
  }
}
