import { type JourneyStatus, journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'

/** The status of a journey in words; one that is not at work has its shape too. */
export function StatusTag({ status }: { status: JourneyStatus }) {
  const word = journeyStatusChoices.labels[status][useLanguage()]
  if (status === 'on_hold' || status === 'closed') return <StateTag state={status}>{word}</StateTag>
  return <>{word}</>
}
