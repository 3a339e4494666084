import type { ReplyOf } from '@ancrage/contract/route'
import type { sessionReports } from '@ancrage/contract/session-reports'
import { type IndicatorCode, indicatorCodes, indicators } from '@ancrage/domain/indicators/definitions'
import { differenceOf } from '@ancrage/domain/reports/differences'
import { and, eq } from 'drizzle-orm'
import { readIndicator } from '../indicators/read-indicators'
import type { Asking } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { changedRecords } from './changed-records'
import type { Parameters } from './compared'
import { type FigureKey, figureKeys, recordsOf } from './figure-records'
import { type KeptReport, loadReport } from './kept'

const { reportLists } = tables

type Differences = ReplyOf<typeof sessionReports.differences>
type KeptList = ReplyOf<typeof sessionReports.list>
type Difference = ReplyOf<typeof sessionReports.difference>

/** What each figure of a report has become: read again now, with the same period and filters, or as another report kept it. */
export async function readDifferences(id: string, withId: string | null, asking: Asking): Promise<Differences> {
  const kept = await loadReport(asking.read, id)
  const other = withId === null ? null : await loadReport(asking.read, withId)
  const figures: Differences['figures'] = []
  for (const code of indicatorCodes) {
    const before = toldIn(kept, code)
    // A figure that was not told then: nothing to compare.
    if (before === undefined) continue
    const after = other ? toldIn(other, code) : (await readIndicator(code, parametersOf(kept), asking)).value
    figures.push({ code, before, after: after ?? null, lists: await listsOf(code, kept, other, asking) })
  }
  return { with: other && { reportId: other.id, stoppedOn: other.stoppedOn }, figures }
}

async function listsOf(code: IndicatorCode, kept: KeptReport, other: KeptReport | null, asking: Asking) {
  const own = figureKeys.filter((key) => key.code === code)
  return Promise.all(
    own.map(async (key) => {
      const before = await keptList(kept.id, key, asking)
      const after = other ? await keptList(other.id, key, asking) : await recordsOf(key, parametersOf(kept), asking)
      const { cameIn, wentOut } = differenceOf(before ?? [], after ?? [])
      return { figure: key.key, cameIn: cameIn.length, wentOut: wentOut.length }
    }),
  )
}

/** The records behind what separates two readings of a figure, as their reader may know them. Throws 404 of a figure that none was kept of. */
export async function readDifference(
  id: string,
  figure: string,
  withId: string | null,
  asking: Asking,
  secret: string,
): Promise<Difference> {
  const kept = await loadReport(asking.read, id)
  const { key, ids: before } = await keptOf(id, figure, asking)
  const after = withId === null ? await recordsOf(key, parametersOf(kept), asking) : await listOf(withId, key, asking)
  const { cameIn, wentOut } = differenceOf(before, after)
  const { resource } = indicators[key.code]
  return {
    resource,
    cameIn: await changedRecords(resource, cameIn, asking, secret),
    wentOut: await changedRecords(resource, wentOut, asking, secret),
  }
}

/** The records that a figure counted when it was stopped, as their reader may know them. Throws 404 of a figure that none was kept of. */
export async function readKeptList(id: string, figure: string, asking: Asking, secret: string): Promise<KeptList> {
  await loadReport(asking.read, id)
  const { code, ids } = await keptOf(id, figure, asking)
  const { resource } = indicators[code]
  return { resource, count: ids.length, records: await changedRecords(resource, ids, asking, secret) }
}

async function keptOf(id: string, figure: string, asking: Asking) {
  const key = figureKeys.find((one) => one.key === figure)
  const ids = key && (await keptList(id, key, asking))
  if (!key || !ids) throw notFound()
  return { key, code: key.code, ids }
}

async function listOf(id: string, key: FigureKey, asking: Asking): Promise<readonly string[]> {
  await loadReport(asking.read, id)
  return (await keptList(id, key, asking)) ?? []
}

async function keptList(reportId: string, { key }: FigureKey, { read }: Pick<Asking, 'read'>): Promise<readonly string[] | null> {
  const [row] = await read
    .select({ ids: reportLists.ids })
    .from(reportLists)
    .where(and(eq(reportLists.reportId, reportId), eq(reportLists.figure, key)))
  return row?.ids ?? null
}

function parametersOf({ figures: { from, to, filters } }: KeptReport): Parameters {
  return { from, to, ...filters }
}

const toldIn = ({ figures }: KeptReport, code: IndicatorCode) => figures.indicators.find((one) => one.code === code)?.value
