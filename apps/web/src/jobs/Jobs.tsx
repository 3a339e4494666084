import { jobs } from '@ancrage/contract/jobs'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import { JobPanel } from './JobPanel'
import styles from './Jobs.module.css'

/** « Tâches automatiques », for whoever keeps the site. */
export function Jobs() {
  return (
    <Kept permission="jobs.run">
      <JobList />
    </Kept>
  )
}

function JobList() {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(jobs.list, {}, { refreshSeconds: 60 })
  return (
    <>
      <AdminTitle title={translate('jobs.title')} note={translate('jobs.lead')} notePlace="under" />
      {data && (
        <div className={styles.jobs}>
          {data.map((job) => (
            <JobPanel key={job.key} job={job} />
          ))}
        </div>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
    </>
  )
}
