import { sheetsPerPage } from '@ancrage/contract/absences'
import Button from '@mui/material/Button'
import { ArrowLeftIcon } from '@phosphor-icons/react/dist/csr/ArrowLeft'
import { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer'
import { HttpError, LinkBase, useParams, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { PageTitle } from '../../layout/PageTitle'
import { EmptyState } from '../../ui/EmptyState'
import { LoadFailed } from '../../ui/LoadFailed'
import { useColleagues } from '../../users/use-colleagues'
import { useDatesSaid } from '../use-dates-said'
import styles from './HandOver.module.css'
import { HandOverSheet } from './HandOverSheet'
import { OtherTasks } from './OtherTasks'
import { type HandOver, useHandOver } from './use-hand-over'

/** `/absences/:id/hand-over`: one sheet a journey, printed from here. */
export function HandOverPage() {
  const { id = '' } = useParams<{ id?: string }>()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useHandOver(id)
  if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  return <Sheets pages={data.pages} onRest={hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null} />
}

function Sheets({ pages, onRest }: { pages: readonly HandOver[]; onRest: (() => void) | null }) {
  const translate = useTranslate()
  const datesSaid = useDatesSaid()
  const { nameOf } = useColleagues()
  const [first] = pages
  if (!first) return null
  const { absence, total, otherTasks } = first
  const name = nameOf(absence.userId)
  const sheets = pages.flatMap((page) => page.sheets)
  const rest = total - sheets.length
  const count = translate('absences.sheet_count', { smart_count: total })
  return (
    <>
      <div className={styles.chrome}>
        <PageTitle
          title={translate('absences.sheets')}
          note={translate('absences.sheets_lead', { name, dates: datesSaid(absence), count })}
          notePlace="under"
        >
          <LinkBase className={styles.back} to="/absences">
            <ArrowLeftIcon size={16} aria-hidden />
            {translate('absences.title')}
          </LinkBase>
          <Button variant="contained" startIcon={<PrinterIcon size={20} aria-hidden />} onClick={() => window.print()}>
            {translate('absences.print')}
          </Button>
        </PageTitle>
      </div>
      {total === 0 && otherTasks.length === 0 && (
        <EmptyState title={translate('absences.no_sheet')}>{translate('absences.no_sheet_hint', { name })}</EmptyState>
      )}
      <div className={styles.sheets}>
        {sheets.map((sheet) => (
          <HandOverSheet key={sheet.journeyId} sheet={sheet} of={name} today={first.today} />
        ))}
        {rest > 0 && (
          <Button className={styles.rest} disabled={onRest === null} onClick={() => onRest?.()}>
            {translate('absences.load_rest', { count: Math.min(rest, sheetsPerPage) })}
          </Button>
        )}
        {otherTasks.length > 0 && <OtherTasks tasks={otherTasks} of={name} today={first.today} />}
      </div>
    </>
  )
}
