import { labels } from '@ancrage/contract/labels'
import { closureOutcomeChoices, closureReasonChoices } from '@ancrage/domain/journeys/journey'
import type { Language } from '@ancrage/domain/kernel/choices'
import { type FieldSpec, type FieldValues, type Option, optionsOf, textOf } from '../../../ui/form/field-spec'
import type { PipelineSteps } from '../../filter/use-pipelines'
import type { BulkCommand } from './deeds'

/** What can be done of the journeys ticked, beside an export. */
export const bulkNames = ['assign', 'hold', 'wait', 'close', 'move'] as const
export type BulkName = (typeof bulkNames)[number]

export interface BulkSetting {
  readonly language: Language
  readonly advisors: readonly Option[]
  readonly pipelines: readonly PipelineSteps[]
  readonly say: (key: string) => string
}

interface BulkForm {
  readonly initial?: FieldValues
  readonly fields: (values: FieldValues, setting: BulkSetting) => readonly FieldSpec[]
}

/** The small form of each: the fields of the single command. */
export const bulkForms: Readonly<Record<BulkName, BulkForm>> = {
  assign: {
    initial: { withTasks: true },
    fields: (_values, { advisors, say }) => [
      { kind: 'choice', name: 'userId', label: say('journey.assignee'), required: true, options: advisors },
      { kind: 'tick', name: 'withTasks', label: say('list.with_tasks') },
    ],
  },
  hold: {
    fields: (_values, { language, say }) => [
      { kind: 'day', name: 'untilOn', label: labels.journeys.holdUntilOn[language], required: true },
      { kind: 'line', name: 'reason', label: say('journey.reason'), required: true },
    ],
  },
  wait: { fields: (_values, { say }) => [{ kind: 'line', name: 'reason', label: say('journey.reason_optional') }] },
  close: {
    fields: ({ outcome }, { language, say }) => [
      {
        kind: 'choice',
        name: 'outcome',
        label: say('journey.outcome'),
        required: true,
        options: optionsOf(closureOutcomeChoices, language),
      },
      {
        kind: 'choice',
        name: 'reason',
        label: say('journey.reason'),
        required: outcome !== undefined && outcome !== 'installed' && outcome !== 'replacement',
        options: optionsOf(closureReasonChoices, language),
      },
    ],
  },
  move: {
    fields: ({ pipelineId }, { pipelines, language, say }) => [
      {
        kind: 'choice',
        name: 'pipelineId',
        label: say('journey.track'),
        required: true,
        options: pipelines.map(({ id, label }) => ({ value: id, label: label[language] })),
      },
      {
        kind: 'choice',
        name: 'stepId',
        label: labels.journeys.stepId[language],
        required: true,
        options: (pipelines.find(({ id }) => id === pipelineId)?.steps ?? []).map(({ id, label }) => ({
          value: id,
          label: label[language],
        })),
      },
      { kind: 'line', name: 'reason', label: say('journey.reason_optional') },
    ],
  },
}

/** The command that a filled form gives. */
export function commandOf(name: Exclude<BulkName, 'move'>, values: FieldValues): BulkCommand {
  const text = (field: string) => textOf(values, field)
  switch (name) {
    case 'assign':
      return { name, userId: text('userId'), role: 'referent', untilOn: null, withTasks: values.withTasks === true }
    case 'hold':
      return { name, untilOn: text('untilOn') as never, reason: text('reason') }
    case 'wait':
      return { name, reason: text('reason') || null }
    case 'close':
      return { name, outcome: text('outcome') as never, reason: (text('reason') || null) as never }
  }
}
