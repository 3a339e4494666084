import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { and, asc, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import type { TaskRow } from '../next-action'
import { type JourneyRow, loadPipelines, type Pipeline, type StandingTrack, standingTracks, tracksOf } from '../standing'

const { aidApplications, installations, journeyPlaybooks, journeys, playbooks, playbookSteps, playbookVersions, stepChanges, tasks } =
  tables

type Step = typeof playbookSteps.$inferSelect

/** A playbook as a journey follows it. */
export interface Followed {
  readonly playbookId: string
  readonly versionId: string
  readonly name: { readonly fr: string; readonly en: string }
  readonly number: number
}

/** A step of a plan, and what became of it. */
export interface PlanStep extends Step {
  /** The pipeline it belongs to, and its journey's track in it; null for a step of the journey itself. */
  readonly pipeline: Pipeline | null
  readonly track: StandingTrack | null
  /** The task that it became, in the bin or cancelled too; of a household's track, whoever's journey made it. */
  readonly task: TaskRow | null
  /** The day of its reference; null while it is not known. */
  readonly referenceOn: Day | null
  readonly referenceStep: StandingTrack['step'] | null
}

/** What a journey's playbooks ask. */
export interface Plan {
  readonly journey: JourneyRow
  readonly followed: readonly Followed[]
  readonly steps: readonly PlanStep[]
}

/** The plans of journeys that follow playbooks, in the order of their steps; nothing is read of the others. */
export async function readPlans(read: Pick<Reads, 'select'>, journeyIds: readonly string[]): Promise<Plan[]> {
  const follows = await readFollowed(read, journeyIds)
  if (follows.length === 0) return []
  const ids = [...new Set(follows.map(({ journeyId }) => journeyId))]
  const rows = await read.select().from(journeys).where(inArray(journeys.id, ids)).orderBy(asc(journeys.id))
  const versionIds = [...new Set(follows.map(({ versionId }) => versionId))]
  const steps = await read
    .select()
    .from(playbookSteps)
    .where(inArray(playbookSteps.versionId, versionIds))
    .orderBy(asc(playbookSteps.versionId), asc(playbookSteps.position), asc(playbookSteps.id))
  const pipelines = await loadPipelines(read as Reads)
  const householdIds = rows.map(({ householdId }) => householdId)
  const tracks = await standingTracks(read as Reads, pipelines, { journeyIds: ids, householdIds })
  const made = await read
    .select()
    .from(tasks)
    .where(
      and(
        or(
          inArray(tasks.journeyId, ids),
          inArray(
            tasks.trackId,
            tracks.filter(({ householdId }) => householdId !== null).map(({ id }) => id),
          ),
        ),
        inArray(
          tasks.playbookStepId,
          steps.map(({ id }) => id),
        ),
      ),
    )
  const known = await referencesOf(read, ids, tracks)
  return rows.map((journey) => {
    const followed = follows.filter(({ journeyId }) => journeyId === journey.id)
    const own = tracksOf(tracks, journey)
    const asked = followed.flatMap(({ versionId }) => steps.filter((step) => step.versionId === versionId))
    return { journey, followed, steps: asked.map((step) => planStep(step, { journey, own, pipelines, made, known })) }
  })
}

async function readFollowed(read: Pick<Reads, 'select'>, journeyIds: readonly string[]) {
  return read
    .select({
      journeyId: journeyPlaybooks.journeyId,
      versionId: journeyPlaybooks.versionId,
      playbookId: playbooks.id,
      name: playbooks.name,
      number: playbookVersions.number,
    })
    .from(journeyPlaybooks)
    .innerJoin(playbookVersions, eq(playbookVersions.id, journeyPlaybooks.versionId))
    .innerJoin(playbooks, eq(playbooks.id, playbookVersions.playbookId))
    .where(inArray(journeyPlaybooks.journeyId, [...journeyIds]))
    .orderBy(asc(playbooks.id))
}

interface Known {
  readonly installedOn: ReadonlyMap<string, Day>
  /** The first convention of each journey that has applications for an aid; null while none of them is signed. */
  readonly conventionOn: ReadonlyMap<string, Day | null>
  /** When a track first stood on a step or beyond. */
  readonly reachedOn: (track: StandingTrack, position: number) => Day | null
}

async function referencesOf(read: Pick<Reads, 'select'>, journeyIds: readonly string[], tracks: readonly StandingTrack[]): Promise<Known> {
  const changes = await read
    .select({ trackId: stepChanges.trackId, toStepId: stepChanges.toStepId, at: stepChanges.at })
    .from(stepChanges)
    .where(
      and(
        inArray(
          stepChanges.trackId,
          tracks.map(({ id }) => id),
        ),
        eq(stepChanges.toState, 'open'),
      ),
    )
    .orderBy(asc(stepChanges.at), asc(stepChanges.id))
  const registered = await read
    .select({ journeyId: installations.journeyId, effectiveOn: installations.effectiveOn })
    .from(installations)
    .where(and(inArray(installations.journeyId, [...journeyIds]), isNull(installations.archivedAt)))
  const asked = await read
    .select({ journeyId: aidApplications.journeyId, conventionOn: aidApplications.conventionOn })
    .from(aidApplications)
    .where(
      and(
        inArray(aidApplications.journeyId, [...journeyIds]),
        notInArray(aidApplications.status, ['refused', 'abandoned']),
        isNull(aidApplications.archivedAt),
      ),
    )
    .orderBy(desc(sql`coalesce(${aidApplications.conventionOn}, '9999')`))
  return {
    conventionOn: new Map(asked.map(({ journeyId, conventionOn }) => [journeyId ?? '', conventionOn])),
    installedOn: new Map(registered.map(({ journeyId, effectiveOn }) => [journeyId ?? '', effectiveOn])),
    reachedOn: (track, position) => {
      const positions = new Map(track.pipeline.steps.map((step) => [step.id, step.position]))
      const first = changes.find(({ trackId, toStepId }) => trackId === track.id && (positions.get(toStepId ?? '') ?? -1) >= position)
      return first ? dayOf(first.at) : null
    },
  }
}

interface Around {
  readonly journey: JourneyRow
  readonly own: readonly StandingTrack[]
  readonly pipelines: readonly Pipeline[]
  readonly made: readonly TaskRow[]
  readonly known: Known
}

function planStep(step: Step, around: Around): PlanStep {
  const { journey, own, pipelines, made } = around
  const pipeline = pipelines.find(({ id }) => id === step.pipelineId) ?? null
  const track = own.find(({ pipelineId }) => pipelineId === step.pipelineId) ?? null
  const shared = track?.householdId ? track.id : null
  const task = made.find(
    (one) => one.playbookStepId === step.id && (one.journeyId === journey.id || (shared !== null && one.trackId === shared)),
  )
  const referenceStep = referenceStepOf(step, pipelines)
  return { ...step, pipeline, track, task: task ?? null, referenceStep, referenceOn: referenceOn(step, referenceStep, around) }
}

/** The step whose entry counts: the one named, or the one where conventions are signed. */
function referenceStepOf(step: Step, pipelines: readonly Pipeline[]) {
  if (step.reference === 'step') return pipelines.flatMap(({ steps }) => steps).find(({ id }) => id === step.referenceStepId) ?? null
  if (step.reference !== 'signed') return null
  return pipelines.find(({ key }) => key === 'aid')?.steps.find(({ milestone }) => milestone === 'signed') ?? null
}

function referenceOn({ reference }: Step, entered: PlanStep['referenceStep'], { journey, own, known }: Around): Day | null {
  if (reference === 'opened') return journey.openedOn
  if (reference === 'target') return journey.targetOn
  if (reference === 'installed') return known.installedOn.get(journey.id) ?? null
  if (reference === 'signed' && known.conventionOn.has(journey.id)) return known.conventionOn.get(journey.id) ?? null
  const track = own.find(({ pipelineId }) => pipelineId === entered?.pipelineId)
  if (!track || !entered || track.state !== 'open' || (track.step?.position ?? -1) < entered.position) return null
  return known.reachedOn(track, entered.position)
}
