import type { JobKey } from '@ancrage/domain/site/jobs'
import { useTranslate } from 'react-admin'
import { momentSaid } from '../ui/moment-said'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import type { JobState } from './JobPanel'
import styles from './Jobs.module.css'

type Run = JobState['runs'][number]
type Said = readonly [key: string, values?: Readonly<Record<string, string | number>>]

/** A run in words: when, what it came to, and who asked for it where its hour had not come. */
export function RunLine({ job, run }: { job: JobKey; run: Run }) {
  const translate = useTranslate()
  const when = momentSaid(run.startedAt, useToday(), useLanguage())
  return (
    <p className={styles.line}>
      <span className={styles.when}>{when}</span>
      {run.outcome === 'failed' && <StateTag state="late">{translate('jobs.failed')}</StateTag>}
      {run.outcome === 'running' ? (
        <StateTag state="waiting">{translate('jobs.running')}</StateTag>
      ) : (
        <span>{translate(...(resultOf(job, run) as [string]))}</span>
      )}
      {run.startedBy && <span className={styles.by}>{translate('jobs.asked_by', { name: run.startedBy })}</span>}
    </p>
  )
}

function resultOf(job: JobKey, { outcome, count, errorCode }: Run): Said {
  if (outcome === 'failed') return [whyFailed(errorCode), { code: errorCode ?? '' }]
  return count ? [`jobs.done.${job}`, { smart_count: count }] : ['jobs.nothing']
}

const fullDisk: readonly (string | null)[] = ['SQLITE_FULL', '53100']

/** The failures an administrator can do something about; the others by their code, to be quoted. */
function whyFailed(code: string | null): string {
  if (code === 'interrupted') return 'jobs.why.interrupted'
  return fullDisk.includes(code) ? 'jobs.why.full' : 'jobs.why.other'
}
