import { playbookStep } from '@ancrage/domain/tasks/playbook'
import { mayPrecede, type PlaybookStep } from '@ancrage/domain/tasks/playbook-steps'
import { type FieldValues, textOf } from '../ui/form/field-spec'

/** A step as its form holds it; a distance is told as so many days, of which kind, before or after. */
export function valuesOfStep(step: PlaybookStep): FieldValues {
  return {
    'title.fr': step.title.fr,
    'title.en': step.title.en,
    kind: step.kind,
    role: step.role,
    pipelineId: step.pipelineId ?? '',
    reference: step.reference,
    referenceStepId: step.referenceStepId ?? '',
    days: String(Math.abs(step.offsetDays)),
    unit: step.workingDays ? 'working' : 'calendar',
    side: step.offsetDays < 0 ? 'before' : 'after',
  }
}

/** Whether what is chosen may come before its reference. */
export function offersBefore(values: FieldValues): boolean {
  return mayPrecede(textOf(values, 'reference') as PlaybookStep['reference'])
}

/** A step a group is begun with. */
export function blankStep(over: Partial<PlaybookStep> = {}): PlaybookStep {
  return {
    title: { fr: '', en: '' },
    kind: 'administrative',
    role: 'referent',
    pipelineId: null,
    reference: 'target',
    referenceStepId: null,
    offsetDays: (over.reference ?? 'target') === 'target' ? -30 : 7,
    workingDays: false,
    ...over,
  }
}

/** The step a form holds, or the codes of what is wrong by field; English says what French says where it was left empty. */
export function stepOf(values: FieldValues): { step: PlaybookStep; problems: null } | { step: null; problems: Record<string, string> } {
  const days = Number(textOf(values, 'days').replace(',', '.') || Number.NaN)
  const fr = textOf(values, 'title.fr')
  const before = offersBefore(values) && values.side === 'before'
  const reference = textOf(values, 'reference')
  const read = playbookStep.safeParse({
    title: { fr, en: textOf(values, 'title.en') || fr },
    kind: textOf(values, 'kind'),
    role: textOf(values, 'role'),
    pipelineId: textOf(values, 'pipelineId'),
    reference,
    referenceStepId: reference === 'step' ? textOf(values, 'referenceStepId') : null,
    // Zero has no side.
    offsetDays: (before ? -days : days) + 0,
    workingDays: values.unit === 'working',
  })
  const wrong = days < 0 || !Number.isInteger(days)
  if (read.success && !wrong) return { step: read.data, problems: null }
  const fields = (read.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message] as const)
  return { step: null, problems: { ...Object.fromEntries(fields), ...(wrong && { offsetDays: 'days' }) } }
}
