import type { Day } from '@ancrage/domain/kernel/day'
import MenuItem from '@mui/material/MenuItem'
import { CalendarBlankIcon } from '@phosphor-icons/react/dist/csr/CalendarBlank'
import { useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './PostponeItems.module.css'
import { usePostponeDays } from './use-postpone-days'

export interface PostponeItemsProps {
  assigneeId: string
  onChoose: (day: Day) => void
  /** « Une date… »: asked elsewhere than in the menu. */
  onOther: () => void
}

/** Reporter, in four words: each with its date and how many tasks already wait that day. Lines of a menu. */
export function PostponeItems({ assigneeId, onChoose, onOther }: PostponeItemsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const days = usePostponeDays(assigneeId, true)
  return (
    <>
      {days.map(({ word, day, waiting }) => (
        <MenuItem key={word} onClick={() => onChoose(day)}>
          <span className={styles.word}>{translate(`task.${word}`)}</span>
          <span className={styles.date}>
            {formatDay(day, language, 'short')}
            {waiting !== null && waiting > 0 && <> · {translate('task.already', { smart_count: waiting })}</>}
          </span>
        </MenuItem>
      ))}
      <MenuItem onClick={onOther}>
        <span className={styles.word}>{translate('task.other_date')}</span>
        <CalendarBlankIcon size={18} aria-hidden />
      </MenuItem>
    </>
  )
}
