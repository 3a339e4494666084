import { dayOf } from '@ancrage/domain/kernel/day'
import { Cron } from 'croner'
import type { FastifyBaseLogger } from 'fastify'
import { tables } from '../../schema/tables'
import type { Deps } from '../deps'
import { nobody } from '../http/actor'
import type { Job } from './job'
import { isDue, runJob, type Write } from './run-job'

const { jobLeases } = tables

export interface Schedule {
  /** Ends the turns to come, and waits for the one under way. */
  stop(): Promise<void>
}

/** Has the jobs done at their hours: at once those that came due while the server was down, then each minute asks which are. */
export function startSchedule(deps: Deps, jobs: readonly Job[], log: Pick<FastifyBaseLogger, 'error'>): Schedule {
  let underWay = Promise.resolve()
  const turn = () => {
    underWay = underWay
      .then(() => runDue(deps, jobs, log))
      .catch((error: Error) => log.error({ type: error.name }, 'the jobs could not be looked at'))
    return underWay
  }
  const minutes = new Cron('* * * * *', { protect: true, unref: true }, turn)
  void turn()
  return {
    stop: async () => {
      minutes.stop()
      await underWay
    },
  }
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
  for (const job of jobs.filter((one) => isDue(one, nextAt.get(one.key), clock()))) {
    const onError = failed(job.key)
    await runJob({ job, write, onError }).catch(onError)
  }
}
