import { z } from 'zod'
import type { Bilingual } from '../kernel/choices'
import { day } from '../kernel/day'
import { inOrder, reversed, slices, types } from './parameters'

/** Months after the first contact at which a cohort is read. */
export const horizonMonths = [6, 12, 24] as const
export type HorizonMonths = (typeof horizonMonths)[number]

/** The phases that are read at each of them. */
export const horizonPhases = ['accompanied', 'installed'] as const
export type HorizonPhase = (typeof horizonPhases)[number]

/** Those contacted that long ago, those too recently, and of the first those who entered a phase by then. */
export const horizonParts = ['mature', 'immature', ...horizonPhases] as const
export type HorizonPart = (typeof horizonParts)[number]

/** The journeys behind a number of a cohort's horizons; `by`: contacted by that day, one was contacted long enough ago. */
export const horizonFigure = z
  .strictObject({ horizon: z.literal(horizonMonths), part: z.enum(horizonParts), by: day, from: day, to: day, types, ...slices })
  .refine(inOrder, reversed)
export type HorizonFigure = z.output<typeof horizonFigure>

/** « Comment c'est calculé ». */
export const horizonsDefinition: Bilingual = {
  fr: 'Parcours entrés dans la période et entrés en «\u00a0Contact établi\u00a0»\u00a0: part de ceux qui sont entrés une première fois dans la phase au plus tard 6, 12 ou 24\u00a0mois après, jour pour jour, même s’ils ont reculé ou se sont arrêtés depuis. Ne comptent que ceux dont le premier contact remonte à aussi longtemps\u00a0; les autres, trop récents, sont montrés à part.',
  en: 'Journeys that entered in the period and entered “In contact”: the share of those that first entered the phase within 6, 12 or 24 months, to the day, even if they moved back or stopped since. Only those whose first contact is that long ago count; the others, too recent, are shown apart.',
}
