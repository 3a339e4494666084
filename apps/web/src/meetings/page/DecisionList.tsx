import type { meetings } from '@ancrage/contract/meetings'
import type { RecordOf } from '@ancrage/contract/resource'
import Button from '@mui/material/Button'
import { GavelIcon } from '@phosphor-icons/react/dist/csr/Gavel'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DecisionForm } from './DecisionForm'
import { DecisionRow } from './DecisionRow'
import styles from './Decisions.module.css'
import type { Decision, Point } from './meeting-page'

export interface DecisionListProps {
  meeting: Pick<RecordOf<typeof meetings>, 'id' | 'heldOn'>
  /** The point they are taken on; null outside the agenda. */
  item: Pick<Point, 'id' | 'title' | 'about'> | null
  decisions: readonly Decision[]
  writes: boolean
}

/** What was decided on a point, and the line where the next decision is typed. */
export function DecisionList({ meeting, item, decisions, writes }: DecisionListProps) {
  const translate = useTranslate()
  const [typing, setTyping] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const stop = () => {
    setTyping(false)
    setTimeout(() => opener.current?.focus())
  }
  if (decisions.length === 0 && !writes) return null
  return (
    <div className={styles.decisions}>
      {decisions.length > 0 && (
        <ul className={styles.list} aria-label={translate('meetings.decisions_of', { title: item?.title ?? translate('meetings.loose') })}>
          {decisions.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} within={item?.about?.journeyId ?? null} writes={writes} />
          ))}
        </ul>
      )}
      {writes && typing && <DecisionForm meeting={meeting} item={item} onStop={stop} />}
      {writes && !typing && (
        <Button ref={opener} size="small" startIcon={<GavelIcon size={16} aria-hidden />} onClick={() => setTyping(true)}>
          {translate('meetings.decide')}
        </Button>
      )}
    </div>
  )
}
