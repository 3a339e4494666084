import type { ImportShown } from './import-change'

const all = ['columns', 'values', 'preview', 'report'] as const
/** What an import goes through once its file is read. */
export type Step = (typeof all)[number]

/** Whether a text of the address names a step one may go to. */
export function isStep(text: string | null): text is Step {
  return all.some((step) => step === text)
}

/** The steps of an import, in order: nothing to map, no step of values. */
export function stepsOf({ values, status }: Pick<ImportShown, 'values' | 'status'>): Step[] {
  return all.filter((step) => step !== 'values' || status !== 'mapping' || values.some(({ entries }) => entries.length > 0))
}
