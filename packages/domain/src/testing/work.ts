import { z } from 'zod'
import { interactionDerived, interactionFields } from '../interactions/interaction'
import { commonFields } from '../kernel/record'
import { taskFields, taskReadOnly } from '../tasks/task'
import { anId, builtOn, common } from './build'

export const task = z.object({ ...commonFields, ...taskFields, ...taskReadOnly })
export type Task = z.output<typeof task>
export const interaction = z.object({ ...commonFields, ...interactionFields, ...interactionDerived })
export type Interaction = z.output<typeof interaction>

/** A call to make on the journey of `aJourney`, typed by an advisor. */
export function aTask(overrides: Partial<Task> = {}): Task {
  return {
    ...common,
    id: anId(500),
    title: 'Appeler Hélène Roche',
    kind: 'call',
    dueOn: builtOn,
    dueTime: null,
    assigneeId: anId(900),
    priority: 'normal',
    status: 'todo',
    waitingFor: null,
    personId: anId(1),
    journeyId: anId(200),
    trackId: null,
    remindOn: null,
    rrule: null,
    recurs: null,
    subjectResource: null,
    subjectId: null,
    playbookStepId: null,
    plannedOn: null,
    ruleId: null,
    previousId: null,
    recursFromOn: null,
    origin: 'typed',
    confirmedAt: null,
    doneAt: null,
    doneBy: null,
    ...overrides,
  }
}

/** A call where `aPerson` was reached. */
export function anExchange(overrides: Partial<Interaction> = {}): Interaction {
  return {
    ...common,
    id: anId(600),
    kind: 'exchange',
    occurredOn: builtOn,
    occurredTime: null,
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    durationMinutes: null,
    personId: anId(1),
    journeyId: anId(200),
    participantIds: [],
    summary: 'Projet confirmé.',
    visibility: 'team',
    twoWay: true,
    ...overrides,
  }
}

/** A note of the team on `aPerson`. */
export function aNote(overrides: Partial<Interaction> = {}): Interaction {
  return anExchange({ id: anId(610), kind: 'note', medium: null, direction: null, outcome: null, twoWay: false, ...overrides })
}
