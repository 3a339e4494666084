import { sessionReports } from '@ancrage/contract/session-reports'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import { ChecksPanel } from './ChecksPanel'
import styles from './NewReport.module.css'
import { PreviewTable } from './PreviewTable'
import { StopPanel } from './StopPanel'
import { useAsked } from './use-asked'

/** `/reports/new`: what to put right first, what would be stopped, and the stopping itself. */
export function NewReport() {
  const translate = useTranslate()
  const { permissions = [] } = usePermissions<string[]>()
  const checks = permissions.includes('packs.check')
  const { asked, ask } = useAsked()
  const { meetingId: _, ...query } = asked
  const { data, error, refetch, isPlaceholderData } = useCall(sessionReports.preview, { query }, { keepPrevious: true })
  return (
    <>
      <LinkBase className={styles.back} to="/reports">
        <CaretLeftIcon size={16} aria-hidden />
        {translate('reports.title')}
      </LinkBase>
      <PageTitle
        title={translate(checks ? 'reports.new' : 'reports.stop')}
        note={translate(checks ? 'reports.new_lead' : 'reports.lead')}
        notePlace="under"
      />
      <div className={styles.page}>
        <div className={styles.main}>
          {checks && <ChecksPanel />}
          {data ? (
            <div aria-busy={isPlaceholderData}>
              <PreviewTable preview={data} />
            </div>
          ) : error ? (
            <LoadFailed error={error} onRetry={() => void refetch()} />
          ) : (
            <Loading />
          )}
        </div>
        {permissions.includes('packs.write') && <StopPanel asked={asked} onAsk={ask} period={data} />}
      </div>
    </>
  )
}
