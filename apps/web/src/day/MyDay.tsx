import Button from '@mui/material/Button'
import { SunHorizonIcon } from '@phosphor-icons/react/dist/csr/SunHorizon'
import { useGetIdentity, useLocation, useNavigate, useTranslate } from 'react-admin'
import { Loading } from '../layout/Loading'
import { PageTitle } from '../layout/PageTitle'
import { useQuickActions } from '../layout/quick-actions'
import { EmptyState } from '../ui/EmptyState'
import { formatDay } from '../ui/formats'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { DayChips } from './DayChips'
import { DayRail } from './DayRail'
import { DaySections } from './DaySections'
import { countsToSay, type DayReply } from './day-view'
import styles from './MyDay.module.css'
import { useDay } from './use-day'

/** « Ma journée »: whom to call now, who is late, what happened since. */
export function MyDay() {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { team, manages, show } = useWhose()
  const { data, isError, refetch } = useDay(team)
  const written = formatDay(data?.today ?? today, language, 'weekday')
  return (
    <>
      <PageTitle title={capital(written)} note={data && <Summary counts={data.counts} />} notePlace="under">
        {manages && (
          <SegmentedSwitch
            label={translate('day.whose')}
            value={team ? 'team' : 'mine'}
            onChange={(whose) => show(whose === 'team')}
            options={[
              { value: 'mine', label: translate('day.mine') },
              { value: 'team', label: translate('day.team') },
            ]}
          />
        )}
      </PageTitle>
      {data && <Day day={data} team={team} />}
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

function Day({ day, team }: { day: DayReply; team: boolean }) {
  const translate = useTranslate()
  const { open } = useQuickActions()
  const free = day.sections.every(({ count }) => count === 0) && day.waiting.count === 0 && day.done.length === 0
  return (
    <>
      <DayChips day={day} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {free ? (
            <EmptyState
              Icon={SunHorizonIcon}
              title={translate('day.free')}
              action={<Button onClick={() => open('task')}>{translate('day.plan_task')}</Button>}
            >
              {translate('day.free_hint')}
            </EmptyState>
          ) : (
            <DaySections day={day} team={team} />
          )}
        </div>
        <DayRail rail={day.rail} team={team} />
      </div>
    </>
  )
}

function Summary({ counts }: { counts: DayReply['counts'] }) {
  const translate = useTranslate()
  const said = countsToSay(counts).map(({ key, count }) => translate(`day.${key}`, { smart_count: count }))
  return <>{said.length === 0 ? translate('day.nothing_due') : said.join(', ')}</>
}

/** Whose day the address asks for; the team's is for managers. */
function useWhose() {
  const roles: unknown = useGetIdentity().identity?.roles
  const manages = Array.isArray(roles) && roles.includes('manager')
  const team = manages && new URLSearchParams(useLocation().search).get('team') === 'true'
  const navigate = useNavigate()
  return { manages, team, show: (all: boolean) => navigate(all ? '/?team=true' : '/', { replace: true }) }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
