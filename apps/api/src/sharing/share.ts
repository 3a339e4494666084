import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { record } from '../audit/record'
import { requireAdvisor, setReferent } from '../journeys/assign'
import { loadJourney, writeJourney } from '../journeys/load'
import type { JourneyRow } from '../journeys/standing'
import type { Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { create, update } from '../platform/http/write'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { servedTasks } from '../tasks/served'

const { tasks, users } = tables

const titles: Record<Language, string> = { fr: 'Rappeler', en: 'Call back' }

interface Share {
  readonly id: string
  readonly version: number
  readonly advisorId: string
  readonly dueOn: Day
}

/** Gives new contacts to advisors as was seen of the proposal, each with a call to make: all of them, or none. */
export async function shareContacts(command: Command, shares: readonly Share[]): Promise<number> {
  const advisorIds = [...new Set(shares.map(({ advisorId }) => advisorId))]
  for (const advisorId of advisorIds) await requireAdvisor(command, advisorId, 'advisorId')
  const rows = await command.tx.select({ id: users.id, language: users.language }).from(users).where(inArray(users.id, advisorIds))
  const languages = new Map(rows.map(({ id, language }) => [id, language]))
  for (const share of shares) await giveOne(command, share, titles[languages.get(share.advisorId) ?? 'fr'])
  return shares.length
}

async function giveOne(command: Command, { id, version, advisorId, dueOn }: Share, title: string): Promise<void> {
  if (dueOn < command.today) throw refused('until_past', {}, { dueOn: 'until_past' })
  const journey = await loadJourney(command, id, version)
  if (journey.status !== 'to_qualify') throw refused('journey_status', { command: 'share', status: journey.status })
  await setReferent(command, id, advisorId)
  await writeJourney(command, journey, { advisorId })
  await record(command, {
    action: 'journey.assigned',
    subject: { resource: 'journeys', id },
    changes: { advisorId: [journey.advisorId, advisorId] },
  })
  await planCall(command, journey, { assigneeId: advisorId, dueOn, title })
}

/** The call to make: one already planned (a message taken) goes with the new contact, on its own day. */
async function planCall(
  command: Command,
  { id: journeyId }: JourneyRow,
  { assigneeId, dueOn, title }: { assigneeId: string; dueOn: Day; title: string },
): Promise<void> {
  const [planned] = await command.tx
    .select({ id: tasks.id, version: tasks.version, assigneeId: tasks.assigneeId })
    .from(tasks)
    .where(and(isOpen, eq(tasks.journeyId, journeyId), eq(tasks.kind, 'call')))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(1)
  if (!planned) {
    const written = servedTasks.resource.create.parse({ title, kind: 'call', dueOn, assigneeId, journeyId })
    await create(servedTasks, command, written)
  } else if (planned.assigneeId !== assigneeId) await update(servedTasks, command, planned.id, { assigneeId, version: planned.version })
}
