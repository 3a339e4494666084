import { LinkBase, useTranslate } from 'react-admin'
import { PanelRow } from '../ui/Panel'
import { awaitedAddress } from './awaited/awaited-address'
import type { Rail } from './day-view'
import { RailPanel } from './RailPanel'
import styles from './RailPanel.module.css'
import type { Whose } from './whose'

/** The answers awaited, by whom they must come from, and for how long the oldest has been; each opens its list. */
export function AwaitedBlock({ waiting, whose }: { waiting: Rail['waiting']; whose: Whose }) {
  const translate = useTranslate()
  const total = waiting.reduce((sum, { count }) => sum + count, 0)
  return (
    <RailPanel
      part="awaited"
      title={translate('day.awaited')}
      count={total}
      to={awaitedAddress(whose)}
      none={translate('day.awaited_none')}
    >
      {waiting.map(({ waitingFor, count, oldestDays }, rank) => (
        <PanelRow key={waitingFor} end={translate(rank === 0 ? 'day.oldest_first' : 'day.oldest', { count, days: oldestDays })}>
          <LinkBase className={styles.name} to={awaitedAddress(whose, waitingFor)}>
            {translate(`day.from.${waitingFor}`)}
          </LinkBase>
        </PanelRow>
      ))}
    </RailPanel>
  )
}
