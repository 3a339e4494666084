import { jobs } from '@ancrage/contract/jobs'
import type { ReplyOf } from '@ancrage/contract/route'
import { jobChoices } from '@ancrage/domain/site/jobs'
import Button from '@mui/material/Button'
import { PlayIcon } from '@phosphor-icons/react/dist/csr/Play'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../ui/form/FormProblem'
import { momentSaid } from '../ui/moment-said'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import styles from './Jobs.module.css'
import { RunLine } from './RunLine'

export type JobState = ReplyOf<typeof jobs.list>[number]

/** One job: what it is for, what its last run came to, when the next is, and a way not to wait for it. */
export function JobPanel({ job: { key, ready, nextAt, running, runs } }: { job: JobState }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const id = useId()
  const starting = useCommand(() => call(jobs.run, { params: { key } }))
  const busy = running || starting.pending
  const [last, ...earlier] = runs
  return (
    <section className={styles.job} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.name}>
          {jobChoices.labels[key][language]}
        </h2>
        <p className={styles.use}>{translate(`jobs.use.${key}`)}</p>
      </div>
      <Button
        className={styles.run}
        size="small"
        disabled={busy || !ready}
        startIcon={<PlayIcon size={14} weight="fill" aria-hidden />}
        aria-describedby={id}
        onClick={() => void starting.run()}
      >
        {translate(busy ? 'jobs.running' : 'jobs.run_now')}
      </Button>
      <div className={styles.told} role="status">
        {last ? <RunLine job={key} run={last} /> : <p>{translate('jobs.never')}</p>}
      </div>
      <p className={styles.next}>{translate(ready ? 'jobs.next' : 'jobs.off', { when: momentSaid(nextAt, today, language) })}</p>
      <FormProblem problem={starting.refused} />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>
            {translate('jobs.earlier')}
            {earlier.some(({ outcome }) => outcome === 'failed') && <StateTag state="late">{translate('jobs.failed')}</StateTag>}
          </summary>
          <ul>
            {earlier.map((run) => (
              <li key={run.startedAt}>
                <RunLine job={key} run={run} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
