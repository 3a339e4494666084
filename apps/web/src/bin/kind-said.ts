import type { Binned } from '@ancrage/contract/bin'
import { applicationStatusChoices, expenseNatureChoices } from '@ancrage/domain/aids/application'
import { certaintyChoices } from '@ancrage/domain/departures/departure'
import { documentKindChoices } from '@ancrage/domain/documents/document'
import { installationModeChoices } from '@ancrage/domain/installations/installation'
import { interactionKindChoices, mediumChoices } from '@ancrage/domain/interactions/interaction'
import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { memberKindChoices, needKindChoices } from '@ancrage/domain/people/household'
import { categoryChoices } from '@ancrage/domain/people/person'
import { taskKindChoices } from '@ancrage/domain/tasks/task'

const labels: Readonly<Partial<Record<Binned, Readonly<Record<string, Bilingual>>>>> = {
  people: categoryChoices.labels,
  journeys: journeyTypeChoices.labels,
  tasks: taskKindChoices.labels,
  interactions: { ...mediumChoices.labels, ...interactionKindChoices.labels },
  'household-members': memberKindChoices.labels,
  needs: needKindChoices.labels,
  documents: documentKindChoices.labels,
  'aid-applications': applicationStatusChoices.labels,
  'aid-expenses': expenseNatureChoices.labels,
  installations: installationModeChoices.labels,
  departures: certaintyChoices.labels,
}

/** What a record of the bin is among its like, in words: « Appel », « Note », « Logement ». */
export function kindSaid(resource: Binned, kind: string | null, language: Language): string | null {
  return (kind && labels[resource]?.[kind]?.[language]) || null
}
