import { contract } from '@ancrage/contract/index'
import { addDays, type Day, dayOf } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { closeMinutes } from '../meetings/close'
import { servedDecisions } from '../meetings/decisions'
import { servedItems } from '../meetings/items'
import { servedMeetings } from '../meetings/served'
import type { Command } from '../platform/http/actor'
import { create, update } from '../platform/http/write'
import { tables } from '../schema/tables'
import { servedTasks } from '../tasks/served'
import { accounts, type Colleague } from './accounts'
import { at, workedUpTo } from './calendar'
import { type MeetingTold, meetingsTold } from './meetings-told'

const { committees, journeys, people, tasks } = tables

type Ids = Readonly<Record<Colleague, string>>

/** Holds the meetings of the demonstration, each on its day by whoever kept its minutes; what was decided is then done, or not. */
export async function writeMeetings(site: Pick<Command, 'tx' | 'newId'> & { readonly today: Day }, ids: Ids): Promise<void> {
  const bodies = await site.tx.select({ id: committees.id, kind: committees.kind }).from(committees)
  const discussed = await plannedJourneys(site.tx, site.today, [ids.lucie, ids.karim])
  for (const told of meetingsTold) {
    const committeeId = bodies.find(({ kind }) => kind === told.kind)?.id ?? ''
    const heldOn = told.inDays < 0 ? workedUpTo(addDays(site.today, told.inDays)) : workedFrom(addDays(site.today, told.inDays))
    await hold(site, ids, { ...told, committeeId, heldOn }, discussed)
  }
}

interface Held extends MeetingTold {
  readonly committeeId: string
  readonly heldOn: Day
}

async function hold(site: Pick<Command, 'tx' | 'newId'> & { readonly today: Day }, ids: Ids, told: Held, discussed: readonly Discussed[]) {
  const as = (by: Colleague, on: Day, time: string): Command => {
    const now = at(on, time)
    const { name, roles } = accounts[by]
    const actor = { id: ids[by], name, roles, language: 'fr' as const }
    return { tx: site.tx, newId: site.newId, requestId: null, now, today: dayOf(now), actor }
  }
  const { committeeId, heldOn, heldTime, place, attendees = null, points } = told
  const past = heldOn < site.today
  const prepared = as('nadia', workedUpTo(addDays(past ? heldOn : site.today, -10)), '10:00')
  const meeting = await create(
    servedMeetings,
    prepared,
    contract.meetings.create.parse({ committeeId, heldOn, heldTime, place, attendees: past ? attendees : null }),
  )
  for (const { title, about, minutes, decided = [] } of points) {
    const journey = about === undefined ? undefined : discussed[about]
    const item = await create(
      servedItems,
      prepared,
      contract.meetingItems.create.parse({
        meetingId: meeting.id,
        title: journey?.name ?? title,
        journeyId: journey?.id ?? null,
        minutes: past ? minutes : null,
      }),
    )
    for (const { text, owner, days, doneAfter } of past ? decided : []) {
      const written = { text, ownerId: ids[owner], dueOn: workedFrom(addDays(heldOn, days)), meetingId: meeting.id, itemId: item.id }
      const decision = await create(
        servedDecisions,
        as('paul', heldOn, '16:00'),
        contract.decisions.create.parse({ ...written, journeyId: journey?.id ?? null }),
      )
      if (doneAfter === undefined) continue
      const doneOn = workedUpTo(addDays(heldOn, doneAfter))
      if (doneOn >= site.today) continue
      const taskId = String((decision as unknown as { taskId: string }).taskId)
      const [task] = await site.tx.select({ version: tasks.version }).from(tasks).where(eq(tasks.id, taskId))
      await update(servedTasks, as(owner, doneOn, '11:00'), taskId, { status: 'done', version: task?.version })
    }
  }
  if (past && told.closed) await closeMinutes(as('paul', workedFrom(addDays(heldOn, 1)), '09:00'), meeting.id, meeting.version)
}

interface Discussed {
  readonly id: string
  readonly name: string
}

/** Active journeys that have a next action well ahead: what is decided of them changes nothing of who waits for one. */
async function plannedJourneys(tx: Command['tx'], today: Day, advisorIds: readonly string[]): Promise<Discussed[]> {
  const rows = await tx
    .select({ id: journeys.id, advisorId: journeys.advisorId, lastName: people.lastName, firstName: people.firstName })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(and(eq(journeys.status, 'active'), isNull(journeys.archivedAt), gte(journeys.plannedUntilOn, addDays(today, 5))))
    .orderBy(asc(journeys.number))
  return rows
    .filter(({ advisorId }) => advisorIds.includes(advisorId ?? ''))
    .slice(0, 6)
    .map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}` }))
}
