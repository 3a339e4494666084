import { statusAfter } from '@ancrage/domain/journeys/commands'
import type { Language } from '@ancrage/domain/kernel/choices'
import { workedFrom } from '@ancrage/reference/working-days'
import { and, eq, isNull, lte } from 'drizzle-orm'
import { record } from '../audit/record'
import { writeJourney } from '../journeys/load'
import { makeTasks } from '../journeys/make-tasks'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { journeys, users } = tables

const titles: Record<Language, string> = { fr: 'Fin de veille : reprendre contact', en: 'Hold over: get back in touch' }

/**
 * Takes back to work the journeys whose hold is over (a new contact is a new contact again), with a follow-up given to
 * whoever follows them, for today or the first day worked after. Run twice, or after days down, it wakes each once: the
 * status changes in the same transaction. Gives how many woke.
 */
export async function wakeJourneys(command: Command): Promise<number> {
  const { tx, today } = command
  const due = await tx
    .select({ journey: journeys, language: users.language })
    .from(journeys)
    .innerJoin(users, eq(users.id, journeys.advisorId))
    .where(and(eq(journeys.status, 'on_hold'), lte(journeys.holdUntilOn, today), isNull(journeys.archivedAt)))
  for (const { journey } of due) {
    const status = statusAfter('resume', journey)
    await writeJourney(command, journey, { status, holdUntilOn: null, holdReason: null })
    await record(command, {
      action: 'journey.resumed',
      subject: { resource: 'journeys', id: journey.id },
      changes: { status: [journey.status, status], holdUntilOn: [journey.holdUntilOn, null] },
    })
  }
  await makeTasks(
    command,
    due.map(({ journey, language }) => ({
      title: titles[language],
      kind: 'follow_up',
      dueOn: workedFrom(today),
      assigneeId: journey.advisorId ?? '',
      personId: journey.personId,
      journeyId: journey.id,
      origin: 'rule',
      madeFor: `wake:${journey.id}:${journey.holdUntilOn}`,
    })),
  )
  return due.length
}
