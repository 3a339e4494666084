import type { z } from 'zod'
import { endReasonChoices, installationModeChoices } from '../installations/installation'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode, professionCode, specialtyCode } from '../kernel/identifiers'
import { id, optional } from '../kernel/text'

/** How sure a departure is: said by the practitioner, told by others, or supposed from an age. */
export const certaintyChoices = choices({
  annonce: { fr: 'Annoncé', en: 'Announced' },
  probable: { fr: 'Probable', en: 'Likely' },
  age: { fr: 'Estimé par l’âge', en: 'Supposed from the age' },
})
export type Certainty = ChoiceOf<typeof certaintyChoices>

/**
 * Someone who leaves practice in the territory, known or not by name, expected or gone: the only rows that exits are
 * counted on (domain 3.10, K8, K9).
 */
export const departureFields = {
  personId: optional(id),
  professionCode,
  specialtyCode: optional(specialtyCode),
  communeCode,
  organisationId: optional(id),
  /** How they practised, when known: the renewal rate may keep some modes only. */
  mode: optional(installationModeChoices.schema),
  expectedOn: day,
  certainty: certaintyChoices.schema,
  /** The day it happened; null while to come. */
  leftOn: optional(day),
  reason: optional(endReasonChoices.schema),
  /** Who takes over, when known. */
  successorId: optional(id),
} as const
export type Departure = z.output<z.ZodObject<typeof departureFields>>

/** Written with the end of an installation of the registry, and binned when that end is taken back. */
export const departureReadOnly = { installationId: id.nullable() } as const
