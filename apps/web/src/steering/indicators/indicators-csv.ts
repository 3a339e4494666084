import type { Indicator } from '@ancrage/contract/reports'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { IndicatorGroup } from './indicators-view'

/** What the file says around the numbers. */
export interface CsvWords {
  readonly heads: readonly string[]
  readonly areaOf: (area: IndicatorGroup['area']) => string
  /** Whether a figure tells of the period, of its last day or of now. */
  readonly atOf: (at: IndicatorGroup['lines'][number]['at']) => string
  readonly partOf: (part: Indicator['split'][number]) => readonly [dimension: string, key: string]
}

/** What is shown as rows of cells: a line an indicator, then a line each part of it. Money is in euros, a share from 0 to 1. */
export function csvRows(
  groups: readonly IndicatorGroup[],
  { from, to }: { readonly from: string; readonly to: string },
  { heads, areaOf, atOf, partOf }: CsvWords,
  language: Language,
): string[][] {
  const rows = groups.flatMap(({ area, lines }) =>
    lines.flatMap((line) => {
      const { code, name, unit, at, value, sides, opening, total, definition, split } = line
      const told = (number: number | null, isMoney = unit === 'cents') => cell(number, isMoney, language)
      const own = [areaOf(area), code, name]
      const when = [atOf(at), from, to]
      return [
        [
          ...own,
          '',
          '',
          told(value),
          told(sides?.first.value ?? null, sides?.first.money),
          told(sides?.second.value ?? null, sides?.second.money),
          told(opening),
          told(total),
          ...when,
          definition,
        ],
        ...split.map((part) => [...own, ...partOf(part), told(part.value), '', '', '', '', ...when, '']),
      ]
    }),
  )
  return [[...heads], ...rows]
}

/** A number as a spreadsheet of the reader's language takes it. */
function cell(value: number | null, isMoney: boolean, language: Language): string {
  if (value === null) return ''
  const plain = String(isMoney ? value / 100 : Number(value.toFixed(6)))
  return language === 'fr' ? plain.replace('.', ',') : plain
}
