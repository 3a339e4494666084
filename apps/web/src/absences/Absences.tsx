import Button from '@mui/material/Button'
import { CalendarXIcon } from '@phosphor-icons/react/dist/csr/CalendarX'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { LoadFailed } from '../ui/LoadFailed'
import { Panel } from '../ui/Panel'
import { useToday } from '../ui/use-today'
import { AbsenceDialog } from './AbsenceDialog'
import { AbsenceRow } from './AbsenceRow'
import styles from './Absences.module.css'
import { type Absence, byTime } from './absence'

/** « Absences »: who is away and who stands in; anyone of the team declares their own. */
export function Absences() {
  return (
    <Kept permission="absences.write">
      <AbsenceList />
    </Kept>
  )
}

const latest = { pagination: { page: 1, perPage: 200 }, sort: { field: 'fromOn', order: 'DESC' as const } }
const times = ['current', 'coming', 'past'] as const

function AbsenceList() {
  const translate = useTranslate()
  const today = useToday()
  const { data, error, refetch } = useGetList<Absence>('absences', latest)
  const [written, setWritten] = useState<Absence | 'new' | null>(null)
  const groups = data && byTime(data.toReversed(), today)
  const declare = (
    <Button variant="contained" aria-haspopup="dialog" startIcon={<PlusIcon size={18} aria-hidden />} onClick={() => setWritten('new')}>
      {translate('absences.declare')}
    </Button>
  )
  return (
    <>
      <PageTitle title={translate('absences.title')} note={translate('absences.lead')} notePlace="under">
        {data && data.length > 0 && declare}
      </PageTitle>
      {data?.length === 0 && (
        <EmptyState Icon={CalendarXIcon} title={translate('absences.none')} action={declare}>
          {translate('absences.none_hint')}
        </EmptyState>
      )}
      {groups && (
        <div className={styles.groups}>
          {times
            .filter((time) => groups[time].length > 0)
            .map((time) => (
              <Panel key={time} title={translate(`absences.time.${time}`)} count={groups[time].length}>
                <ul className={styles.rows}>
                  {groups[time].map((absence) => (
                    <AbsenceRow key={absence.id} absence={absence} onChange={setWritten} />
                  ))}
                </ul>
              </Panel>
            ))}
        </div>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {written && <AbsenceDialog absence={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
    </>
  )
}
