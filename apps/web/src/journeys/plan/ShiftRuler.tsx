import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { FlagPennantIcon } from '@phosphor-icons/react/dist/csr/FlagPennant'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { type PlanReply, type Shift, scaleOf } from './plan-view'
import { titleOfShift } from './plan-words'
import { ShiftRow } from './ShiftRow'
import styles from './ShiftRuler.module.css'

export interface ShiftRulerProps {
  shifts: readonly Shift[]
  /** The steps of the plan, for what they are called. */
  steps: PlanReply['steps']
  /** The arrival as it was and as it would be. */
  targets: { readonly from: Day | null; readonly to: Day }
  /** Tasks that keep their day. */
  unticked: ReadonlySet<string>
  onToggle: (taskId: string) => void
}

const shown: ReadonlySet<Shift['outcome']> = new Set(['moved', 'kept_by_hand', 'planned'])

/** Steps on one ruler of months: each slides from its old day to the new one, or stands still. */
export function ShiftRuler({ shifts, steps, targets, unticked, onToggle }: ShiftRulerProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const rows = shifts.filter(({ outcome }) => shown.has(outcome))
  const days = [today, targets.to, ...(targets.from ? [targets.from] : []), ...rows.flatMap(({ from, to }) => (from ? [from, to] : [to]))]
  const scale = scaleOf(days)
  const count = (outcome: Shift['outcome']) => shifts.filter((shift) => shift.outcome === outcome).length
  if (shifts.length === 0) return <p className={styles.quiet}>{translate('plan.move.nothing')}</p>
  return (
    <>
      {rows.length > 0 && <p className={styles.quiet}>{translate('plan.move.lead')}</p>}
      {rows.length > 0 && targets.from && targets.from !== targets.to && (
        <p className={styles.legend}>
          <span data-when="before">
            <FlagPennantIcon size={16} aria-hidden /> {translate('plan.move.before')}
          </span>
          <span>
            <FlagPennantIcon size={16} weight="fill" aria-hidden /> {translate('plan.move.after')}
          </span>
        </p>
      )}
      {rows.length > 0 && (
        <div className={styles.months} aria-hidden>
          {targets.from && targets.from !== targets.to && (
            <i className={styles.flag} data-when="before" style={{ left: `${scale.at(targets.from) * 100}%` }}>
              <FlagPennantIcon size={16} />
            </i>
          )}
          <i className={styles.flag} style={{ left: `${scale.at(targets.to) * 100}%` }}>
            <FlagPennantIcon size={16} weight="fill" />
          </i>
          {scale.months.map((month, rank) => (
            <span key={month} style={{ left: `${scale.at(month) * 100}%` }} data-said={rank % every(scale.months.length) === 0}>
              {monthName(month, language)}
            </span>
          ))}
        </div>
      )}
      <ul className={styles.rows}>
        {rows.map((shift) => (
          <ShiftRow
            key={shift.stepId}
            shift={shift}
            title={titleOfShift(shift, steps, language)}
            scale={scale}
            targets={targets}
            kept={unticked.has(shift.taskId ?? '')}
            onToggle={() => onToggle(shift.taskId ?? '')}
          />
        ))}
      </ul>
      {count('unchanged') > 0 && <p className={styles.quiet}>{translate('plan.move.unchanged', { smart_count: count('unchanged') })}</p>}
      {count('done') > 0 && <p className={styles.quiet}>{translate('plan.move.still', { smart_count: count('done') })}</p>}
    </>
  )
}

/** One month out of so many is named, where they would touch. */
function every(months: number): number {
  return Math.max(1, Math.ceil(months / 12))
}

/** « févr. », from « 1er févr. ». */
function monthName(month: Day, language: Language): string {
  return formatDay(month, language, 'short').split(/\s/).at(-1) ?? ''
}
