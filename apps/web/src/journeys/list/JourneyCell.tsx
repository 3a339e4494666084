import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Language } from '@ancrage/domain/kernel/choices'
import { professionLabel } from '@ancrage/reference/professions'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Since } from '../../people/list/Since'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { DayText } from '../../ui/Written'
import { pipelineOfColumn } from './columns'
import { StatusTag } from './StatusTag'
import type { Journey, Related } from './use-related'

export interface JourneyCellProps {
  column: string
  journey: Journey
  related: Related
}

type Told = Pick<JourneyCellProps, 'journey' | 'related'> & { language: Language; translate: (key: string) => string }

/** What each column tells of a journey; nothing where it is not known. */
const cells: Readonly<Record<string, (told: Told) => ReactNode>> = {
  profession: ({ journey, related, language }) => {
    const person = related.person(journey)
    return person?.professionCode && professionLabel(person.professionCode, person.specialtyCode, { short: true }, language)
  },
  type: ({ journey, language }) => journeyTypeChoices.labels[journey.type][language],
  phase: ({ journey, language, translate }) =>
    journey.phase ? phaseChoices.labels[journey.phase][language] : translate('journeys.list.no_phase'),
  status: ({ journey }) => <StatusTag status={journey.status} />,
  advisor: ({ journey, related }) => related.advisorName(journey),
  target: ({ journey }) => journey.targetOn && <DayText day={journey.targetOn} />,
  last: ({ journey, related }) => {
    const day = related.person(journey)?.lastExchangeOn
    return day && <Since day={day} />
  },
  entered: ({ journey }) => <DayText day={journey.enteredOn} />,
}

/** One cell of the list, a dash where there is nothing to tell. */
export function JourneyCell({ column, journey, related }: JourneyCellProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const pipelineKey = pipelineOfColumn(column)
  const told = pipelineKey
    ? related.step(journey, pipelineKey)?.label[language]
    : cells[column]?.({ journey, related, language, translate })
  return <>{told || <span className={styles.none}>—</span>}</>
}
