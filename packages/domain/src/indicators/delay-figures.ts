import { z } from 'zod'
import { type Bilingual, type ChoiceOf, choices } from '../kernel/choices'
import { type Day, day, daysBetween } from '../kernel/day'
import { inOrder, reversed, slices } from './parameters'
import { quartilesOfDays } from './quartiles'

/** What the mission makes people wait for. */
export const delayChoices = choices({
  first_answer: { fr: 'Premier échange', en: 'First exchange' },
  contact_gap: { fr: 'Dernier échange', en: 'Last exchange' },
  tasks_done: { fr: 'Tâches faites', en: 'Tasks done' },
  tasks_late: { fr: 'Tâches en retard', en: 'Overdue tasks' },
})
export type Delay = ChoiceOf<typeof delayChoices>

/** The records that each delay is measured on. */
export const delayResources = {
  first_answer: 'journeys',
  contact_gap: 'journeys',
  tasks_done: 'tasks',
  tasks_late: 'tasks',
} as const satisfies Record<Delay, 'journeys' | 'tasks'>

/** Of the records of a delay: those that have one, those that have none yet, those without a next action. */
export const delayPartChoices = choices({
  measured: { fr: 'délai connu', en: 'delay known' },
  unmeasured: { fr: 'sans échange', en: 'without an exchange' },
  stalled: { fr: 'sans prochaine action', en: 'without a next action' },
})

/** For how long there has been no exchange with those followed, in days; never: no exchange yet. */
export const silenceChoices = choices({
  days_30: { fr: '30\u00a0jours ou moins', en: '30 days or less' },
  days_60: { fr: '31 à 60\u00a0jours', en: '31 to 60 days' },
  days_90: { fr: '61 à 90\u00a0jours', en: '61 to 90 days' },
  longer: { fr: 'Plus de 90\u00a0jours', en: 'More than 90 days' },
  never: { fr: 'Aucun échange', en: 'No exchange yet' },
})
export type Silence = ChoiceOf<typeof silenceChoices>

/** The least and the most days of each; null has no bound, `never` has no days at all. */
export const silenceDays: Readonly<Record<Exclude<Silence, 'never'>, readonly [least: number, most: number | null]>> = {
  days_30: [0, 30],
  days_60: [31, 60],
  days_90: [61, 90],
  longer: [91, null],
}

/** For how long: days of silence, null of none ever broken. */
export function silenceOf(days: number | null): Silence {
  if (days === null) return 'never'
  const found = silenceChoices.values.find((one) => one !== 'never' && days <= (silenceDays[one][1] ?? days))
  return found ?? 'longer'
}

/** The records behind a number of the delays; `outside`: those in no sector. */
export const delayFigure = z
  .strictObject({
    delay: delayChoices.schema,
    part: delayPartChoices.schema.optional(),
    /** Of the last exchange alone. */
    silence: silenceChoices.schema.optional(),
    outside: z.literal(true).optional(),
    from: day,
    to: day,
    ...slices,
  })
  .refine(inOrder, reversed)
  .refine(({ delay, part }) => part !== 'stalled' || delay === 'contact_gap', { error: 'not_in_list', path: ['part'] })
  .refine(({ delay, silence }) => silence === undefined || delay === 'contact_gap', { error: 'not_in_list', path: ['silence'] })
export type DelayFigure = z.output<typeof delayFigure>

/** « Comment c'est calculé ». */
export const delayDefinitions: Readonly<Record<Delay, Bilingual>> = {
  first_answer: {
    fr: 'Parcours entrés dans la période, quel que soit leur statut\u00a0: jours de l’entrée au premier échange à double sens qui la suit (0 le jour même). Un message laissé n’est pas un échange. Ceux qui n’en ont pas eu sont comptés à part.',
    en: 'Journeys that entered in the period, whatever their status: days from the entry to the first two-way exchange that follows it (0 on the same day). A message left is no exchange. Those that had none are counted apart.',
  },
  contact_gap: {
    fr: 'Parcours actifs au moment de la lecture, quelle que soit la période\u00a0: jours écoulés depuis le dernier échange à double sens avec la personne. Sans prochaine action\u00a0: aucune tâche ouverte, prévue ou confirmée par une personne, pour aujourd’hui ou plus tard.',
    en: 'Journeys active when read, whatever the period: days since the last two-way exchange with the person. Without a next action: no open task, planned or confirmed by a person, due today or later.',
  },
  tasks_done: {
    fr: 'Tâches faites dans la période\u00a0: jours de l’échéance à la coche\u00a0; une tâche faite à temps ou en avance compte pour 0.',
    en: 'Tasks done in the period: days from the due day to the tick; a task done in time or early counts as 0.',
  },
  tasks_late: {
    fr: 'Tâches ouvertes dont l’échéance est passée au moment de la lecture, quelle que soit la période\u00a0: jours de retard.',
    en: 'Open tasks whose due day is past when read, whatever the period: days late.',
  },
}

/** What all the delays have in common. */
export const delaysDefinition: Bilingual = {
  fr: 'Médiane\u00a0: la moitié des délais sont plus courts. 9 sur 10\u00a0: neuf délais sur dix ne dépassent pas ce nombre de jours. Jours de calendrier. Secteur d’un parcours\u00a0: celui de la première commune visée, à défaut de la commune de la personne\u00a0; d’une tâche\u00a0: celui de son parcours, à défaut de sa personne. Référent\u00a0: celui du parcours\u00a0; pour une tâche, qui en a la charge.',
  en: 'Median: half of the delays are shorter. 9 in 10: nine delays out of ten are no longer than that. Calendar days. The sector of a journey is that of its first target commune, else of the person’s commune; that of a task is its journey’s, else its person’s. The advisor is the journey’s; for a task, whoever has it to do.',
}

/** A delay: it has not begun, or not ended, while a day is null. */
export interface Waited {
  readonly begun: Day | null
  readonly ended: Day | null
}

/** How some delays spread: how many, their median and their 90th percentile in days (null of none), how many have no delay yet. */
export interface Spread {
  readonly measured: number
  readonly unmeasured: number
  readonly median: number | null
  readonly p90: number | null
}

/** How long each lasted, in days: 0 for what ended before it began, null for what has not begun or ended. */
export function daysWaited(waits: readonly Waited[]): (number | null)[] {
  // Many share their days: each is numbered once, from a day that is any.
  const numbers = new Map<Day, number>()
  const numberOf = (on: Day) => {
    const number = numbers.get(on) ?? daysBetween(origin, on)
    numbers.set(on, number)
    return number
  }
  return waits.map(({ begun, ended }) => (begun && ended ? Math.max(0, numberOf(ended) - numberOf(begun)) : null))
}
const origin = day.parse('2020-01-01')

/** The spread of some delays, null of what has none yet. */
export function spreadOf(delays: readonly (number | null)[]): Spread {
  const days = delays.filter((one) => one !== null)
  return {
    measured: days.length,
    unmeasured: delays.length - days.length,
    median: quartilesOfDays(days).median,
    p90: percentile(days, 0.9),
  }
}

/** The least of some numbers that such a share of them do not exceed (nearest rank); null of none. */
export function percentile(numbers: readonly number[], share: number): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}
