import type { JourneyCommandName } from '@ancrage/domain/journeys/commands'
import { closureOutcomeChoices, closureReasonChoices, type JourneyStatus, journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { StateTag, type TaggedState } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { CommandDialog } from './CommandDialog'
import { useJourney } from './journey-page'
import styles from './NextStep.module.css'
import { WaitingPlace } from './WaitingPlace'

/** What brings a journey back to work from each status, and how the status looks. */
const ways: Partial<Record<JourneyStatus, { command: JourneyCommandName; look: TaggedState }>> = {
  to_qualify: { command: 'open', look: 'due' },
  waiting_list: { command: 'resume', look: 'waiting' },
  on_hold: { command: 'resume', look: 'on_hold' },
  closed: { command: 'reopen', look: 'closed' },
}

/** Says that the journey is not at work, why, and the one command that changes it. */
export function StatusBand() {
  const translate = useTranslate()
  const language = useLanguage()
  const { journey, commands, mayChange } = useJourney()
  const [open, setOpen] = useState(false)
  const why = useWhy()
  const way = ways[journey.status]
  if (!way) return null
  return (
    <div className={styles.band} data-kind="status">
      <div className={styles.what}>
        <StateTag state={way.look}>{journeyStatusChoices.labels[journey.status][language]}</StateTag>
        {journey.status === 'waiting_list' ? <WaitingPlace /> : <span className={styles.text}>{why}</span>}
      </div>
      {mayChange && commands.includes(way.command) && (
        <span className={styles.actions}>
          <Button onClick={() => setOpen(true)}>{translate(`journey.commands.${way.command}.menu`)}</Button>
        </span>
      )}
      {open && <CommandDialog name={way.command} onClose={() => setOpen(false)} />}
    </div>
  )
}

function useWhy(): string {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { journey, closures } = useJourney()
  const closure = closures.find(({ reopenedOn }) => reopenedOn === null)
  if (journey.status === 'closed' && closure) {
    const reason = closure.reason ? ` · ${closureReasonChoices.labels[closure.reason][language]}` : ''
    const outcome = closureOutcomeChoices.labels[closure.outcome][language]
    return `${translate('journey.closed_on', { day: formatDay(closure.closedOn, language, 'short', today), outcome })}${reason}`
  }
  if (journey.status === 'on_hold' && journey.holdUntilOn) {
    const until = translate('journey.until_day', { day: formatDay(journey.holdUntilOn, language, 'short', today) })
    return journey.holdReason ? `${until} · ${journey.holdReason}` : until
  }
  return translate(`journey.status_hint.${journey.status}`, { _: '' })
}
