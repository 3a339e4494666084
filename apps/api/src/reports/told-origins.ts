import { originChoices } from '@ancrage/domain/people/person'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { and, count, isNull } from 'drizzle-orm'
import { inIndicator } from '../indicators/figures'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import type { Parameters } from './compared'
import { unknown } from './said'

const { people } = tables

/** Where the contacts of a period (K1) come from, in the order of the list; those nobody asked come last. */
export async function toldOrigins(parameters: Parameters, asking: Asking): Promise<SessionFigures['origins']> {
  const rows = await asking.read
    .select({ origin: people.origin, n: count() })
    .from(people)
    .where(and(isNull(people.archivedAt), inIndicator({ indicator: 'K1', ...parameters }, asking)))
    .groupBy(people.origin)
  return [...originChoices.values, null].flatMap((origin) => {
    const found = rows.find((row) => row.origin === origin)
    return found ? [{ origin, label: origin === null ? unknown : { ...originChoices.labels[origin] }, count: found.n }] : []
  })
}
