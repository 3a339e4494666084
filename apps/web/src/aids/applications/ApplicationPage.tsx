import { aidApplications } from '@ancrage/contract/aid-applications'
import { HttpError, useParams } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { NotFound } from '../../layout/NotFound'
import { useQuickTarget } from '../../layout/quick-actions'
import { useCall } from '../../providers/call'
import { LoadFailed } from '../../ui/LoadFailed'
import { CommitmentSection } from '../commitments/CommitmentSection'
import { ApplicationFiles } from '../letters/ApplicationFiles'
import { LettersSection } from '../letters/LettersSection'
import { PaymentsSection } from '../payments/PaymentsSection'
import { DecisionSection } from '../sessions/DecisionSection'
import { ApplicationFacts } from './ApplicationFacts'
import { ApplicationHead } from './ApplicationHead'
import styles from './ApplicationPage.module.css'
import { Calculation } from './Calculation'
import { ExpensesPanel } from './ExpensesPanel'
import { NextBand } from './NextBand'
import { NotesPanel } from './NotesPanel'
import { PiecesPanel } from './PiecesPanel'
import { StatusLine } from './StatusLine'

/** `/aid-applications/:id`: an application on one page, in the order it is examined. */
export function ApplicationPage() {
  const { id = '' } = useParams<{ id?: string }>()
  const { data: application, error, refetch } = useCall(aidApplications.page, { params: { id } })
  useQuickTarget(application ? { personId: application.personId, ...(application.journey && { journeyId: application.journey.id }) } : {})
  if (!application) {
    if (error instanceof HttpError && (error.status === 404 || error.status === 400)) return <NotFound />
    return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  }
  return (
    <>
      <ApplicationHead application={application} />
      <StatusLine application={application} />
      <ApplicationFacts application={application} />
      <NextBand application={application} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PiecesPanel application={application} />
          <ExpensesPanel application={application} />
          <Calculation application={application} />
          <div id="decision" tabIndex={-1} className={styles.section}>
            <DecisionSection application={application} />
          </div>
          <div id="payments" tabIndex={-1} className={styles.section}>
            <PaymentsSection application={application} />
          </div>
          <CommitmentSection application={application} />
        </div>
        <div className={styles.rail}>
          <LettersSection application={application} />
          <ApplicationFiles application={application} />
          <NotesPanel application={application} />
        </div>
      </div>
    </>
  )
}
