import { z } from 'zod'
import { aidSchemeFields } from '../../aids/scheme'
import { certaintyChoices } from '../../departures/departure'
import { attributionChoices, endReasonChoices } from '../../installations/installation'
import { mediumChoices } from '../../interactions/interaction'
import { type Bilingual, type ChoiceOf, choices } from '../../kernel/choices'
import { professionCode } from '../../kernel/identifiers'
import { needKindChoices } from '../../people/household'
import { categoryChoices } from '../../people/person'

const accompaniedChoices = choices({
  yes: { fr: 'Accompagnés', en: 'Supported' },
  no: { fr: 'Pas encore accompagnés', en: 'Not supported yet' },
})

/** The age from which a practitioner is counted as one who may leave (domain 6, K14). */
export const seniorAge = 60

const ageChoices = choices({
  under_60: { fr: 'Moins de 60\u00a0ans', en: 'Under 60' },
  from_60: { fr: '60\u00a0ans et plus', en: '60 and over' },
  unknown: { fr: 'Âge inconnu', en: 'Age unknown' },
})

/** When a departure is expected, from the end of the period. */
const horizonChoices = choices({
  one_year: { fr: 'Dans l’année', en: 'Within a year' },
  three_years: { fr: 'D’un à trois ans', en: 'In one to three years' },
  five_years: { fr: 'De trois à cinq ans', en: 'In three to five years' },
})

/** What a family looks for: the pipelines that carry a need. */
export const familyNeedChoices = choices({
  spouse_job: needKindChoices.labels.spouse_job,
  housing: needKindChoices.labels.housing,
  childcare: { fr: 'Garde et école', en: 'Childcare and school' },
})

const needOutcomeChoices = choices({
  resolved: { fr: 'Résolus', en: 'Resolved' },
  open: { fr: 'En cours', en: 'Under way' },
  dropped: { fr: 'Sans suite', en: 'Dropped' },
})

/** By what a figure may be split, and the keys each split may take. A figure is the sum of each of its splits. */
export const dimensionKeys = {
  category: categoryChoices.schema,
  accompanied: accompaniedChoices.schema,
  medium: mediumChoices.schema,
  profession: professionCode,
  attribution: attributionChoices.schema,
  scheme: aidSchemeFields.key,
  reason: z.enum([...endReasonChoices.values, 'unknown']),
  age: ageChoices.schema,
  horizon: horizonChoices.schema,
  certainty: certaintyChoices.schema,
  need: familyNeedChoices.schema,
  outcome: needOutcomeChoices.schema,
} as const satisfies Record<string, z.ZodType<string>>
export type Dimension = keyof typeof dimensionKeys

/** The resources whose lists open behind a figure. */
export const figureResources = [
  'people',
  'interactions',
  'journeys',
  'tracks',
  'installations',
  'departures',
  'tasks',
  'aid-applications',
  'aid-payments',
  'aid-commitments',
  'epcis',
] as const
export type FigureResource = (typeof figureResources)[number]

/** The indicators that history may be typed in for: what adds up. A rate or an average follows from its two. */
export const openedCode = z.enum(['K1', 'K1b', 'K2', 'K3', 'K3b', 'K3c', 'K3d', 'K5', 'K6', 'K8a', 'K8b'])
export type OpenedCode = z.output<typeof openedCode>

/** A ratio is 0 to 1; a rate any number, read to two decimals; money is in cents; a balance has a sign. */
export const units = ['count', 'ratio', 'cents', 'days', 'balance', 'rate'] as const
export type Unit = (typeof units)[number]

/** What the indicators of a page are gathered by. */
export const areaChoices = choices({
  contacts: { fr: 'Contacts', en: 'Contacts' },
  journeys: { fr: 'Parcours', en: 'Journeys' },
  installations: { fr: 'Installations et départs', en: 'Installations and departures' },
  family: { fr: 'Famille', en: 'Family' },
  aids: { fr: 'Aides et engagements', en: 'Aids and commitments' },
  territory: { fr: 'Territoire', en: 'Territory' },
})
export type IndicatorArea = ChoiceOf<typeof areaChoices>

/** How a figure is reckoned from others, by their codes: the first over the second, or less the second; several are added. */
export interface Reckoned {
  readonly how: 'over' | 'minus'
  readonly first: readonly string[]
  /** `population` is that of the place asked. */
  readonly second: readonly string[] | 'population'
  /** What a quotient is told for. */
  readonly per?: number
}

/** A figure that the mission reports: what is counted is told in words, and opens as a list of `resource`. */
export interface IndicatorDefinition {
  readonly area: IndicatorArea
  readonly resource: FigureResource
  readonly unit: Unit
  readonly name: Bilingual
  /** « Comment c'est calculé ». */
  readonly definition: Bilingual
  readonly dimensions: readonly Dimension[]
  /** The day it tells of, when it is not what happened in the period: the last day of it, or the very moment. */
  readonly at?: 'end' | 'now'
  /** Its list is the list of the first it is reckoned from, unless it has one of its own. */
  readonly reckoned?: Reckoned
}
