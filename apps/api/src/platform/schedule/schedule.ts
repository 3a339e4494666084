import { dayOf } from '@ancrage/domain/kernel/day'
import type { FastifyBaseLogger } from 'fastify'
import { tables } from '../../schema/tables'
import type { Deps } from '../deps'
import { nobody } from '../http/actor'
import { everyMinute, type Turns } from './every-minute'
import type { Job } from './job'
import { isDue, runJob, type Write } from './run-job'

const { jobLeases } = tables

/** Has the jobs done at their hours: at once those that came due while the server was down, then each minute asks which are. */
export function startSchedule(deps: Deps, jobs: readonly Job[], log: Pick<FastifyBaseLogger, 'error'>): Turns {
  return everyMinute(() => runDue(deps, jobs, log), log, 'the jobs could not be looked at')
}

/** Runs the jobs whose time is come, one after the other; what stops one does not keep the others from their turn. */
export async function runDue({ store, clock, newId }: Deps, jobs: readonly Job[], log: Pick<FastifyBaseLogger, 'error'>): Promise<void> {
  const write: Write = (work) =>
    store.write((tx) => {
      const now = clock()
      return work({ tx, actor: nobody, now, today: dayOf(now), newId, requestId: null })
    })
  const failed = (job: string) => (error: unknown) =>
    log.error({ job, type: error instanceof Error ? error.name : 'unknown' }, 'a job failed; tried again at its next hour')
  const leases = await store.read.select().from(jobLeases)
  const nextAt = new Map(leases.map((lease) => [lease.job, lease.nextAt]))
  for (const job of jobs.filter((one) => !one.off && isDue(one, nextAt.get(one.key), clock()))) {
    const onError = failed(job.key)
    await runJob({ job, write, onError }).catch(onError)
  }
}
