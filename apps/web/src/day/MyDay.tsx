import Button from '@mui/material/Button'
import { SunHorizonIcon } from '@phosphor-icons/react/dist/csr/SunHorizon'
import { Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { lazyScreen } from '../providers/lazy-screen'
import { EmptyState } from '../ui/EmptyState'
import { capitalised, formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { CallsLink } from './CallsLink'
import { DayChips } from './DayChips'
import { DayRail } from './DayRail'
import { DaySections } from './DaySections'
import { DayViews } from './DayViews'
import type { DayReply } from './day-view'
import { FreeDay } from './FreeDay'
import styles from './MyDay.module.css'
import { Summary } from './Summary'
import { useDay } from './use-day'
import { useWhose } from './use-whose'
import type { Whose } from './whose'

const WhoseSwitch = lazyScreen(() => import('./team/WhoseSwitch').then(({ WhoseSwitch }) => WhoseSwitch))
const DayAbsences = lazyScreen(() => import('./DayAbsences').then(({ DayAbsences }) => DayAbsences))
const TeamSections = lazyScreen(() => import('./team/TeamSections').then(({ TeamSections }) => TeamSections))

/** « Ma journée »: whom to call now, who is late, what happened since; for managers, anyone's or the team's. */
export function MyDay() {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { whose, manages, show } = useWhose()
  const { data, isError, refetch } = useDay(whose)
  const written = formatDay(data?.today ?? today, language, 'weekday')
  return (
    <>
      <PageTitle
        title={capitalised(written)}
        note={data && <Summary counts={data.counts} today={data.today} whose={whose} />}
        notePlace="under"
      >
        <span className={styles.desk} data-desk>
          <DayViews current="day" whose={whose} />
        </span>
        {manages && (
          <Suspense fallback={null}>
            <WhoseSwitch whose={whose} onChange={show} />
          </Suspense>
        )}
        {whose === 'mine' && data && data.counts.calls > 0 && (
          <span className={styles.desk} data-desk>
            <CallsLink count={data.counts.calls} />
          </span>
        )}
      </PageTitle>
      {data && <Day day={data} whose={whose} />}
      {!data && isError && (
        <EmptyState
          Icon={SunHorizonIcon}
          title={translate('day.unread')}
          action={<Button onClick={() => void refetch()}>{translate('day.retry')}</Button>}
        >
          {translate('api.unreachable')}
        </EmptyState>
      )}
      {!data && !isError && <Loading />}
    </>
  )
}

function Day({ day, whose }: { day: DayReply; whose: Whose }) {
  const free = day.sections.every(({ count }) => count === 0) && day.waiting.count === 0 && day.done.length === 0
  return (
    <>
      {day.absences.length > 0 && (
        <Suspense fallback={null}>
          <DayAbsences day={day} whose={whose} />
        </Suspense>
      )}
      {whose !== 'team' && <DayChips day={day} whose={whose} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {whose === 'team' ? (
            <Suspense fallback={<Loading />}>
              <TeamSections day={day} />
            </Suspense>
          ) : free ? (
            <FreeDay today={day.today} />
          ) : (
            <DaySections day={day} whose={whose} />
          )}
        </div>
        <DayRail day={day} whose={whose} />
      </div>
    </>
  )
}
