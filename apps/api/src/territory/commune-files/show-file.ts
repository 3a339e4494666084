import { sentence } from '@ancrage/contract/sentences'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import type { CommuneFile } from './read-commune-file'

/** What a preview shows of each list: enough to judge, never a whole file. */
export const mostShown = 1_000

interface Found {
  readonly rows: number
  readonly outside: number
  readonly unknown: readonly { readonly line: number; readonly written: string }[]
  readonly isLoaded: boolean
  readonly problem: Refusal | null
}

/** What every file of communes is shown with, before it is loaded. */
export function showFile(
  { encoding, sheets, sheet, table, examples, communeColumn }: CommuneFile,
  { rows, outside, unknown, isLoaded, problem }: Found,
  language: Language,
) {
  return {
    encoding,
    sheets: [...sheets],
    sheet,
    lines: rows,
    columns: table.names.map((name, column) => ({ name, examples: [...(examples[column] ?? [])] })),
    communeColumn,
    outside,
    unknown: unknown.slice(0, mostShown),
    isLoaded,
    problem: problem && { code: problem.code, message: sentence(problem.code, problem.params ?? {}, language) },
  }
}
