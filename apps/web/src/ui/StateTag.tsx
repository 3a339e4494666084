import type { Icon } from '@phosphor-icons/react'
import { ArchiveIcon } from '@phosphor-icons/react/dist/csr/Archive'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { ClockIcon } from '@phosphor-icons/react/dist/csr/Clock'
import { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium'
import { MinusIcon } from '@phosphor-icons/react/dist/csr/Minus'
import { MoonIcon } from '@phosphor-icons/react/dist/csr/Moon'
import { ProhibitIcon } from '@phosphor-icons/react/dist/csr/Prohibit'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import type { ReactNode } from 'react'
import styles from './StateTag.module.css'

export type TaggedState = 'late' | 'due' | 'waiting' | 'done' | 'no_action' | 'on_hold' | 'not_needed' | 'closed'

/** The icon that goes with each state wherever it is named. */
const icons: Record<TaggedState, { Icon: Icon; weight: 'fill' | 'regular' }> = {
  late: { Icon: WarningDiamondIcon, weight: 'fill' },
  due: { Icon: ClockIcon, weight: 'regular' },
  waiting: { Icon: HourglassMediumIcon, weight: 'regular' },
  done: { Icon: CheckCircleIcon, weight: 'fill' },
  no_action: { Icon: ProhibitIcon, weight: 'regular' },
  on_hold: { Icon: MoonIcon, weight: 'regular' },
  not_needed: { Icon: MinusIcon, weight: 'regular' },
  closed: { Icon: ArchiveIcon, weight: 'regular' },
}

export interface StateTagProps {
  state: TaggedState
  /** The word, always: a state is never told by its colour alone. */
  children: ReactNode
  /** `tag` with its ground; `text` on a line of a card or of a phone. */
  variant?: 'tag' | 'text'
}

/** A state in words with its shape: solid when late, outlined when due, dashed without a next action. */
export function StateTag({ state, children, variant = 'tag' }: StateTagProps) {
  const { Icon, weight } = icons[state]
  return (
    <span className={styles[variant]} data-state={state}>
      <Icon size={16} weight={weight} aria-hidden />
      <span className={styles.word}>{children}</span>
    </span>
  )
}
