import type { Day } from '@ancrage/domain/kernel/day'
import Checkbox from '@mui/material/Checkbox'
import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { PlusCircleIcon } from '@phosphor-icons/react/dist/csr/PlusCircle'
import { PushPinIcon } from '@phosphor-icons/react/dist/csr/PushPin'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText } from '../../ui/Written'
import type { Scale, Shift } from './plan-view'
import styles from './ShiftRuler.module.css'

export interface ShiftRowProps {
  shift: Shift
  title: string
  scale: Scale
  targets: { readonly from: Day | null; readonly to: Day }
  /** Unticked: it keeps its day. */
  kept: boolean
  onToggle: () => void
}

/** A step on the ruler: ticked to move, pinned, or newly planned. */
export function ShiftRow({ shift, title, scale, targets, kept, onToggle }: ShiftRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { from, to, outcome } = shift
  const moves = outcome === 'moved' && !kept
  const standing = moves || outcome === 'planned' ? to : (from ?? to)
  const written = (day: Day) => formatDay(day, language, 'short', today)
  return (
    <li className={styles.row} data-moves={moves}>
      {outcome === 'moved' && from ? (
        <Checkbox
          checked={!kept}
          onChange={onToggle}
          slotProps={{ input: { 'aria-label': translate('plan.move.move_named', { title, from: written(from), to: written(to) }) } }}
        />
      ) : (
        <span className={styles.mark}>
          {outcome === 'planned' ? <PlusCircleIcon size={22} aria-hidden /> : <PushPinIcon size={20} weight="fill" aria-hidden />}
        </span>
      )}
      <span className={styles.title}>{title}</span>
      <span className={styles.days}>
        {moves && from ? (
          <>
            <DayText day={from} />
            <ArrowRightIcon size={14} aria-label={translate('plan.move.from_to', { from: written(from), to: written(to) })} />
            <b>
              <DayText day={to} />
            </b>
          </>
        ) : (
          translate(outcome === 'planned' ? 'plan.move.planned' : 'plan.move.stays', { day: written(standing) })
        )}
      </span>
      <Slide from={from ?? to} to={standing} scale={scale} targets={targets} />
    </li>
  )
}

/** The notch of a step: hollow where it stood, tall where it goes, sliding there once it is drawn. */
function Slide({ from, to, scale, targets }: { from: Day; to: Day } & Pick<ShiftRowProps, 'scale' | 'targets'>) {
  const [arrived, setArrived] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setArrived(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  const at = (day: Day) => `${scale.at(day) * 100}%`
  const [left, right] = [scale.at(from), scale.at(to)].toSorted((one, other) => one - other)
  return (
    <span className={styles.rail} aria-hidden>
      {scale.months.map((month) => (
        <i key={month} className={styles.tick} style={{ left: at(month) }} />
      ))}
      {targets.from && <i className={styles.arrival} data-when="before" style={{ left: at(targets.from) }} />}
      <i className={styles.arrival} style={{ left: at(targets.to) }} />
      <i className={styles.path} style={{ left: `${(left ?? 0) * 100}%`, width: `${((right ?? 0) - (left ?? 0)) * 100}%` }} />
      {from !== to && <i className={styles.old} style={{ left: at(from) }} />}
      <i className={styles.notch} style={{ left: arrived ? at(to) : at(from) }} />
    </span>
  )
}
