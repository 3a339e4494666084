import { useMyId } from '../users/use-colleagues'
import { ArrivalsBlock } from './ArrivalsBlock'
import { AwaitedBlock } from './AwaitedBlock'
import styles from './DayRail.module.css'
import type { DayReply } from './day-view'
import { SinceBlock } from './SinceBlock'
import { StalledBlock } from './StalledBlock'
import { partId } from './section-looks'
import { actedOf, type Whose } from './whose'

/** What needs attention beside the tasks: the news, the silences, the answers awaited, the arrivals. */
export function DayRail({ day: { rail, absences }, whose }: { day: DayReply; whose: Whose }) {
  const acted = actedOf(whose, useMyId(), absences)
  return (
    <div className={styles.rail}>
      <div id={partId('since')} className={styles.block}>
        <SinceBlock since={rail.since} />
      </div>
      <div id={partId('stalled')} className={styles.block}>
        <StalledBlock stalled={rail.stalled} acted={acted} />
      </div>
      <div id={partId('awaited')} className={styles.block}>
        <AwaitedBlock waiting={rail.waiting} whose={whose} />
      </div>
      <div id={partId('arrivals')} className={styles.block}>
        <ArrivalsBlock arrivals={rail.arrivals} acted={acted} />
      </div>
    </div>
  )
}
