import { z } from 'zod'
import { journeyStatusChoices } from '../journeys/journey'
import { phaseChoices } from '../journeys/phase'
import { label } from '../journeys/pipeline'
import { type ChoiceOf, choices } from '../kernel/choices'
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
})
export type Watch = ChoiceOf<typeof watchChoices>

export const unitChoices = choices({
  day: { fr: 'jours', en: 'days' },
  working_day: { fr: 'jours ouvrés', en: 'working days' },
  month: { fr: 'mois', en: 'months' },
})

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
