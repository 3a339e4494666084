import { fixedRequirements, offeredRequirements } from '@ancrage/domain/journeys/edit-steps'
import { arrivalPipelines, type Requirement, requirementChoices } from '@ancrage/domain/journeys/pipeline'
import { type FieldValues, textOf } from '../ui/form/field-spec'
import type { EditedStep, Pipeline } from './use-pipelines'

type Edited = Pick<EditedStep, 'label' | 'delayDays' | 'readyFrom' | 'requires'>

const tickOf = (requirement: Requirement) => `requires.${requirement}`

/** What a milestone asks whatever managers do; the rule of the first exchange is written on no step. */
function alwaysAsked(milestone: EditedStep['milestone']): readonly Requirement[] {
  return milestone === 'contacted' ? ['exchange'] : fixedRequirements({ milestone })
}

/** All that entering a step asks. */
export function askedBy({ milestone, requires }: Pick<EditedStep, 'milestone' | 'requires'>): Requirement[] {
  return [...new Set([...alwaysAsked(milestone), ...requires])]
}

/** What a step of a pipeline may be given: asked always, asked if one wants, flagged for arrival. */
export function offeredTo({ key, scope }: Pick<Pipeline, 'key' | 'scope'>, milestone: EditedStep['milestone']) {
  const fixed = alwaysAsked(milestone)
  const offered = offeredRequirements({ pipelineKey: key, scope, milestone }).filter((one) => !fixed.includes(one))
  return { fixed, offered: offered.map((requirement) => ({ requirement, name: tickOf(requirement) })), ready: arrivalPipelines.has(key) }
}

/** A step as its form holds it. */
export function valuesOfStep(step: Edited | null): FieldValues {
  const asked = step?.requires ?? []
  return {
    ...valuesOfLabel(step),
    delayDays: step?.delayDays?.toString() ?? '',
    readyFrom: step?.readyFrom ?? false,
    ...Object.fromEntries(requirementChoices.values.map((requirement) => [tickOf(requirement), asked.includes(requirement)])),
  }
}

/** What the form holds, as the API reads it. */
export function bodyOfStep(values: FieldValues) {
  const days = textOf(values, 'delayDays').replace(',', '.')
  return {
    label: labelOf(values),
    delayDays: days === '' ? null : Number(days),
    readyFrom: values.readyFrom === true,
    requires: requirementChoices.values.filter((requirement) => values[tickOf(requirement)] === true),
  }
}

/** A label as a form holds it. */
export function valuesOfLabel(record: Pick<Edited, 'label'> | null): FieldValues {
  return { 'label.fr': record?.label.fr ?? '', 'label.en': record?.label.en ?? '' }
}

/** A label typed in both languages. */
export function labelOf(values: FieldValues): Edited['label'] {
  return { fr: textOf(values, 'label.fr'), en: textOf(values, 'label.en') }
}

/** What a step asks, in words: « Motif, Arrivée visée ». */
export function requirementsSaid(requires: readonly Requirement[], language: 'fr' | 'en'): string {
  return requires.map((one) => requirementChoices.labels[one][language]).join(', ')
}
