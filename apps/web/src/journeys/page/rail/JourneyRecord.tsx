import { labels } from '@ancrage/contract/labels'
import { closureOutcomeChoices, closureReasonChoices, priorityChoices } from '@ancrage/domain/journeys/journey'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../../ui/formats'
import { Panel, PanelRow } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { useToday } from '../../../ui/use-today'
import { useJourney } from '../journey-page'
import { TeamHistory } from './TeamHistory'

/** The journey's own papers: its number, its first day, who has followed it, and how it was closed before. */
export function JourneyRecord() {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { journey, closures } = useJourney()
  const on = (day: typeof journey.enteredOn) => formatDay(day, language, 'short', today)
  const rows: [string, string][] = [
    [labels.journeys.number[language], journey.number],
    [labels.journeys.enteredOn[language], on(journey.enteredOn)],
    ...(journey.openedOn ? [[labels.journeys.openedOn[language], on(journey.openedOn)] as [string, string]] : []),
    ...(journey.priority !== 'normal'
      ? [[labels.journeys.priority[language], priorityChoices.labels[journey.priority][language]] as [string, string]]
      : []),
  ]
  return (
    <Panel title={translate('journey.record')}>
      {rows.map(([label, value]) => (
        <PanelRow key={label} end={value}>
          {label}
        </PanelRow>
      ))}
      <TeamHistory />
      {closures.map(({ id, outcome, reason, closedOn, reopenedOn }) => (
        <PanelRow key={id} end={reopenedOn ? translate('journey.reopened_on', { day: on(reopenedOn) }) : undefined}>
          {translate('journey.closed_on', { day: on(closedOn), outcome: closureOutcomeChoices.labels[outcome][language] })}
          {reason && ` · ${closureReasonChoices.labels[reason][language]}`}
        </PanelRow>
      ))}
    </Panel>
  )
}
