import Button from '@mui/material/Button'
import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { Reasons } from '../../waiting-list/Reasons'
import { WeighDialog } from '../../waiting-list/WeighDialog'
import { useWaitingList } from '../../waiting-list/waiting-entry'
import { useJourney } from './journey-page'
import styles from './WaitingPlace.module.css'

/** Where a journey stands on the waiting list, and why; its reasons may be changed from here. */
export function WaitingPlace() {
  const translate = useTranslate()
  const { journey } = useJourney()
  const { data: list } = useWaitingList()
  const [weighing, setWeighing] = useState(false)
  const entry = list?.entries.find(({ journeyId }) => journeyId === journey.id)
  if (!list || !entry) return null
  return (
    <span className={styles.place}>
      <LinkBase
        to="/waiting-list"
        aria-label={`${translate('journey.waits_at', { rank: entry.rank, of: list.entries.length })}, ${translate('journey.see_list')}`}
      >
        {translate('journey.waits_at', { rank: entry.rank, of: list.entries.length })}
      </LinkBase>
      <Reasons entry={entry} />
      {entry.mayChange && (
        <Button size="small" onClick={() => setWeighing(true)}>
          {translate('waiting_list.weigh')}
        </Button>
      )}
      {weighing && <WeighDialog entry={entry} list={list} onClose={() => setWeighing(false)} />}
    </span>
  )
}
