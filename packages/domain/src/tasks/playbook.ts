import { z } from 'zod'
import { journeyTypeChoices } from '../journeys/journey'
import { label } from '../journeys/pipeline'
import { type ChoiceOf, choices } from '../kernel/choices'
import { id, optional, several } from '../kernel/text'
import { taskKindChoices } from './task'

/** What the days of a playbook's step are counted from; none is known before it happens. */
export const referenceChoices = choices({
  opened: { fr: 'Ouverture du parcours', en: 'Journey opened' },
  step: { fr: 'Entrée dans une étape', en: 'Step entered' },
  target: { fr: 'Arrivée visée', en: 'Target date' },
  installed: { fr: 'Installation effective', en: 'Practice begun' },
  signed: { fr: 'Signature de la convention', en: 'Convention signed' },
})
export type Reference = ChoiceOf<typeof referenceChoices>

/** Who a step of a playbook is given to; nobody of that role: whoever follows the journey. */
export const playbookRoleChoices = choices({
  referent: { fr: 'La personne qui suit le parcours', en: 'Whoever follows the journey' },
  aid_officer: { fr: 'Instruction des aides', en: 'Aid officer' },
  secretary: { fr: 'Secrétariat', en: 'Secretary' },
  manager: { fr: 'Responsable', en: 'Manager' },
})

export const playbookFields = {
  name: label,
  journeyTypes: several(journeyTypeChoices.schema, journeyTypeChoices.values.length),
} as const

/** A step of a playbook: a task to come, so many days from its reference (before it when negative). */
export const playbookStep = z.strictObject({
  title: z.strictObject({ fr: label.shape.fr, en: label.shape.en }),
  kind: taskKindChoices.schema,
  role: playbookRoleChoices.schema.default('referent'),
  /** The track it belongs to: the step waits while that track is not needed. */
  pipelineId: optional(id),
  reference: referenceChoices.schema,
  /** The step whose entry counts, for a reference of that kind. */
  referenceStepId: optional(id),
  offsetDays: z.int({ error: 'invalid_type' }).min(-730, { error: 'too_small' }).max(1830, { error: 'too_big' }),
  /** Counted in working days; a step falls on a working day either way. */
  workingDays: z.boolean().default(false),
})
