import { addMinutes, type Instant } from '@ancrage/domain/kernel/day'
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { tables } from '../../schema/tables'
import { type Command, nobody } from '../http/actor'
import { Refused } from '../http/refused'
import { engineCode } from '../store/refusals'
import { type Job, nextTime } from './job'

const { jobLeases, jobRuns } = tables

/** A run that has not ended by then has died with its process: another may begin. */
const leaseMinutes = 10

/** Opens a transaction for a command; each of a request's is named. */
export type Write = <T>(work: (command: Command) => Promise<T>, part?: string) => Promise<T>

export interface Run {
  readonly job: Job
  readonly write: Write
  /** Asked by someone: done at once, whether its hour has come or not. */
  readonly asked?: boolean
  /** What else is written with the beginning of the run. */
  readonly beginning?: (command: Command) => Promise<void>
  /** Told what stopped it. */
  readonly onError?: (error: unknown) => void
}

/**
 * Runs a job if it is due and nobody else is running it; gives whether it was begun. The lease is taken in one transaction,
 * the work and its account are kept in another, so that however many processes ask, one works, and no work goes untold.
 */
export async function runJob({ job, write, asked = false, beginning, onError }: Run): Promise<boolean> {
  const runId = await write(async (command) => {
    const id = await take(command, job, asked)
    if (id) await beginning?.(command)
    return id
  }, 'take')
  if (!runId) return false
  try {
    await write(async (command) => {
      const count = await job.run({ ...command, actor: nobody })
      await end(command, job, runId, { outcome: 'done', count })
    }, 'run')
  } catch (error) {
    onError?.(error)
    await write((command) => end(command, job, runId, { outcome: 'failed', errorCode: codeOf(error) }), 'fail')
  }
  return true
}

/** Whether a job's next time is come. A time two turns ahead was written by a clock since put right. */
export function isDue(job: Job, nextAt: Instant | undefined, now: Instant): boolean {
  return nextAt === undefined || nextAt <= now || nextAt > afterNext(job, now)
}

const afterNext = (job: Job, now: Instant) => nextTime(job, nextTime(job, now))

/** Takes the lease of a job, and writes down that it begins; null when it is not due, or another holds it. */
async function take({ tx, now, newId, actor }: Command, job: Job, asked: boolean): Promise<string | null> {
  const id = newId()
  const { job: key, nextAt, untilAt } = jobLeases
  await tx.insert(jobLeases).values({ job: job.key, nextAt: now }).onConflictDoNothing()
  const free = or(isNull(untilAt), lte(untilAt, now), gt(untilAt, addMinutes(now, 2 * leaseMinutes)))
  const due = asked ? undefined : or(lte(nextAt, now), gt(nextAt, afterNext(job, now)))
  const [taken] = await tx
    .update(jobLeases)
    .set({ holder: id, untilAt: addMinutes(now, leaseMinutes) })
    .where(and(eq(key, job.key), free, due))
    .returning({ job: key })
  if (!taken) return null
  await tx
    .update(jobRuns)
    .set({ outcome: 'failed', errorCode: 'interrupted', endedAt: now })
    .where(and(eq(jobRuns.job, job.key), eq(jobRuns.outcome, 'running')))
  await tx.insert(jobRuns).values({ id, job: job.key, startedAt: now, startedBy: actor.id || null, outcome: 'running' })
  return id
}

interface Ending {
  readonly outcome: 'done' | 'failed'
  readonly count?: number
  readonly errorCode?: string
}

/** Gives the lease back and says what the run came to; one that lost its lease has been told as interrupted. */
async function end({ tx, now }: Command, job: Job, runId: string, ending: Ending): Promise<void> {
  const [mine] = await tx
    .update(jobLeases)
    .set({ holder: null, untilAt: null, nextAt: nextTime(job, now) })
    .where(and(eq(jobLeases.job, job.key), eq(jobLeases.holder, runId)))
    .returning({ job: jobLeases.job })
  if (!mine) throw new Error('the lease was lost')
  await tx
    .update(jobRuns)
    .set({ ...ending, endedAt: now })
    .where(eq(jobRuns.id, runId))
}

/** What stopped a run, without a word of anybody's data: a refusal's code, the engine's, or the name of the error. */
function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.refusal.code
  return engineCode(error) || (error instanceof Error ? error.name : 'unknown')
}
