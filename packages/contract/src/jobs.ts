import { instant } from '@ancrage/domain/kernel/day'
import { jobChoices, runOutcomes } from '@ancrage/domain/site/jobs'
import { z } from 'zod'
import { route } from './route'

const run = z.object({
  startedAt: instant,
  /** Who asked for it; null when its hour came. */
  startedBy: z.string().nullable(),
  endedAt: instant.nullable(),
  outcome: z.enum(runOutcomes),
  /** How many things it did. */
  count: z.int().nullable(),
  errorCode: z.string().nullable(),
})

const job = z.object({
  key: jobChoices.schema,
  /** Whether the site has what it works with: a mail server, for those about mails. */
  ready: z.boolean(),
  nextAt: instant,
  running: z.boolean(),
  /** The last runs, latest first. */
  runs: z.array(run),
})

/** What the site does by itself. */
export const jobs = {
  list: route({
    method: 'GET',
    path: '/api/jobs',
    access: 'jobs.run',
    summary: 'What the site does by itself: the last runs of each, and its next hour',
    reply: z.array(job),
  }),
  run: route({
    method: 'POST',
    path: '/api/jobs/:key/run',
    access: 'jobs.run',
    summary: 'Run one now; refused while it is running',
    params: z.strictObject({ key: jobChoices.schema }),
    reply: job,
  }),
}
