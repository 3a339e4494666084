import type { Day } from '@ancrage/domain/kernel/day'

/** What makes each notice that one and no other. */
export const noticeKeys = {
  /** Given anew, it is told anew: a task bears the version it was given at. */
  taskGiven: (taskId: string, version: number) => `task_given.${taskId}.${version}`,
  /** Moved to another day, a reminder is another. */
  reminder: (taskId: string, remindOn: Day) => `reminder.${taskId}.${remindOn}`,
  followUp: (taskId: string) => `follow_up.${taskId}`,
  /** Handed to and fro within a day, it is told once. */
  journeyGiven: (journeyId: string, today: Day) => `journey_given.${journeyId}.${today}`,
  newExchange: (interactionId: string) => `new_exchange.${interactionId}`,
  message: (interactionId: string) => `message.${interactionId}`,
  absenceStart: (absenceId: string) => `absence.${absenceId}.start`,
  absenceEnd: (absenceId: string) => `absence.${absenceId}.end`,
} as const
