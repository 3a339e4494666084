import { z } from 'zod'
import { retentionMonths } from '../installations/retention'
import { type JourneyStatus, journeyStatusChoices } from '../journeys/journey'
import { phaseChoices } from '../journeys/phase'
import { label } from '../journeys/pipeline'
import { type ChoiceOf, choices, type Language } from '../kernel/choices'
import { type Refusal, refuse } from '../kernel/refusal'
import { optional, several } from '../kernel/text'
import { originChoices } from '../people/person'
import { taskKindChoices } from './task'

/** What a follow-up rule watches; each is one query that finds who it concerns and since when. */
export const watchChoices = choices({
  new_contact: { fr: 'Nouveau contact à rappeler', en: 'New contact to call back' },
  silence: { fr: 'Silence', en: 'Silence' },
  partner: { fr: 'Réponse d’un partenaire attendue', en: 'Answer of a partner awaited' },
  waiting_list: { fr: 'Liste d’attente à revoir', en: 'Waiting list to review' },
  on_hold: { fr: 'Parcours en veille', en: 'Journey on hold' },
  wished_date: { fr: 'Arrivée visée qui approche, en veille', en: 'Target date near, on hold' },
  retention: { fr: 'Toujours en place après l’installation', en: 'Still in practice' },
  courtesy: { fr: 'Appel de courtoisie après l’installation', en: 'Courtesy call after settling' },
  commitment_term: { fr: 'Terme d’un engagement d’exercice', en: 'Commitment near its term' },
  commitment_check: { fr: 'Attestation annuelle attendue', en: 'Yearly declaration awaited' },
  advance_invoices: { fr: 'Avance sans factures', en: 'Advance without invoices' },
})
export type Watch = ChoiceOf<typeof watchChoices>

export const unitChoices = choices({
  day: { fr: 'jours', en: 'days' },
  working_day: { fr: 'jours ouvrés', en: 'working days' },
  month: { fr: 'mois', en: 'months' },
})
export type Unit = ChoiceOf<typeof unitChoices>

/** A rule: what it watches, after how long it proposes a task, and how often again. */
export const followUpRuleFields = {
  watch: watchChoices.schema,
  title: label,
  taskKind: taskKindChoices.schema,
  /** How long after what it watches; before it, for a date to come. */
  after: z.int().min(1).max(400),
  unit: unitChoices.schema.default('day'),
  /** In the same unit; null: once. */
  repeatEvery: optional(z.int().min(1).max(400)),
  /** Only these phases (none: every one), statuses and origins. */
  phases: several(phaseChoices.schema, phaseChoices.values.length),
  statuses: several(journeyStatusChoices.schema, journeyStatusChoices.values.length),
  origins: several(originChoices.schema, originChoices.values.length),
  active: z.boolean().default(true),
} as const
export type FollowUpRule = z.output<z.ZodObject<typeof followUpRuleFields>>

/** The watches that are about an installation: they go on once the journey is closed, and care for no status nor origin. */
export const installationWatches: readonly Watch[] = ['retention', 'courtesy']
/** The watches that are about an aid: they go on whatever becomes of the journey, and are given to who examines aids. */
export const aidWatches: readonly Watch[] = ['commitment_term', 'commitment_check', 'advance_invoices']
/** The watches that count back from a day to come. */
export const countedBack: readonly Watch[] = ['wished_date', 'commitment_term']
/** The watches whose rules each speak for themselves: six months before a term, then one, whatever was made of the first. */
export const alertWatches: readonly Watch[] = ['commitment_term']

/** The statuses of the journeys each watch is about; never a closed one. */
export const watchedStatuses: Readonly<Record<Watch, readonly JourneyStatus[]>> = {
  new_contact: ['to_qualify', 'active'],
  silence: ['to_qualify', 'active'],
  partner: ['to_qualify', 'active', 'waiting_list', 'on_hold'],
  waiting_list: ['waiting_list'],
  on_hold: ['on_hold'],
  wished_date: ['on_hold'],
  retention: [],
  courtesy: [],
  commitment_term: [],
  commitment_check: [],
  advance_invoices: [],
}

/** What a rule may be narrowed to. */
export const narrowings = ['phases', 'statuses', 'origins'] as const
export type Narrowing = (typeof narrowings)[number]

/** What a rule of each watch may be narrowed to: an installation or an aid to nothing, one status to no other, who was never reached to no phase. */
export const narrowedBy: Readonly<Record<Watch, readonly Narrowing[]>> = {
  new_contact: ['statuses', 'origins'],
  silence: ['phases', 'statuses'],
  partner: ['phases', 'statuses'],
  waiting_list: ['phases'],
  on_hold: ['phases'],
  wished_date: ['phases'],
  retention: [],
  courtesy: [],
  commitment_term: [],
  commitment_check: [],
  advance_invoices: [],
}

/** Why a rule would make no sense: a question after an installation is asked once, at its months; a date to come is not counted in working days; each is narrowed to what it watches. */
export function ruleRefusal(rule: Pick<FollowUpRule, 'watch' | 'after' | 'unit' | 'repeatEvery' | Narrowing>): Refusal | null {
  const { watch, after, unit, repeatEvery } = rule
  const beside = narrowings.find((field) => rule[field].length > 0 && !narrowedBy[watch].includes(field))
  if (beside) return refuse('invalid', {}, { [beside]: 'not_in_list' })
  if (rule.statuses.some((status) => !watchedStatuses[watch].includes(status))) return refuse('invalid', {}, { statuses: 'not_in_list' })
  if (!mayRepeat(watch) && repeatEvery !== null) return refuse('invalid', {}, { repeatEvery: 'rule_asked_once' })
  if (countedBack.includes(watch) && unit === 'working_day') return refuse('invalid', {}, { unit: 'not_in_list' })
  if (watch !== 'retention') return null
  if (unit !== 'month') return refuse('invalid', {}, { unit: 'not_in_list' })
  return (retentionMonths as readonly number[]).includes(after) ? null : refuse('invalid', {}, { after: 'rule_retention_months' })
}

/** Whether a watch may ask again and again. */
export function mayRepeat(watch: Watch): boolean {
  return !countedBack.includes(watch) && !installationWatches.includes(watch)
}

const ones: Readonly<Record<Unit, { readonly fr: string; readonly en: string }>> = {
  day: { fr: 'jour', en: 'day' },
  working_day: { fr: 'jour ouvré', en: 'working day' },
  month: { fr: 'mois', en: 'month' },
}

/** A length of time in words: « 5\u00a0jours ouvrés », “1 month”. */
export function lengthSaid(count: number, unit: Unit, language: Language): string {
  return `${count}\u00a0${(count === 1 ? ones : unitChoices.labels)[unit][language]}`
}

/** A rule as it is named where it proposes something: « Silence, 90\u00a0jours ». */
export function ruleName({ watch, after, unit }: Pick<FollowUpRule, 'watch' | 'after' | 'unit'>, language: Language): string {
  return `${watchChoices.labels[watch][language]}, ${lengthSaid(after, unit, language)}`
}
