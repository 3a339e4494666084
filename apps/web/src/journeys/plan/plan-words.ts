import type { Language } from '@ancrage/domain/kernel/choices'
import type { TranslateFunction } from 'react-admin'
import { joined } from '../page/words'
import type { PlanReply, PlanStep, Shift, StepGroup } from './plan-view'

/** What a step is called: its task's own title once it has one. */
export function titleOf({ title, task }: PlanStep, language: Language): string {
  return task?.title ?? title[language]
}

/** What a step that would move is called: as the plan calls it. */
export function titleOfShift({ stepId, title }: Shift, steps: PlanReply['steps'], language: Language): string {
  const step = steps.find((one) => one.stepId === stepId)
  return step ? titleOf(step, language) : title[language]
}

/** What a group of steps waits for, in words. */
export function groupWords({ key, steps }: StepGroup, translate: TranslateFunction, language: Language): string {
  const [first] = steps
  if (key === 'aside' || !first?.waitsFor) return translate('plan.waits.aside')
  return translate(`plan.waits.${first.waitsFor}`, { step: first.referenceStep?.[language] ?? '…' })
}

/** « 90 j avant », « 5 j ouvrés après », « le jour même ». */
export function offsetWords(
  { offsetDays, workingDays }: Pick<PlanStep, 'offsetDays' | 'workingDays'>,
  translate: TranslateFunction,
): string {
  if (offsetDays === 0) return translate('plan.offset.same')
  const side = offsetDays < 0 ? 'before' : 'after'
  return translate(`plan.offset.${side}${workingDays ? '_worked' : ''}`, { days: Math.abs(offsetDays) })
}

/** « Installation libérale » et « Famille ». */
export function playbookNames(names: PlanReply['proposed'], translate: TranslateFunction, language: Language): string {
  return joined(
    names.map((name) => translate('plan.quoted', { name: name[language] })),
    language,
  )
}
