import { familyNeedChoices } from '@ancrage/domain/indicators/definitions'
import { partOf } from '@ancrage/domain/indicators/parameters'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { and, isNull } from 'drizzle-orm'
import { inIndicator } from '../indicators/figures'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import type { Parameters } from './compared'

const { tracks } = tables

/** What families looked for in a period (K18a), kind by kind, and how many of these found it (K18). */
export async function toldFamily(parameters: Parameters, asking: Asking): Promise<SessionFigures['family']> {
  return Promise.all(
    familyNeedChoices.values.map(async (kind) => {
      const opened = and(isNull(tracks.archivedAt), inIndicator({ indicator: 'K18a', part: partOf('need', kind), ...parameters }, asking))
      const resolved = inIndicator({ indicator: 'K18', part: 'numerator', ...parameters }, asking)
      return {
        kind,
        label: { ...familyNeedChoices.labels[kind] },
        opened: await asking.read.$count(tracks, opened),
        resolved: await asking.read.$count(tracks, and(opened, resolved)),
      }
    }),
  )
}
