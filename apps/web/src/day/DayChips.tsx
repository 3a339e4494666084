import { PhoneCallIcon } from '@phosphor-icons/react/dist/csr/PhoneCall'
import { LinkBase, useTranslate } from 'react-admin'
import { tasksAddress } from '../tasks/list/tasks-address'
import styles from './DayChips.module.css'
import type { DayReply } from './day-view'
import { type Part, partId } from './section-looks'
import { usePartInSight } from './use-part-in-sight'
import { type Whose, whoseParams } from './whose'

/** On a phone: where to go in the page, how many wait there, and where one is. */
export function DayChips({ day, whose }: { day: DayReply; whose: Whose }) {
  const translate = useTranslate()
  const chips = chipsOf(day)
  const here = usePartInSight(chips.map(({ part }) => part))
  const go = (part: Part) => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    document.getElementById(partId(part))?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' })
  }
  return (
    <nav className={styles.chips} aria-label={translate('day.sections')}>
      {whose === 'mine' && day.counts.calls > 0 && (
        <LinkBase className={styles.chip} to="/calls">
          <PhoneCallIcon size={18} aria-hidden />
          {translate('day.chip_calls')} {day.counts.calls}
        </LinkBase>
      )}
      {chips.map(({ part, word, count }) => (
        <button
          key={part}
          type="button"
          className={styles.chip}
          aria-current={part === here ? 'location' : undefined}
          onClick={() => go(part)}
        >
          {translate(`day.chip_${word}`)} {count}
        </button>
      ))}
      <LinkBase className={styles.chip} to={tasksAddress({}, whoseParams(whose))}>
        {translate('day.view.all')}
      </LinkBase>
    </nav>
  )
}

interface Chip {
  part: Part
  word: string
  count: number
}

/** The parts that have something, in the order of the page. */
function chipsOf({ sections, waiting, rail }: DayReply): Chip[] {
  const awaited = rail.waiting.reduce((sum, { count }) => sum + count, 0)
  const parts: Chip[] = [
    ...sections.map(({ bucket, count }) => ({ part: bucket, word: bucket, count })),
    waiting.count > 0 ? { part: 'waiting', word: 'waiting', count: waiting.count } : { part: 'awaited', word: 'waiting', count: awaited },
    { part: 'since', word: 'since', count: rail.since.exchanges.count + rail.since.changes.count + rail.since.newContacts },
    { part: 'stalled', word: 'stalled', count: rail.stalled.count },
    { part: 'arrivals', word: 'arrivals', count: rail.arrivals.count },
  ]
  return parts.filter(({ count }) => count > 0)
}
