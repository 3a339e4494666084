import { labels } from '@ancrage/contract/labels'
import type { retention } from '@ancrage/contract/retention'
import type { ReplyOf } from '@ancrage/contract/route'
import { endReasonChoices } from '@ancrage/domain/installations/installation'
import { type Retention, retentionChoices } from '@ancrage/domain/installations/retention'
import type { Language } from '@ancrage/domain/kernel/choices'
import { type FieldSpec, type FieldValues, listOf, optionsOf, textOf } from '../ui/form/field-spec'

export type RetentionPage = ReplyOf<typeof retention.page>
export type RetentionMark = RetentionPage['marks'][number]

/** The mark to answer: the last one come that nobody has answered. */
export function markToAnswer({ marks }: Pick<RetentionPage, 'marks'>): RetentionMark | undefined {
  return marks.findLast(({ outcome }) => outcome === null)
}

/** The fields that each answer asks; « en place » a year on may move the journey’s card. */
export function answerFields(
  values: FieldValues,
  {
    mark,
    anchoring,
    language,
    translate,
  }: { mark: RetentionMark; anchoring: boolean; language: Language; translate: (key: string) => string },
): FieldSpec[] {
  const words = labels.installations
  const outcome: FieldSpec = {
    kind: 'choice',
    name: 'outcome',
    label: translate('installations.outcome'),
    required: true,
    options: optionsOf(retentionChoices, language),
  }
  const on = (label: string): FieldSpec => ({ kind: 'day', name: 'on', label: translate(label), required: true })
  const more: Readonly<Record<Retention, readonly FieldSpec[]>> = {
    in_place: anchoring && mark.months >= 12 ? [{ kind: 'tick', name: 'anchored', label: translate('installations.anchor') }] : [],
    moved: [
      on('installations.moved_on'),
      {
        kind: 'communes',
        several: false,
        name: 'communeCode',
        label: words.communeCode[language],
        required: true,
        help: translate('installations.moved_help'),
      },
    ],
    left: [
      on('installations.left_on'),
      {
        kind: 'choice',
        name: 'endReason',
        label: words.endReason[language],
        required: true,
        options: optionsOf(endReasonChoices, language),
      },
    ],
  }
  return [outcome, ...(more[textOf(values, 'outcome') as Retention] ?? [])]
}

/** What the form holds, as the API reads it: only what its answer asks. */
export function answerBody(values: FieldValues, version: number) {
  const outcome = textOf(values, 'outcome') as Retention
  return {
    outcome,
    on: outcome === 'in_place' ? null : textOf(values, 'on'),
    communeCode: outcome === 'moved' ? (listOf(values, 'communeCode')[0] ?? null) : null,
    endReason: outcome === 'left' ? textOf(values, 'endReason') : null,
    anchored: outcome === 'in_place' && values.anchored === true,
    version,
  }
}
