import { statusAfter } from '@ancrage/domain/journeys/commands'
import type { Language } from '@ancrage/domain/kernel/choices'
import { workedFrom } from '@ancrage/reference/working-days'
import { and, eq, isNull, lte } from 'drizzle-orm'
import { record } from '../audit/record'
import { givenTo, readStaff } from '../journeys/given-to'
import { writeJourney } from '../journeys/load'
import { makeTasks } from '../journeys/make-tasks'
import { followPlan } from '../journeys/plan/follow-plan'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'

const { journeys, people } = tables

const titles: Record<Language, string> = { fr: 'Fin de veille : reprendre contact', en: 'Hold over: get back in touch' }

/**
 * Takes back to work the journeys whose hold is over (a new contact is a new contact again), their plans with them, and asks
 * whoever follows them, or else a manager, to get back in touch, today or the first day worked after; not with someone who
 * refuses to be contacted. Run twice, or after days down, it wakes each once: the status changes in the same transaction.
 * Gives how many woke.
 */
export async function wakeJourneys(command: Command): Promise<number> {
  const { tx, today } = command
  const due = await tx
    .select({ journey: journeys, opposedOn: people.contactOpposedOn })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(and(eq(journeys.status, 'on_hold'), lte(journeys.holdUntilOn, today), isNull(journeys.archivedAt)))
    .orderBy(journeys.id)
  for (const { journey } of due) {
    const status = statusAfter('resume', journey)
    await writeJourney(command, journey, { status, holdUntilOn: null, holdReason: null })
    await record(command, {
      action: 'journey.resumed',
      subject: { resource: 'journeys', id: journey.id },
      changes: { status: [journey.status, status], holdUntilOn: [journey.holdUntilOn, null] },
    })
  }
  const staff = await readStaff(tx)
  await makeTasks(
    command,
    due.flatMap(({ journey: { id, personId, advisorId, holdUntilOn }, opposedOn }) => {
      const assignee = givenTo(staff, [advisorId])
      if (!assignee || opposedOn) return []
      const asked = { title: titles[assignee.language], kind: 'follow_up', origin: 'rule', madeFor: `wake:${id}:${holdUntilOn}` } as const
      return [{ ...asked, dueOn: workedFrom(today), assigneeId: assignee.id, personId, journeyId: id }]
    }),
  )
  for (const woken of inBatches(due.map(({ journey }) => journey.id))) await followPlan(command, woken)
  return due.length
}
