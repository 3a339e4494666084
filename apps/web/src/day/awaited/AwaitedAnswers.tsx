import { dayParts } from '@ancrage/contract/day-parts'
import type { ReplyOf } from '@ancrage/contract/route'
import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { LinkBase, useLocation, useNavigate, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { personName, personPlace } from '../../tasks/person-words'
import { taskIcons } from '../../tasks/task-icons'
import { EmptyState } from '../../ui/EmptyState'
import { ChoiceChips } from '../../ui/form/ChoiceChips'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayViews } from '../DayViews'
import { WhoseSwitch } from '../team/WhoseSwitch'
import { useWhose } from '../use-whose'
import { whoseQuery } from '../whose'
import styles from './AwaitedAnswers.module.css'
import { type Awaited, awaitedAddress, awaitedFrom } from './awaited-address'

type Answer = ReplyOf<typeof dayParts.awaited>['answers'][number]

/** Who owes an answer, and since when: tasks and tracks that wait, the oldest first. */
export function AwaitedAnswers() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { whose, manages, show } = useWhose()
  const from = awaitedFrom(useLocation().search)
  const { data, error } = useCall(dayParts.awaited, { query: whoseQuery(whose) })
  const answers = data?.answers ?? []
  const shown = answers.filter(({ waitingFor }) => from === null || waitingFor === from)
  const sides = waitingForChoices.values.filter((side) => side === from || answers.some(({ waitingFor }) => waitingFor === side))
  const countOf = (side: Awaited) => answers.filter(({ waitingFor }) => waitingFor === side).length
  const options = [
    { value: 'all' as const, label: translate('agenda.all_sides', { count: answers.length }) },
    ...sides.map((side) => ({ value: side, label: `${translate(`day.from.${side}`)} ${countOf(side)}` })),
  ]
  return (
    <>
      <PageTitle title={translate('day.awaited')}>
        <DayViews current="awaited" whose={whose} />
        {manages && <WhoseSwitch whose={whose} onChange={show} />}
      </PageTitle>
      {error && <EmptyState title={translate('agenda.unread')}>{translate('api.unreachable')}</EmptyState>}
      {!data && !error && <Loading />}
      {data && (
        <div className={styles.page}>
          <ChoiceChips
            label={translate('agenda.from_whom')}
            hideLabel
            options={options}
            value={from ?? 'all'}
            onChange={(side) => navigate(awaitedAddress(whose, side === 'all' ? undefined : side), { replace: true })}
          />
          {shown.length === 0 ? (
            <EmptyState Icon={HourglassMediumIcon} title={translate('day.awaited_none')}>
              {translate('agenda.awaited_hint')}
            </EmptyState>
          ) : (
            <Panel title={translate('agenda.oldest_first')} Icon={HourglassMediumIcon} count={shown.length}>
              {shown.map((answer) => (
                <AnswerRow key={answer.id} answer={answer} />
              ))}
            </Panel>
          )}
        </div>
      )}
    </>
  )
}

function AnswerRow({ answer: { person, journeyId, task, track, waitingFor, since, days } }: { answer: Answer }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const Icon = task ? taskIcons[task.kind] : HourglassMediumIcon
  const what = task ? task.title : [track?.label[language], track?.stepLabel?.[language]].filter(Boolean).join(' · ')
  const place = person ? personPlace(person, person.communeName, language) : ''
  return (
    <div className={styles.row}>
      <div className={styles.main}>
        {person && (
          <span className={styles.cut}>
            <LinkBase className={styles.name} to={journeyId ? `/journeys/${journeyId}/show` : `/people/${person.id}/show`}>
              {personName(person, language)}
            </LinkBase>
            {place !== '' && ` · ${place}`}
          </span>
        )}
        <span className={styles.what}>
          <Icon size={16} aria-hidden />
          <span className={styles.cut}>{what}</span>
        </span>
      </div>
      <StateTag state="waiting">{translate(`day.whom.${waitingFor}`)}</StateTag>
      <span className={styles.since} title={formatDay(since, language, 'long')}>
        {translate('agenda.since', { smart_count: days, day: formatDay(since, language, 'short', today) })}
      </span>
    </div>
  )
}
