import { z } from 'zod'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day } from '../kernel/day'
import { communeCode, epciCode } from '../kernel/identifiers'
import { id, optional, paragraphs, several } from '../kernel/text'
import { phaseChoices } from './phase'

export const journeyTypeChoices = choices({
  'installation-liberale': { fr: 'Installation libérale', en: 'Self-employed practice' },
  salariat: { fr: 'Salariat', en: 'Employment' },
  'exercice-mixte': { fr: 'Exercice mixte', en: 'Mixed practice' },
  remplacement: { fr: 'Remplacement', en: 'Locum work' },
  stage: { fr: 'Stage', en: 'Internship' },
  'docteur-junior': { fr: 'Docteur junior', en: 'Junior doctor' },
  maintien: { fr: 'Maintien', en: 'Staying in practice' },
  succession: { fr: 'Succession', en: 'Handing over a practice' },
  'projet-collectif': { fr: 'Projet collectif', en: 'Group project' },
})
export type JourneyType = ChoiceOf<typeof journeyTypeChoices>

export const journeyStatusChoices = choices({
  to_qualify: { fr: 'Nouveau contact', en: 'New contact' },
  active: { fr: 'Actif', en: 'Active' },
  waiting_list: { fr: 'Liste d’attente', en: 'Waiting list' },
  on_hold: { fr: 'En veille', en: 'On hold' },
  closed: { fr: 'Clos', en: 'Closed' },
})
export type JourneyStatus = ChoiceOf<typeof journeyStatusChoices>

export const priorityChoices = choices({
  low: { fr: 'Basse', en: 'Low' },
  normal: { fr: 'Normale', en: 'Normal' },
  high: { fr: 'Haute', en: 'High' },
})

export const closureOutcomeChoices = choices({
  installed: { fr: 'Installation', en: 'In practice here' },
  replacement: { fr: 'Remplacement', en: 'Locum work here' },
  abandoned: { fr: 'Abandon', en: 'Abandoned' },
  elsewhere: { fr: 'Installation ailleurs', en: 'In practice elsewhere' },
  no_answer: { fr: 'Sans réponse', en: 'No answer' },
  other: { fr: 'Autre', en: 'Other' },
})
export type ClosureOutcome = ChoiceOf<typeof closureOutcomeChoices>

export const closureReasonChoices = choices({
  conjoint: { fr: 'Conjoint', en: 'Spouse' },
  logement: { fr: 'Logement', en: 'Housing' },
  scolarite: { fr: 'Scolarité', en: 'Schooling' },
  'offre-concurrente': { fr: 'Offre concurrente', en: 'Competing offer' },
  'aides-insuffisantes': { fr: 'Aides insuffisantes', en: 'Financial aid too low' },
  'delais-administratifs': { fr: 'Délais administratifs', en: 'Administrative delays' },
  'choix-de-specialite': { fr: 'Choix de spécialité', en: 'Choice of specialty' },
  'projet-personnel': { fr: 'Projet personnel', en: 'Personal plans' },
  'sans-reponse': { fr: 'Sans réponse', en: 'No answer' },
  autre: { fr: 'Autre', en: 'Other' },
})
export type ClosureReason = ChoiceOf<typeof closureReasonChoices>

export const memberRoleChoices = choices({
  referent: { fr: 'Suivi par', en: 'Followed by' },
  coworker: { fr: 'Co-intervenant', en: 'Co-worker' },
  stand_in: { fr: 'Remplaçant', en: 'Stand-in' },
})

/** What is typed of a journey; the rest follows from moves and commands. */
export const journeyFields = {
  type: journeyTypeChoices.schema,
  targetOn: optional(day),
  targetCommuneCodes: several(communeCode, 50),
  targetEpciCodes: several(epciCode, 20),
  priority: priorityChoices.schema.default('normal'),
  enteredOn: day,
} as const

/** Changed by commands alone (open, hold, wait, resume, close, reopen, assign, join). */
export const journeyReadOnly = {
  number: z.string(),
  personId: id,
  householdId: id,
  status: journeyStatusChoices.schema,
  advisorId: id.nullable(),
  openedOn: day.nullable(),
  holdUntilOn: day.nullable(),
  holdReason: paragraphs(500).nullable(),
} as const

/** What follows from tracks, tasks and exchanges; stored, never typed, changes without `version`. */
export const journeyDerived = {
  phase: phaseChoices.schema.nullable(),
  phaseSince: day.nullable(),
  plannedUntilOn: day.nullable(),
} as const

/** Whether a journey was ever opened; one that was not is a new contact, on hold or closed included. */
export function isOpened({ openedOn }: { openedOn: string | null }): boolean {
  return openedOn !== null
}

/** At work: opened and not closed. A new contact, on hold or not, is outside load, readiness and the household's tracks. */
export function isAtWork(journey: { status: JourneyStatus; openedOn: string | null }): boolean {
  return isOpened(journey) && journey.status !== 'closed'
}

/** « Sans prochaine action »: active, and no open task due today or later that a person planned or confirmed. */
export function isStalled(journey: { status: JourneyStatus; plannedUntilOn: string | null }, today: string): boolean {
  return journey.status === 'active' && (journey.plannedUntilOn === null || journey.plannedUntilOn < today)
}
