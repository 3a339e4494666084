import { type ChangedRecord, sessionReports } from '@ancrage/contract/session-reports'
import { LinkBase, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import styles from './ReportPage.module.css'
import { recordAddress } from './record-address'

/** The files that a figure counted when it was stopped. */
export function KeptFiles({ reportId, figure }: { reportId: string; figure: string }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(sessionReports.list, { params: { id: reportId, figure } })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const more = data.count - data.records.length
  return (
    <div className={styles.files}>
      <section>
        <h3>{translate('reports.kept_files', { smart_count: data.count })}</h3>
        <Files resource={data.resource} records={data.records} />
        {more > 0 && <p className={styles.gone}>{translate('reports.more_files', { smart_count: more })}</p>}
      </section>
    </div>
  )
}

/** The files behind what separates two readings of a figure: those that came in, those that went out. */
export function ChangedFiles({ reportId, withId, figure }: { reportId: string; withId: string | undefined; figure: string }) {
  const translate = useTranslate()
  const { data, error, refetch } = useCall(sessionReports.difference, {
    params: { id: reportId, figure },
    query: withId ? { with: withId } : {},
  })
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const { resource, cameIn, wentOut } = data
  const part = figure.endsWith(':numerator') ? 'numerator' : null
  return (
    <div className={styles.files}>
      {[
        { key: 'came_in', records: cameIn },
        { key: 'went_out', records: wentOut },
      ].map(
        ({ key, records }) =>
          records.length > 0 && (
            <section key={key}>
              <h3>
                {translate(`reports.${key}`, { smart_count: records.length })}
                {part && ` · ${translate('reports.numerator')}`}
              </h3>
              <Files resource={resource} records={records} />
            </section>
          ),
      )}
    </div>
  )
}

function Files({ resource, records }: { resource: string; records: readonly ChangedRecord[] }) {
  return (
    <ul>
      {records.map((record, rank) => (
        // Records erased since have no id of their own, and never move.
        <li key={record.id ?? rank}>
          <File resource={resource} record={record} />
        </li>
      ))}
    </ul>
  )
}

function File({ resource, record: { id, name, gone } }: { resource: string; record: ChangedRecord }) {
  const translate = useTranslate()
  const said = name ?? translate(gone === 'purged' ? 'reports.purged' : 'reports.unnamed')
  if (id) return <LinkBase to={recordAddress(resource, id)}>{said}</LinkBase>
  return (
    <span className={gone ? styles.gone : undefined}>
      {said}
      {gone === 'binned' && ` (${translate('reports.binned')})`}
    </span>
  )
}
