import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import type { Language } from '@ancrage/domain/kernel/choices'
import { useTranslate } from 'react-admin'
import { taskIcons } from '../../tasks'
import { formatDay, formatTime } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import styles from './Card.module.css'
import type { CardState } from './card-state'

type Action = Extract<CardState, { action: unknown }>['action']

/** The third line of a card: what is late, awaited, on hold, due or planned; the word always beside its shape. */
export function CardStateLine({ state }: { state: CardState }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  if (state.kind === 'planned') return <Planned action={state.action} />
  if (state.kind === 'elsewhere') return <Elsewhere {...state} />
  const said = () => {
    switch (state.kind) {
      case 'late':
        return `${translate('board.state.late', { smart_count: state.days })} · ${state.action.title}`
      case 'due':
        return `${whenToday(state.action, translate('board.state.today'), language)} · ${state.action.title}`
      case 'waiting':
        return translate('board.state.waiting', { who: translate(`board.waiting_for.${state.who}`) })
      case 'on_hold':
        return state.until
          ? translate('board.state.on_hold_until', { day: formatDay(state.until, language, 'short', today) })
          : journeyStatusChoices.labels.on_hold[language]
      case 'no_action':
        return translate('board.state.no_action')
      case 'status':
        return journeyStatusChoices.labels[state.status][language]
    }
  }
  if (state.kind === 'status') return <p className={`${styles.line} ${styles.quiet}`}>{said()}</p>
  return (
    <p className={styles.line} title={said()}>
      <StateTag state={state.kind} variant="text">
        {said()}
      </StateTag>
      {state.kind === 'waiting' && state.days !== null && (
        <span className={styles.waiting}>· {translate('board.state.days', { days: state.days })}</span>
      )}
    </p>
  )
}

/** What is planned on another track, greyed: it is not this column's to do, and the journey is not without an action. */
function Elsewhere({ action, days }: Extract<CardState, { kind: 'elsewhere' }>) {
  const translate = useTranslate()
  const language = useLanguage()
  const title = action.pipelineLabel
    ? translate('board.state.elsewhere', { track: action.pipelineLabel[language], title: action.title })
    : action.title
  const when = action.late ? translate('board.state.late', { smart_count: days }) : formatDay(action.dueOn, language)
  return (
    <p className={`${styles.line} ${styles.quiet}`} title={`${title} · ${when}`}>
      <span className={styles.cut}>{title}</span>
      <span className={styles.when}> · {when}</span>
    </p>
  )
}

function Planned({ action }: { action: Action }) {
  const Kind = taskIcons[action.kind]
  const language = useLanguage()
  const day = formatDay(action.dueOn, language)
  return (
    <p className={styles.line} title={`${action.title} · ${day}`}>
      <Kind size={16} aria-hidden />
      <span className={styles.cut}>{action.title}</span>
      <span className={styles.when}> · {day}</span>
    </p>
  )
}

function whenToday({ dueTime }: Action, today: string, language: Language): string {
  return dueTime === null ? today : formatTime(dueTime, language)
}
