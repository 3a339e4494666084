import type { FigureList } from '@ancrage/contract/reports'
import { indicatorCodes, indicators } from '@ancrage/domain/indicators/definitions'
import type { SessionFigure } from '@ancrage/domain/reports/session-figures'
import { and, isNull } from 'drizzle-orm'
import { figure } from '../indicators/figures'
import { readTold, tableOf } from '../indicators/read-indicators'
import type { Asking } from '../platform/http/actor'
import type { Parameters } from './compared'

/** Every indicator as it is read now, with all one must know to read it again, in both languages. */
export async function toldIndicators(parameters: Parameters, asking: Asking): Promise<SessionFigure[]> {
  const figures: SessionFigure[] = []
  for (const read of await readTold(indicatorCodes, parameters, asking)) {
    const { code, said, unit, value, numerator, denominator, opening, total, split } = read
    const { name } = indicators[code]
    figures.push({
      code,
      name: { ...name },
      definition: said,
      unit,
      value,
      numerator,
      denominator,
      opening,
      total,
      records: await countOf(read.list, asking),
      split: split.map(({ dimension, key, label, value: n }) => ({ dimension, key, label, value: n })),
    })
  }
  return figures
}

function countOf({ resource, filter }: FigureList, asking: Asking): PromiseLike<number> {
  const table = tableOf[resource]
  return asking.read.$count(table, and(isNull(table.archivedAt), figure(resource, filter.in, asking)))
}
