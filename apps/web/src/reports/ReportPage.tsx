import { type ReportPage as Reply, sessionReports } from '@ancrage/contract/session-reports'
import Button from '@mui/material/Button'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useId } from 'react'
import { HttpError, LinkBase, useLocation, useNavigate, useParams, usePermissions, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { NotFound } from '../layout/NotFound'
import { PageTitle } from '../layout/PageTitle'
import { useCall } from '../providers/call'
import { FolderTabs } from '../ui/FolderTabs'
import { formatDay } from '../ui/formats'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import { KeptFigures } from './KeptFigures'
import { PackSection } from './pack/PackSection'
import { ReportMenu } from './ReportMenu'
import styles from './ReportPage.module.css'

const tabs = ['figures', 'pack'] as const

/** `/reports/:id`: figures as they were stopped, on paper, beside what they have become. */
export function ReportPage() {
  const { id = '' } = useParams<{ id?: string }>()
  const { data, error, refetch } = useCall(sessionReports.page, { params: { id } })
  if (error instanceof HttpError && [400, 403, 404].includes(error.status)) return <NotFound />
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  return <Kept page={data} />
}

function Kept({ page }: { page: Reply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const panelId = useId()
  const tab = tabs.find((key) => key === new URLSearchParams(search).get('tab')) ?? 'figures'
  const { report, figures, meeting, stoppedBy, intact } = page
  const long = (day: Reply['report']['stoppedOn']) => formatDay(day, language, 'long')
  const facts = [
    meeting && translate('reports.for_meeting', { committee: meeting.committee, day: long(meeting.heldOn) }),
    translate('reports.period', { from: long(report.fromOn), to: long(report.toOn) }),
    ...figures.filtersSaid.map((one) => one[language]),
    stoppedBy && translate('reports.by', { name: stoppedBy }),
  ]
  return (
    <>
      <LinkBase className={styles.back} to="/reports">
        <CaretLeftIcon size={16} aria-hidden />
        {translate('reports.title')}
      </LinkBase>
      <PageTitle
        title={translate('reports.stopped_at', { day: long(report.toOn) })}
        note={facts.filter(Boolean).join(' · ')}
        notePlace="under"
      >
        <Button className={styles.screen} startIcon={<PrinterIcon size={18} aria-hidden />} onClick={() => window.print()}>
          {translate('reports.print')}
        </Button>
        {permissions.includes('packs.remove') && <ReportMenu report={report} />}
      </PageTitle>
      {!intact && (
        <p className={styles.warning} role="alert">
          <WarningDiamondIcon size={20} weight="fill" aria-hidden />
          {translate('reports.not_intact')}
        </p>
      )}
      <FolderTabs
        label={translate('reports.parts')}
        tabs={tabs.map((key) => ({ key, label: translate(`reports.tab.${key}`) }))}
        current={tab}
        onChange={(key) => navigate({ pathname, search: key === 'figures' ? '' : `?tab=${key}` }, { replace: true })}
        panelId={panelId}
      />
      <div id={panelId} role="tabpanel" className={styles.panel} data-tab={tab} aria-label={translate(`reports.tab.${tab}`)}>
        {tab === 'figures' && (
          <>
            <p className={styles.stamp}>
              <span>{translate('reports.stamp')}</span>
              <strong>{long(report.stoppedOn)}</strong>
            </p>
            <KeptFigures page={page} />
          </>
        )}
        {/* Kept on the page while it is not shown: what is being typed there goes on being kept. */}
        <div hidden={tab !== 'pack'}>
          <PackSection page={page} />
        </div>
      </div>
    </>
  )
}
