import { statusAfter } from '@ancrage/domain/journeys/commands'
import type { Language } from '@ancrage/domain/kernel/choices'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { and, eq, isNull, lte } from 'drizzle-orm'
import { record } from '../audit/record'
import { writeJourney } from '../journeys/load'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { journeys, tasks, users } = tables

const titles: Record<Language, string> = { fr: 'Fin de veille : reprendre contact', en: 'Hold over: get back in touch' }

/**
 * Takes back to work the journeys whose hold is over (a new contact is a new contact again), with a follow-up for today given to whoever follows them. Run
 * twice, or after days down, it wakes each once: the status changes in the same transaction. Gives how many woke.
 */
export async function wakeJourneys(command: Command): Promise<number> {
  const { tx, now, today, newId } = command
  const due = await tx
    .select({ journey: journeys, language: users.language })
    .from(journeys)
    .innerJoin(users, eq(users.id, journeys.advisorId))
    .where(and(eq(journeys.status, 'on_hold'), lte(journeys.holdUntilOn, today), isNull(journeys.archivedAt)))
  for (const { journey, language } of due) {
    const status = statusAfter('resume', journey)
    await writeJourney(command, journey, { status, holdUntilOn: null, holdReason: null })
    const title = titles[language]
    await tx.insert(tasks).values({
      id: newId(),
      createdAt: now,
      updatedAt: now,
      version: 1,
      title,
      kind: 'follow_up',
      dueOn: today,
      assigneeId: journey.advisorId ?? '',
      priority: 'normal',
      status: 'todo',
      personId: journey.personId,
      journeyId: journey.id,
      origin: 'rule',
      search: searchText(title),
    })
    await record(command, {
      action: 'journey.resumed',
      subject: { resource: 'journeys', id: journey.id },
      changes: { status: [journey.status, status], holdUntilOn: [journey.holdUntilOn, null] },
    })
  }
  return due.length
}
