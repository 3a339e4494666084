import { contract } from '@ancrage/contract/index'
import { familyPipelines } from '@ancrage/domain/journeys/pipeline'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { references } from '../access/references'
import { figure } from '../indicators/figures'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { epciOf, professionOf } from '../territory/placed'
import { firstColumns, makeContactTrack } from './create'
import { journeyFilters } from './filters'
import { followApplications } from './follow-applications'
import { settleHousehold } from './household-tracks'
import { followPlan } from './plan/follow-plan'
import { journeySorts } from './sorts'
import type { JourneyRow, TrackRow } from './standing'
import { ownersOfTrack, teamRefusal } from './team'

const { documents, journeys, journeyTargetCommunes, journeyTargetEpcis, people, pipelines, steps, tasks, tracks } = tables

/** How journeys are served; imports create them by the same road. */
export const servedJourneys: Served = {
  resource: contract.journeys,
  table: journeys,
  search: journeys.search,
  sorts: journeySorts,
  defaultSort: { field: 'name', descending: false },
  sides: {
    targetCommuneCodes: { table: journeyTargetCommunes, owner: journeyTargetCommunes.journeyId, value: journeyTargetCommunes.communeCode },
    targetEpciCodes: { table: journeyTargetEpcis, owner: journeyTargetEpcis.journeyId, value: journeyTargetEpcis.epciCode },
  },
  references: { personId: references.person, targetCommuneCodes: references.commune, targetEpciCodes: references.epci },
  pseudonym: {
    professionCode: professionOf('journeys'),
    epciCode: epciOf('journeys'),
    phase: journeys.phase,
    status: journeys.status,
    type: journeys.type,
    enteredMonth: sql`substr(${journeys.enteredOn}, 1, 7)`,
  },
  filters: journeyFilters,
  figure: (parameters, asking) => figure('journeys', parameters, asking),
  changeable: (command, row) => teamRefusal(command.tx, command, [row as unknown as JourneyRow]),
  check: livePersonRefusal,
  derive: (command, after, before) => (before ? {} : firstColumns(command, after)),
  consequences: followRecord,
  children: [
    { table: tracks, parent: tracks.journeyId },
    { table: tasks, parent: tasks.journeyId },
    { table: documents, parent: documents.subjectId },
  ],
}

/** Where a track stands is moved, not edited; what is edited is who has it and whom it waits for. */
export const servedTracks: Served = {
  resource: contract.tracks,
  table: tracks,
  references: { ownerId: references.user },
  pseudonym: {
    need: sql`(select ${pipelines.key} from ${pipelines} where ${and(eq(pipelines.id, tracks.pipelineId), inArray(pipelines.key, [...familyPipelines]))})`,
    professionCode: professionOf('tracks'),
    epciCode: epciOf('tracks'),
    state: tracks.state,
    milestone: sql`(select ${steps.milestone} from ${steps} where ${eq(steps.id, tracks.stepId)})`,
    enteredMonth: sql`substr(${tracks.enteredAt}, 1, 7)`,
  },
  figure: (parameters, asking) => figure('tracks', parameters, asking),
  changeable: async (command, row) => {
    const owners = await ownersOfTrack(command.tx, row as unknown as TrackRow)
    return (await teamRefusal(command.tx, command, owners)) ?? (row.frozenAt ? refuse('journey_closed') : null)
  },
  derive: ({ today }, { waitingFor, waitingSince }) => ({ waitingSince: waitingFor === null ? null : (waitingSince ?? today) }),
}

/** A journey is opened for someone in the directory, not in the bin. */
async function livePersonRefusal({ tx }: Command, after: Row, before: Row | null) {
  if (before) return null
  const live = await tx.$count(people, and(eq(people.id, String(after.personId)), isNull(people.archivedAt)))
  return live > 0 ? null : refuse('invalid', {}, { personId: 'unknown_reference' })
}

/** A journey made gets its contact track; one binned or taken back settles its household's; a target date said plans what waited for one. */
async function followRecord(command: Command, { before, after }: { before: Row | null; after: Row | null }): Promise<void> {
  if (before && after) {
    if (before.targetOn !== after.targetOn) await followPlan(command, [after.id])
    return
  }
  if (after?.version === 1) return makeContactTrack(command, after.id)
  await settleHousehold(command, String((after ?? before)?.householdId))
  // Its applications may have gone on while it was in the bin.
  if (after) await followApplications(command, after.id)
}
