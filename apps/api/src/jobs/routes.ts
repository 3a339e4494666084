import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import { record } from '../audit/record'
import type { Deps } from '../platform/deps'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import { notFound, refused } from '../platform/http/refused'
import { runJob } from '../platform/schedule/run-job'
import { jobsOf } from './jobs'
import { readJob } from './read-job'

/** What the site does by itself, told, and asked for at once. */
export function jobs(app: FastifyInstance, deps: Deps): void {
  const all = jobsOf(deps.config)
  mount(app, deps, contract.jobs.list, (call) => Promise.all(all.map((job) => readJob(job, call))))
  mount(app, deps, contract.jobs.run, async ({ params: { key }, write, request, ...call }) => {
    const job = all.find((one) => one.key === key)
    if (!job) throw notFound()
    if (job.off) throw refused('no_mail_server')
    const begun = await runJob({
      job,
      write,
      asked: true,
      beginning: (command) => record(command, { action: 'job.asked', subject: { resource: 'jobs', id: key } }),
      onError: (error) => request.log.error({ job: key, type: error instanceof Error ? error.name : 'unknown' }, 'a job failed'),
    }).catch(whenDone(() => true))
    if (!begun) throw refused('job_running')
    return readJob(job, call)
  })
}
