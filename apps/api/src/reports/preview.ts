import type { QueryOf, ReplyOf } from '@ancrage/contract/route'
import type { sessionReports } from '@ancrage/contract/session-reports'
import { indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { readIndicator } from '../indicators/read-indicators'
import type { Asking } from '../platform/http/actor'
import { lastStopped, periodOf } from './compared'

type Promised = typeof sessionReports.preview

/** The figures that would be stopped now, beside those of the last report stopped with the same filters. */
export async function readPreview({ from, to, ...filters }: QueryOf<Promised>, asking: Asking): Promise<ReplyOf<Promised>> {
  const period = await periodOf({ from, to }, asking)
  const previous = await lastStopped(asking, filters, asking.today)
  const figures = await Promise.all(indicatorCodes.map((code) => readIndicator(code, { ...period, ...filters }, asking)))
  return {
    ...period,
    previous: previous && { reportId: previous.reportId, stoppedOn: previous.stoppedOn },
    figures: figures.map(({ code, value, list }) => ({ code, value, list, previous: previous?.values[code] ?? null })),
  }
}
