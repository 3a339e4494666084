import { useTranslate } from 'react-admin'
import { PanelRow } from '../ui/Panel'
import type { Rail } from './day-view'
import { RailPanel } from './RailPanel'

/** The answers awaited, by whom they must come from, and for how long the oldest has been. */
export function AwaitedBlock({ waiting }: { waiting: Rail['waiting'] }) {
  const translate = useTranslate()
  const total = waiting.reduce((sum, { count }) => sum + count, 0)
  return (
    <RailPanel part="awaited" title={translate('day.awaited')} count={total} none={translate('day.awaited_none')}>
      {waiting.map(({ waitingFor, count, oldestDays }, rank) => (
        <PanelRow key={waitingFor} end={translate(rank === 0 ? 'day.oldest_first' : 'day.oldest', { count, days: oldestDays })}>
          {translate(`day.from.${waitingFor}`)}
        </PanelRow>
      ))}
    </RailPanel>
  )
}
