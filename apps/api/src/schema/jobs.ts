import { runOutcomes } from '@ancrage/domain/site/jobs'
import type { Kit } from '../platform/store/kit'

/** What the site does by itself: whose turn it is, and what each run came to. */
export const defineJobs = (kit: Kit) => {
  const jobLeases = kit.table('job_leases', {
    job: kit.text().primaryKey(),
    nextAt: kit.instant().notNull(),
    holder: kit.id(),
    untilAt: kit.instant(),
  })
  const jobRuns = kit.table(
    'job_runs',
    {
      id: kit.id().primaryKey(),
      job: kit.text().notNull(),
      startedAt: kit.instant().notNull(),
      /** Who asked for it; null when its hour came. */
      startedBy: kit.id(),
      endedAt: kit.instant(),
      outcome: kit.oneOf(runOutcomes).notNull(),
      count: kit.int(),
      errorCode: kit.text(),
    },
    (t) => [kit.index('job_runs_job').on(t.job, t.startedAt)],
  )
  return { jobLeases, jobRuns }
}
