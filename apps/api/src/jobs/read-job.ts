import type { jobs as promised } from '@ancrage/contract/jobs'
import type { ReplyOf } from '@ancrage/contract/route'
import type { JobKey } from '@ancrage/domain/site/jobs'
import { desc, eq } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { type Job, nextTime } from '../platform/schedule/job'
import { tables } from '../schema/tables'

const { jobLeases, jobRuns, users } = tables

/** Runs told of each job, latest first. */
const shown = 5

/** A job as the screen tells it: its last runs, whether one is under way, when it is next due. */
export async function readJob(job: Job<JobKey>, { read, now }: Pick<Asking, 'read' | 'now'>): Promise<ReplyOf<(typeof promised)['run']>> {
  const [[lease], runs] = await Promise.all([
    read.select().from(jobLeases).where(eq(jobLeases.job, job.key)),
    read
      .select({
        startedAt: jobRuns.startedAt,
        startedBy: users.name,
        endedAt: jobRuns.endedAt,
        outcome: jobRuns.outcome,
        count: jobRuns.count,
        errorCode: jobRuns.errorCode,
      })
      .from(jobRuns)
      .leftJoin(users, eq(users.id, jobRuns.startedBy))
      .where(eq(jobRuns.job, job.key))
      .orderBy(desc(jobRuns.startedAt), desc(jobRuns.id))
      .limit(shown),
  ])
  const running = lease?.untilAt != null && lease.untilAt > now
  return { key: job.key, ready: !job.off, nextAt: lease?.nextAt ?? nextTime(job, now), running, runs }
}
