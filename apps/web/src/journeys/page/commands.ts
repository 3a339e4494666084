import { journeys } from '@ancrage/contract/journeys'
import { labels } from '@ancrage/contract/labels'
import type { JourneyCommandName } from '@ancrage/domain/journeys/commands'
import { closureOutcomeChoices, closureReasonChoices, journeyTypeChoices, memberRoleChoices } from '@ancrage/domain/journeys/journey'
import type { WaitingCriterion } from '@ancrage/domain/journeys/waiting-list'
import type { Language } from '@ancrage/domain/kernel/choices'
import { call } from '../../providers/call'
import { type FieldSpec, type FieldValues, type Option, optionsOf, textOf } from '../../ui/form/field-spec'
import { rememberChoice } from '../../users/recent-choices'
import { criterionFields, reasonsIn } from '../../waiting-list/weigh-form'
import type { JourneyPageReply } from './journey-page'

/** What the ⋯ menu offers: the commands of the status, and the handing over. */
export type MenuCommand = JourneyCommandName | 'assign'

export interface CommandForm {
  fields: (values: FieldValues) => readonly FieldSpec[]
  initial: FieldValues
  send: (values: FieldValues) => Promise<unknown>
}

/** What a command reads of the journey on screen. */
export interface CommandSubject {
  journey: Pick<JourneyPageReply['journey'], 'id' | 'version' | 'type' | 'advisorId'>
  person: Pick<JourneyPageReply['person'], 'advisorId'>
}

interface Setting {
  page: CommandSubject
  language: Language
  advisors: readonly Option[]
  /** What places a journey on the waiting list. */
  criteria: readonly WaitingCriterion[]
  /** Translates a key under `journey`. */
  say: (key: string) => string
}

const label = (field: keyof typeof labels.journeys, language: Language) => labels.journeys[field][language]

/** The small form of each command of a journey: its fields, and how it is sent. */
export const commandForms: Readonly<Record<MenuCommand, (setting: Setting) => CommandForm>> = {
  open: ({ page, language, advisors }) => ({
    fields: () => [
      { kind: 'choice', name: 'advisorId', label: label('advisorId', language), required: true, options: advisors },
      { kind: 'choice', name: 'type', label: label('type', language), required: true, options: optionsOf(journeyTypeChoices, language) },
    ],
    initial: { advisorId: page.journey.advisorId ?? page.person.advisorId ?? '', type: page.journey.type },
    send: (values) =>
      call(journeys.open, { ...to(page), body: { ...seen(page), advisorId: textOf(values, 'advisorId'), type: values.type as never } }),
  }),
  hold: ({ page, language, say }) => ({
    fields: () => [
      { kind: 'day', name: 'untilOn', label: label('holdUntilOn', language), required: true },
      { kind: 'line', name: 'reason', label: say('reason'), required: true },
    ],
    initial: {},
    send: (values) =>
      call(journeys.hold, { ...to(page), body: { ...seen(page), untilOn: textOf(values, 'untilOn'), reason: textOf(values, 'reason') } }),
  }),
  wait: ({ page, language, criteria, say }) => ({
    fields: () => [...criterionFields(criteria, language), { kind: 'line', name: 'reason', label: say('wait_detail') }],
    initial: {},
    send: (values) => {
      const reasons = reasonsIn(values, criteria)
      return call(journeys.wait, { ...to(page), body: { ...seen(page), reasons, reason: textOf(values, 'reason') || null } })
    },
  }),
  resume: ({ page }) => ({ fields: () => [], initial: {}, send: () => call(journeys.resume, { ...to(page), body: seen(page) }) }),
  close: ({ page, language, say }) => ({
    fields: ({ outcome }) => [
      { kind: 'choice', name: 'outcome', label: say('outcome'), required: true, options: optionsOf(closureOutcomeChoices, language) },
      {
        kind: 'choice',
        name: 'reason',
        label: say('reason'),
        required: outcome !== undefined && outcome !== 'installed' && outcome !== 'replacement',
        options: optionsOf(closureReasonChoices, language),
      },
    ],
    initial: {},
    send: (values) =>
      call(journeys.close, {
        ...to(page),
        body: { ...seen(page), outcome: values.outcome as never, reason: (textOf(values, 'reason') || null) as never },
      }),
  }),
  reopen: ({ page }) => ({ fields: () => [], initial: {}, send: () => call(journeys.reopen, { ...to(page), body: seen(page) }) }),
  assign: ({ page, language, advisors, say }) => ({
    fields: ({ role }) => [
      { kind: 'choice', name: 'userId', label: say('assignee'), required: true, options: others(page, advisors) },
      { kind: 'choice', name: 'role', label: say('role'), required: true, options: optionsOf(memberRoleChoices, language) },
      ...(role === 'referent' && page.journey.advisorId !== null
        ? [{ kind: 'tick', name: 'withTasks', label: say('with_tasks') } as const]
        : []),
      ...(role === 'stand_in' ? [{ kind: 'day', name: 'untilOn', label: say('until'), required: true } as const] : []),
    ],
    initial: { role: 'referent', withTasks: true },
    send: async (values) => {
      const userId = textOf(values, 'userId')
      await call(journeys.assign, {
        ...to(page),
        body: {
          ...seen(page),
          userId,
          role: values.role as never,
          withTasks: values.role === 'referent' && values.withTasks === true,
          untilOn: values.role === 'stand_in' ? textOf(values, 'untilOn') || null : null,
        },
      })
      rememberChoice(userId)
    },
  }),
}

/** Whoever already follows it is given it in no way. */
const others = ({ journey }: CommandSubject, advisors: readonly Option[]) => advisors.filter(({ value }) => value !== journey.advisorId)
const to = ({ journey }: CommandSubject) => ({ params: { id: journey.id } })
const seen = ({ journey }: CommandSubject) => ({ version: journey.version })
