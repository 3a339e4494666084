import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { answerRefusal, type RetentionAnswer, type RetentionMonth } from '@ancrage/domain/installations/retention'
import { and, eq, inArray } from 'drizzle-orm'
import { record } from '../audit/record'
import { answerMarks, takeBackAnswer } from '../installations/checks'
import { servedInstallations } from '../installations/served'
import { moveTrack } from '../journeys/move'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { allow, notFound, Refused, refused } from '../platform/http/refused'
import type { Row } from '../platform/http/served'
import { update } from '../platform/http/write'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { servedTasks } from '../tasks/served'
import { anchoringOf } from './anchoring'

const { followUpRules, retentionChecks, tasks } = tables

type Installation = Row & typeof tables.installations.$inferSelect
type Answer = BodyOf<typeof contract.retention.answer>

/**
 * Answers « Toujours en place ? »: the registry says who left and where who moved, the marks come are told, what asked is done,
 * and the journey's card goes to its step of 12 months when asked: all of it or nothing.
 */
export async function answerCheck(command: Command, id: string, { version, anchored, correcting, ...answer }: Answer): Promise<void> {
  const { tx, today } = command
  const [check] = await tx.select().from(retentionChecks).where(eq(retentionChecks.id, id))
  if (!check) throw notFound()
  const installation = (await one(servedInstallations, tx, command, check.installationId)) as Installation
  if (installation.archivedAt) throw notFound()
  if (check.answeredOn && !correcting) throw refused('retention_answered')
  if (version !== installation.version) throw new Refused({ code: 'stale' }, installation)
  allow(answerRefusal(answer, installation.effectiveOn, today))
  if (correcting) await takeBackAnswer(command, check)
  await update(servedInstallations, command, installation.id, {
    ...(correcting && check.outcome === 'left' && notGone),
    ...changesOf(answer),
    version,
  })
  await answerMarks(command, installation, check.months as RetentionMonth, answer)
  await finishAsking(command, installation.id)
  if (anchored) await anchor(command, installation.journeyId)
  await record(command, {
    action: 'installation.answered',
    subject: { resource: 'installations', id: installation.id },
    changes: { outcome: [check.outcome, answer.outcome], months: [null, check.months], on: [null, answer.on] },
  })
}

const notGone = { endedOn: null, endReason: null } as const

function changesOf({ outcome, on, communeCode, endReason }: RetentionAnswer): Partial<Installation> {
  if (outcome === 'left') return { endedOn: on, endReason }
  return outcome === 'moved' && communeCode ? { communeCode } : {}
}

/** One answer is enough: whatever asked about this installation is done. */
async function finishAsking(command: Command, installationId: string): Promise<void> {
  const { tx } = command
  const asking = tx.select({ id: followUpRules.id }).from(followUpRules).where(eq(followUpRules.watch, 'retention'))
  const open = await tx
    .select({ id: tasks.id, version: tasks.version })
    .from(tasks)
    .where(and(eq(tasks.subjectResource, 'installations'), eq(tasks.subjectId, installationId), inArray(tasks.ruleId, asking), isOpen))
  for (const { id, version } of open) await update(servedTasks, command, id, { status: 'done', version })
}

async function anchor(command: Command, journeyId: string | null): Promise<void> {
  const anchoring = await anchoringOf(command.tx, journeyId)
  if (!anchoring) throw refused('invalid', {}, { anchored: 'not_in_list' })
  await moveTrack(command, anchoring.track.id, { stepId: anchoring.to.id, version: anchoring.track.version })
}
