import { z } from 'zod'
import { priorityChoices } from '../journeys/journey'
import { waitingForChoices } from '../journeys/pipeline'
import { type ChoiceOf, choices } from '../kernel/choices'
import { day, instant, time } from '../kernel/day'
import { id, line, optional } from '../kernel/text'
import { recurrenceRule } from './recurrence-rule'

export const taskKindChoices = choices({
  call: { fr: 'Appel', en: 'Call' },
  email: { fr: 'Courriel', en: 'Email' },
  meeting: { fr: 'Rendez-vous', en: 'Meeting' },
  visit: { fr: 'Visite', en: 'Visit' },
  document: { fr: 'Pièce', en: 'Document' },
  follow_up: { fr: 'Relance', en: 'Follow-up' },
  administrative: { fr: 'Démarche', en: 'Paperwork' },
})
export type TaskKind = ChoiceOf<typeof taskKindChoices>

export const taskStatusChoices = choices({
  todo: { fr: 'À faire', en: 'To do' },
  doing: { fr: 'En cours', en: 'Under way' },
  waiting: { fr: 'En attente', en: 'Waiting' },
  done: { fr: 'Fait', en: 'Done' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
})
export type TaskStatus = ChoiceOf<typeof taskStatusChoices>

/** The statuses of a task still to do. */
export const openTaskStatuses = ['todo', 'doing', 'waiting'] as const

/** Whether a task is still to do. */
export function isOpenStatus(status: TaskStatus): boolean {
  return (openTaskStatuses as readonly TaskStatus[]).includes(status)
}

export const taskOriginChoices = choices({
  typed: { fr: 'Saisie', en: 'Typed' },
  template: { fr: 'Modèle de parcours', en: 'Playbook' },
  rule: { fr: 'Règle de relance', en: 'Follow-up rule' },
})

/** What a task may be about besides a person and a journey. */
export const taskSubjects = ['installations', 'aid-applications', 'decisions'] as const

/** When the next occurrence of a task that comes back is made. */
export const recurrenceChoices = choices({
  done: { fr: 'une fois faite', en: 'once it is done' },
  due: { fr: 'à l’échéance', en: 'when it is due' },
})

/** One thing a person will do by a day, and an hour if it has one. */
export const taskFields = {
  title: line(200),
  kind: taskKindChoices.schema,
  dueOn: day,
  dueTime: optional(time),
  assigneeId: id,
  priority: priorityChoices.schema.default('normal'),
  status: taskStatusChoices.schema.default('todo'),
  waitingFor: optional(waitingForChoices.schema),
  personId: optional(id),
  journeyId: optional(id),
  trackId: optional(id),
  remindOn: optional(day),
  /** Its recurrence (RFC 5545), and whether the next one comes once this one is done or when it is due. */
  rrule: optional(recurrenceRule),
  recurs: optional(recurrenceChoices.schema),
} as const

export const taskReadOnly = {
  origin: taskOriginChoices.schema,
  /** What it is about besides a person and a journey: the installation of a retention check, an aid application. */
  subjectResource: z.enum(taskSubjects).nullable(),
  subjectId: id.nullable(),
  /** The playbook's step that made it, and the day the plan gave it: another day was chosen by hand. */
  playbookStepId: id.nullable(),
  plannedOn: day.nullable(),
  /** The rule that proposed it. */
  ruleId: id.nullable(),
  /** The occurrence before this one, and the day of the series it stands for, whatever day it is due. */
  previousId: id.nullable(),
  recursFromOn: day.nullable(),
  confirmedAt: instant.nullable(),
  doneAt: instant.nullable(),
  doneBy: id.nullable(),
} as const

/** Whether a task counts as a next action: open, and planned or confirmed by a person (those of a playbook or a rule once confirmed). */
export function isPlanned(task: { status: TaskStatus; origin: string; confirmedAt: string | null }): boolean {
  return isOpenStatus(task.status) && (task.origin === 'typed' || task.confirmedAt !== null)
}

export const bucketChoices = choices({
  late: { fr: 'En retard', en: 'Late' },
  today: { fr: 'Aujourd’hui', en: 'Today' },
  tomorrow: { fr: 'Demain', en: 'Tomorrow' },
  week: { fr: 'Cette semaine', en: 'This week' },
  later: { fr: 'Plus tard', en: 'Later' },
})
export type Bucket = ChoiceOf<typeof bucketChoices>

/** The section of Ma journée a due day falls in; weeks run Monday to Sunday, bounds given by the caller's calendar. */
export function bucketOf(dueOn: string, calendar: { today: string; tomorrow: string; endOfWeek: string }): Bucket {
  if (dueOn < calendar.today) return 'late'
  if (dueOn === calendar.today) return 'today'
  if (dueOn === calendar.tomorrow) return 'tomorrow'
  return dueOn <= calendar.endOfWeek ? 'week' : 'later'
}
