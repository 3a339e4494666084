import { isWorked } from '@ancrage/reference/working-days'
import { inArray } from 'drizzle-orm'
import { keepCheck, settleEnded } from '../installations/checks'
import { departEnded } from '../installations/follow-departure'
import { cancelTasks } from '../journeys/household-tracks'
import { makeTasks } from '../journeys/make-tasks'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'
import { type Proposal, propose } from './propose'
import { readRules } from './rules'
import type { Concern } from './watched'

/**
 * Proposes what the rules ask for today and takes back what has no reason left, but for what a person made theirs. Nothing on a
 * day not worked; after days down, each thing once. Gives how many were proposed or taken back.
 */
export async function runRules(command: Command): Promise<number> {
  if (!isWorked(command.today)) return 0
  const { proposals, moot } = await propose(command.tx, await readRules(command.tx), command.today)
  for (const batch of inBatches(moot)) await cancelTasks(command, inArray(tables.tasks.id, batch))
  const made = await makeTasks(command, proposals.map(taskOf))
  for (const { rule, concern } of proposals) {
    if (rule.watch === 'retention' && concern.installationId)
      await keepCheck(command, { id: concern.installationId, effectiveOn: concern.anchorOn }, rule.after)
  }
  await settleEnded(command)
  await departEnded(command)
  return made.length + moot.length
}

/** What a task is about besides a person and a journey. */
function subjectOf({ installationId, applicationId }: Concern) {
  if (installationId) return { subjectResource: 'installations' as const, subjectId: installationId }
  if (applicationId) return { subjectResource: 'aid-applications' as const, subjectId: applicationId }
  return { subjectResource: null, subjectId: null }
}

function taskOf({ rule, concern, assignee, dueOn, madeFor }: Proposal) {
  const { personId, journeyId, trackId } = concern
  return {
    title: rule.title[assignee.language],
    kind: rule.taskKind,
    dueOn,
    assigneeId: assignee.id,
    personId,
    journeyId,
    trackId,
    ...subjectOf(concern),
    ruleId: rule.id,
    origin: 'rule' as const,
    madeFor,
  }
}
