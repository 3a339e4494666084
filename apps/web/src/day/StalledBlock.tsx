import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import type { QuickTarget } from '../layout/quick-actions'
import { personName, personPlace } from '../tasks/person-words'
import { TaskDialog } from '../tasks/TaskDialog'
import { PanelRow } from '../ui/Panel'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import type { Rail } from './day-view'
import { stalledAddress } from './list-address'
import { RailPanel } from './RailPanel'
import styles from './RailPanel.module.css'

export interface StalledBlockProps {
  stalled: Rail['stalled']
  /** Whose journeys; everybody's when absent. */
  acted: readonly string[] | undefined
}

/** Active journeys without a next action, the longest silent first: plan one from here. */
export function StalledBlock({ stalled: { count, items }, acted }: StalledBlockProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const [planning, setPlanning] = useState<QuickTarget | null>(null)
  const all = stalledAddress(acted)
  return (
    <RailPanel part="stalled" title={translate('day.stalled')} count={count} to={all} none={translate('day.stalled_none')}>
      {items.map(({ journeyId, person, silenceDays }) => {
        const name = personName(person, language)
        const place = personPlace(person, null, language)
        return (
          <PanelRow
            key={journeyId}
            end={
              <button
                type="button"
                className={styles.plan}
                aria-label={translate('day.plan_named', { name })}
                onClick={() => setPlanning({ journeyId, personId: person.id })}
              >
                {translate('day.plan')}
              </button>
            }
          >
            <StateTag state="no_action">
              {silenceDays === null ? translate('day.never_reached') : translate('day.silence', { days: silenceDays })}
            </StateTag>
            <span className={styles.cut}>
              <LinkBase className={styles.name} to={`/journeys/${journeyId}/show`}>
                {name}
              </LinkBase>
              {place !== '' && ` · ${place}`}
            </span>
          </PanelRow>
        )
      })}
      {count > items.length && (
        <PanelRow>
          <LinkBase className={styles.all} to={all}>
            {translate('day.see_all', { count })}
          </LinkBase>
        </PanelRow>
      )}
      {planning && <TaskDialog target={planning} onClose={() => setPlanning(null)} />}
    </RailPanel>
  )
}
