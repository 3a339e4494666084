import type { playbooks } from '@ancrage/contract/playbooks'
import type { WrittenBodyOf } from '@ancrage/contract/route'
import { type PlaybookStep, sameStep } from '@ancrage/domain/tasks/playbook-steps'
import type { Playbook } from './use-playbooks'

/** A step being edited: one removed stays in sight until the playbook is saved. */
export interface DraftStep extends PlaybookStep {
  /** Tells steps apart while their words change. */
  readonly key: string
  readonly gone?: boolean
}

interface Words {
  readonly name: Playbook['name']
  readonly journeyTypes: Playbook['journeyTypes']
  readonly steps: readonly DraftStep[]
}

/** A playbook being edited, and what it was typed over. */
export interface PlaybookDraft extends Words {
  readonly opened: Words & Pick<Playbook, 'version' | 'number'>
}

/** What became of a step since the playbook was opened. */
export type StepChange = 'same' | 'added' | 'edited' | 'gone'

/** A playbook as it stands, to be edited. */
export function draftOf({ version, number, name, journeyTypes, steps }: Playbook): PlaybookDraft {
  const words: Words = { name, journeyTypes, steps: steps.map(({ id, ...step }) => ({ ...step, key: id })) }
  return { ...words, opened: { ...words, version, number } }
}

/** What became of one step. */
export function changeOf(step: DraftStep, { opened }: PlaybookDraft): StepChange {
  const before = opened.steps.find(({ key }) => key === step.key)
  if (step.gone) return 'gone'
  if (!before) return 'added'
  return sameStep(step, before) ? 'same' : 'edited'
}

/** How much is not saved yet: each step changed, and the name or the types. A step added then removed is nothing. */
export function changesIn(draft: PlaybookDraft): { steps: number; words: number; all: number } {
  const { opened } = draft
  const known = new Set(opened.steps.map(({ key }) => key))
  const steps = draft.steps.filter((step) => changeOf(step, draft) !== 'same' && (known.has(step.key) || !step.gone)).length
  const differs = (one: unknown, other: unknown) => (JSON.stringify(one) === JSON.stringify(other) ? 0 : 1)
  const words = differs([draft.name.fr, draft.name.en], [opened.name.fr, opened.name.en]) + differs(draft.journeyTypes, opened.journeyTypes)
  return { steps, words, all: steps + words }
}

/** The steps that would be saved, in the order of the body sent: the server names its problems by their place there. */
export function keptSteps({ steps }: Pick<PlaybookDraft, 'steps'>): DraftStep[] {
  return steps.filter(({ gone }) => !gone)
}

/** What is sent. */
export function bodyOf(draft: PlaybookDraft): WrittenBodyOf<typeof playbooks.save> {
  return { version: draft.opened.version, name: draft.name, journeyTypes: [...draft.journeyTypes], steps: plain(keptSteps(draft)) }
}

/** Steps without what only their editing needs. */
export function plain(steps: readonly DraftStep[]): PlaybookStep[] {
  return steps.map(({ key: _key, gone: _gone, ...step }) => step)
}

/** A draft with a step written over the one of its key, or added. */
export function withStep(draft: PlaybookDraft, step: DraftStep): PlaybookDraft {
  const known = draft.steps.some(({ key }) => key === step.key)
  return { ...draft, steps: known ? draft.steps.map((one) => (one.key === step.key ? step : one)) : [...draft.steps, step] }
}
