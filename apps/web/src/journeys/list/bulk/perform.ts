import { journeyBulk } from '@ancrage/contract/journey-bulk'
import { tracks } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { waitingList } from '@ancrage/contract/waiting-list'
import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import type { DataProvider, RaRecord } from 'react-admin'
import { request } from '../../../providers/api'
import { call } from '../../../providers/call'
import type { PipelineSteps } from '../../filter/use-pipelines'
import type { Journey } from '../use-related'
import { type BulkCommand, gathered, type Outcome, type Seen, undoOf, undoOfMove, type WaitingReasons } from './deeds'
import { readByIds } from './read-by-ids'

/** What became of a deed on many journeys; `undo` is null where nothing can be taken back at once. */
export interface Performed {
  readonly outcome: Outcome
  readonly undo: (() => Promise<Outcome>) | null
}

type Track = RecordOf<typeof tracks>
type Task = RaRecord<string> & Seen & { journeyId: string | null; assigneeId: string }

const seen = ({ id, version }: Seen) => ({ id, version })

/** Gives each journey the same command; taken back, each stands as it did, its tasks with whom they were. */
export async function commandAll(data: DataProvider, chosen: readonly Journey[], command: BulkCommand): Promise<Performed> {
  const following = command.name === 'assign' && command.withTasks ? await tasksOfReferents(data, chosen, command.userId) : []
  const waited = chosen.some(({ status }) => status === 'waiting_list') ? await waitingReasons() : undefined
  const outcome = await call(journeyBulk.command, { body: { ids: chosen.map(seen), command } })
  const back = undoOf(command, doneOf(chosen, outcome), waited)
  const undo = async () => {
    const undone = []
    for (const { ids, command: one } of back) undone.push(await call(journeyBulk.command, { body: { ids: [...ids], command: one } }))
    await giveBack(following.filter(({ journeyId }) => outcome.done.includes(journeyId ?? '')))
    return gathered(undone)
  }
  return { outcome, undo: back.length > 0 ? undo : null }
}

/** Moves the card of each journey to a step of one pipeline; a household's card, shared, moves once. Failures bear the journey's id, those of new contacts, which have no card, among them. */
export async function moveAll(
  data: DataProvider,
  chosen: readonly Journey[],
  pipeline: PipelineSteps,
  { stepId, reason }: { stepId: string; reason: string },
): Promise<Performed> {
  const ofHousehold = pipeline.scope === 'household'
  const ownerOf = ({ id, householdId }: Journey) => (ofHousehold ? householdId : id)
  const field = ofHousehold ? 'householdId' : 'journeyId'
  const all = await readByIds<Track>(data, 'tracks', { field, ids: [...new Set(chosen.map(ownerOf))], filter: { pipelineId: pipeline.id } })
  const cards = new Set(all.map((track) => track[field]))
  const absent = chosen.filter((journey) => !cards.has(ownerOf(journey))).map(({ id }) => ({ id, code: 'journey_to_qualify', params: {} }))
  const moving = all.filter((track) => track.stepId !== stepId)
  if (moving.length === 0) return { outcome: { done: [], failed: absent }, undo: null }
  const move = (ids: readonly Seen[], to: string) =>
    call(tracks.bulkMove, { body: { ids: ids.map(seen), stepId: to, ...(reason && { reason }) } })
  const { done, failed } = await move(moving, stepId)
  const journeyOf = (trackId: string) => {
    const track = moving.find(({ id }) => id === trackId)
    return chosen.find((journey) => ownerOf(journey) === track?.[field])?.id ?? trackId
  }
  const back = undoOfMove(doneOf(moving, { done }))
  return {
    outcome: { done, failed: [...absent, ...failed.map((one) => ({ ...one, id: journeyOf(one.id) }))] },
    undo: async () => {
      const undone = []
      for (const { ids, command } of back) undone.push(await move(ids, command.stepId))
      const { failed: left, ...rest } = gathered(undone)
      return { ...rest, failed: left.map((one) => ({ ...one, id: journeyOf(one.id) })) }
    },
  }
}

/** The open tasks that the referents have on their journeys: those that will follow to someone else. */
async function tasksOfReferents(data: DataProvider, chosen: readonly Journey[], to: string): Promise<Task[]> {
  const referentOf = new Map(chosen.map(({ id, advisorId }) => [id, advisorId]))
  const open = await readByIds<Task>(data, 'tasks', {
    field: 'journeyId',
    ids: [...referentOf.keys()],
    filter: { status: [...openTaskStatuses] },
  })
  return open.filter(({ journeyId, assigneeId }) => assigneeId !== to && referentOf.get(journeyId ?? '') === assigneeId)
}

/** What places each journey on the waiting list, which it loses by leaving it. */
async function waitingReasons(): Promise<WaitingReasons> {
  const { entries } = await call(waitingList.read, {})
  return new Map(entries.map(({ journeyId, reasons }) => [journeyId, reasons.map(({ key }) => key)]))
}

async function giveBack(tasks: readonly Task[]): Promise<void> {
  const holders = new Map<string, Seen[]>()
  for (const { id, version, assigneeId } of tasks)
    holders.set(assigneeId, [...(holders.get(assigneeId) ?? []), { id, version: version + 1 }])
  for (const [assigneeId, ids] of holders) await request('POST', '/tasks/bulk', { body: { ids, update: { assigneeId } } })
}

function doneOf<R extends Seen>(records: readonly R[], { done }: Pick<Outcome, 'done'>): R[] {
  const ids = new Set(done)
  return records.filter(({ id }) => ids.has(id))
}
