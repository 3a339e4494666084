import type { Language } from '@ancrage/domain/kernel/choices'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { isTold } from '@ancrage/domain/reports/cells'
import { untoldSaid } from '@ancrage/domain/reports/said'
import type { Sheet, SheetCell } from '@ancrage/domain/reports/sheets'

/** Tables one under the other, each under its name: what a workbook holds, as text with decimal commas. */
export function csvLines(sheets: readonly Sheet[], language: Language): string[][] {
  return sheets.flatMap(({ name, columns, rows }, at) => [
    ...(at > 0 ? [['']] : []),
    [name],
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map((cell) => textOf(cell, language))),
  ])
}

function textOf(cell: SheetCell, language: Language): string {
  if (cell === null || typeof cell === 'string') return cell ?? ''
  if ('day' in cell) return cell.day.split('-').reverse().join('/')
  const { number, as } = cell
  if (number === null) return ''
  if (!isTold(number)) return untoldSaid(number, language)
  return as === 'cents' ? typedAmount(number) : String(as === 'ratio' ? Math.round(number * 10_000) / 10_000 : number).replace('.', ',')
}
