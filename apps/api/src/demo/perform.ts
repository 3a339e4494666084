import { contract } from '@ancrage/contract/index'
import { fill as fillSchema } from '@ancrage/contract/journeys'
import { day } from '@ancrage/domain/kernel/day'
import { and, eq, lte, or } from 'drizzle-orm'
import { servedAbsences } from '../absences/served'
import { servedInstallations } from '../installations/served'
import { noteExchange } from '../interactions/note-exchange'
import { closeJourney } from '../journeys/close'
import { moveTrack } from '../journeys/move'
import { openJourney } from '../journeys/open'
import { holdJourney, waitJourney } from '../journeys/pause'
import { takePlaybooks } from '../journeys/plan/take-playbooks'
import { servedJourneys, servedTracks } from '../journeys/served'
import { joinHousehold } from '../people/join-household'
import { servedNeeds } from '../people/needs'
import { servedPeople } from '../people/routes'
import type { Command } from '../platform/http/actor'
import { create, update } from '../platform/http/write'
import { tables } from '../schema/tables'
import { servedTasks } from '../tasks/served'
import type { Colleague } from './accounts'
import type { DeedKind, DeedOf, PipelineKey } from './deeds'
import { fresh } from './fresh'

const { householdMembers, households, journeys, pipelines, steps, tasks, tracks } = tables

/** The ids of what the plan names. */
export interface Cast {
  readonly accounts: Readonly<Record<Colleague, string>>
  readonly offices: ReadonlyMap<string, string>
  readonly people: Map<string, string>
  readonly journeys: Map<string, string>
  readonly members: Map<string, string>
  readonly tasks: Map<string, string>
}

type Performers = { readonly [K in DeedKind]: (command: Command, deed: DeedOf<K>, cast: Cast) => Promise<void> }

