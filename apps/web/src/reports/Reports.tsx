import { meetings } from '@ancrage/contract/meetings'
import type { RecordOf } from '@ancrage/contract/resource'
import { sessionReports } from '@ancrage/contract/session-reports'
import Button from '@mui/material/Button'
import { StampIcon } from '@phosphor-icons/react/dist/csr/Stamp'
import { LinkBase, useGetList, usePermissions, useTranslate } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { EmptyState } from '../ui/EmptyState'
import { formatDay } from '../ui/formats'
import { LoadFailed } from '../ui/LoadFailed'
import { openRow } from '../ui/open-row'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './Reports.module.css'

type Report = RecordOf<typeof sessionReports>

/** « Chiffres arrêtés »: those kept for each session, the last first. */
export function Reports() {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const { data, error, refetch } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'stoppedOn', order: 'DESC' },
  })
  const add = permissions.includes('packs.write') && (
    <Button component={LinkBase} to="/reports/new" variant="contained" startIcon={<StampIcon size={18} aria-hidden />}>
      {translate(permissions.includes('packs.check') ? 'reports.new' : 'reports.stop')}
    </Button>
  )
  return (
    <>
      <PageTitle title={translate('reports.title')} note={translate('reports.lead')} notePlace="under">
        {data && data.length > 0 && add}
      </PageTitle>
      {data?.length === 0 && (
        <EmptyState Icon={StampIcon} title={translate('reports.none')} action={add}>
          {translate('reports.none_hint')}
        </EmptyState>
      )}
      {data && data.length > 0 && <Lines reports={data} />}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
    </>
  )
}

function Lines({ reports }: { reports: readonly Report[] }) {
  const translate = useTranslate()
  const { data: calendar } = useCall(meetings.calendar, {})
  const latest = reports[0]?.id
  const sessionOf = (meetingId: string | null) => {
    const meeting = calendar?.meetings.find(({ id }) => id === meetingId)
    return meeting ? (calendar?.committees.find(({ id }) => id === meeting.committeeId)?.name ?? null) : null
  }
  return (
    <Panel title={translate('reports.kept')} count={reports.length}>
      <table className={styles.lines}>
        <caption>
          <VisuallyHidden>{translate('reports.title')}</VisuallyHidden>
        </caption>
        <tbody>
          {reports.map((report) => (
            <Line key={report.id} report={report} session={sessionOf(report.meetingId)} latest={report.id === latest} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Line({ report, session, latest }: { report: Report; session: string | null; latest: boolean }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { said } = useFilterWords()
  const long = (day: Report['stoppedOn']) => formatDay(day, language, 'long')
  const filters = (['professionCode', 'epciCode', 'sectorId', 'advisorId'] as const).flatMap((key) =>
    report[key] ? [said(key, report[key])] : [],
  )
  return (
    <tr className={styles.line} onClick={openRow}>
      <th scope="row">
        <LinkBase className={styles.name} to={`/reports/${report.id}`}>
          {translate('reports.stopped_at', { day: long(report.toOn) })}
        </LinkBase>
      </th>
      <td>{session}</td>
      <td className={styles.quiet}>
        {[translate('reports.period', { from: long(report.fromOn), to: long(report.toOn) }), ...filters].join(' · ')}
      </td>
      <td className={styles.quiet}>{latest && <Changed id={report.id} />}</td>
    </tr>
  )
}

/** How much the last figures stopped have changed since. */
function Changed({ id }: { id: string }) {
  const translate = useTranslate()
  const { data } = useCall(sessionReports.differences, { params: { id }, query: {} })
  if (!data) return null
  const changed = data.figures.filter(({ before, after }) => before !== after).length
  return changed === 0 ? translate('reports.unchanged') : translate('reports.changed', { smart_count: changed })
}