/** How each deed is done: by the command that the service itself would run. */
export const performers: Performers = {
  add_person: async (command, { key, written, advisor, office }, cast) => {
    const links = { advisorId: advisor ? cast.accounts[advisor] : null, organisationId: office ? named(cast.offices, office) : null }
    const person = await create(servedPeople, command, contract.people.create.parse({ ...written, ...links }))
    cast.people.set(key, person.id)
  },
  enter_journey: async (command, { key, person, written }, cast) => {
    const journey = await create(
      servedJourneys,
      command,
      contract.journeys.create.parse({ ...written, personId: named(cast.people, person) }),
    )
    cast.journeys.set(key, journey.id)
  },
  open_journey: async (command, { journey, advisor }, cast) => {
    const { id, version } = await journeyOf(command, cast, journey)
    await openJourney(command, id, { version, advisorId: cast.accounts[advisor], withPlan: false })
  },
  hold_journey: async (command, { journey, untilOn, reason }, cast) => {
    const { id, version } = await journeyOf(command, cast, journey)
    await holdJourney(command, id, { version, untilOn: day.parse(untilOn), reason })
  },
  queue_journey: async (command, { journey, reason, reasons }, cast) => {
    const { id, version } = await journeyOf(command, cast, journey)
    await waitJourney(command, id, { version, reason, reasons: [...reasons] })
  },
  close_journey: async (command, { journey, outcome, reason }, cast) => {
    const { id, version } = await journeyOf(command, cast, journey)
    await closeJourney(command, id, contract.journeys.close.body.parse({ version, outcome, reason }))
  },
  join_household: async (command, { of, person }, cast) => {
    const { householdId } = await journeyOf(command, cast, of)
    const [household] = await command.tx.select({ version: households.version }).from(households).where(eq(households.id, householdId))
    await joinHousehold(command, householdId, { personId: named(cast.people, person), version: household?.version ?? 0 })
  },
  add_member: async (command, { journey, key, kind, birthYear = null, jobTitle = null }, cast) => {
    const { householdId } = await journeyOf(command, cast, journey)
    const member = { ...fresh(command), householdId, kind, birthYear, jobTitle }
    await command.tx.insert(householdMembers).values(member)
    cast.members.set(key, member.id)
  },
  add_need: async (command, { journey, kind, member, criteria = {} }, cast) => {
    const { householdId } = await journeyOf(command, cast, journey)
    const memberId = member ? named(cast.members, member) : null
    await create(servedNeeds, command, contract.needs.create.parse({ householdId, kind, memberId, criteria }))
  },
  note: async (command, { person, journey, written }, cast) => {
    const journeyId = journey ? named(cast.journeys, journey) : null
    await noteExchange(command, contract.interactions.create.parse({ ...written, personId: named(cast.people, person), journeyId }))
  },
  move: async (command, { journey, pipeline, step, fill }, cast) => {
    const track = await trackOf(command, cast, journey, pipeline)
    const [to] = await command.tx
      .select({ id: steps.id })
      .from(steps)
      .where(and(eq(steps.pipelineId, track.pipelineId), eq(steps.position, step)))
    await moveTrack(command, track.id, { stepId: to?.id ?? '', version: track.version, ...(fill && { fill: fillSchema.parse(fill) }) })
  },
  await: async (command, { journey, pipeline, waitingFor, since }, cast) => {
    const track = await trackOf(command, cast, journey, pipeline)
    await update(servedTracks, command, track.id, { waitingFor, waitingSince: since, version: track.version })
  },
  plan_task: async (command, { key, journey, pipeline, assignee, written }, cast) => {
    const trackId = pipeline ? (await trackOf(command, cast, journey, pipeline)).id : null
    const links = { journeyId: named(cast.journeys, journey), trackId, assigneeId: cast.accounts[assignee] }
    const task = await create(servedTasks, command, contract.tasks.create.parse({ ...written, ...links }))
    cast.tasks.set(key, task.id)
  },
  finish_task: async (command, { task }, cast) => {
    const id = named(cast.tasks, task)
    const [row] = await command.tx.select({ version: tasks.version }).from(tasks).where(eq(tasks.id, id))
    await update(servedTasks, command, id, { status: 'done', version: row?.version })
  },
  follow_playbooks: async (command, { journey }, cast) => {
    await takePlaybooks(command, await journeyOf(command, cast, journey))
  },
  tick_plan: async (command, { journey, until }, cast) => {
    const due = await command.tx
      .select({ id: tasks.id, version: tasks.version })
      .from(tasks)
      .where(
        and(
          eq(tasks.journeyId, named(cast.journeys, journey)),
          eq(tasks.origin, 'template'),
          eq(tasks.status, 'todo'),
          lte(tasks.dueOn, day.parse(until)),
        ),
      )
    for (const { id, version } of due) await update(servedTasks, command, id, { status: 'done', version })
  },
  declare_absence: async (command, { by, fromOn, untilOn, standIn }, cast) => {
    const written = { userId: cast.accounts[by], fromOn, untilOn, standInId: cast.accounts[standIn] }
    await create(servedAbsences, command, contract.absences.create.parse(written))
  },
  register_installation: async (command, { written }) => {
    await create(servedInstallations, command, contract.installations.create.parse(written))
  },
}

function named(known: ReadonlyMap<string, string>, key: string): string {
  const id = known.get(key)
  if (!id) throw new RangeError(`The plan names ${key} before it exists`)
  return id
}

async function journeyOf({ tx }: Command, cast: Cast, key: string) {
  const [journey] = await tx
    .select({ id: journeys.id, version: journeys.version, householdId: journeys.householdId, type: journeys.type })
    .from(journeys)
    .where(eq(journeys.id, named(cast.journeys, key)))
  if (!journey) throw new RangeError(`No journey for ${key}`)
  return journey
}

/** The track of a journey in a pipeline, its household's included. */
async function trackOf(command: Command, cast: Cast, key: string, pipeline: PipelineKey) {
  const { id, householdId } = await journeyOf(command, cast, key)
  const [track] = await command.tx
    .select({ id: tracks.id, version: tracks.version, pipelineId: tracks.pipelineId })
    .from(tracks)
    .innerJoin(pipelines, eq(pipelines.id, tracks.pipelineId))
    .where(and(eq(pipelines.key, pipeline), or(eq(tracks.journeyId, id), eq(tracks.householdId, householdId))))
  if (!track) throw new RangeError(`${key} has no track ${pipeline}`)
  return track
}
