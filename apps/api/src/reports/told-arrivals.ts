import { readinessChoices, readinessOf } from '@ancrage/domain/journeys/readiness'
import { addMonths, type Day, monthOf } from '@ancrage/domain/kernel/day'
import type { ReportSlices, SessionFigures } from '@ancrage/domain/reports/session-figures'
import { and, asc, between, isNull, ne, sql } from 'drizzle-orm'
import { journeysOfHouseholds } from '../day/followed'
import { readinessTracks, readTracks } from '../day/tracks'
import { epciNames } from '../journeys/names'
import type { Asking } from '../platform/http/actor'
import { pseudonym } from '../platform/http/pseudonym'
import { tables } from '../schema/tables'
import { epciOf, inSlices, professionOf } from '../territory/placed'
import { saidProfession } from './said'

const { journeys } = tables

/** Months within which an arrival is expected. */
const monthsAhead = 6

/**
 * Who is expected within six months, the nearest first, under the pseudonym of their journey, with what readiness still
 * lacks: in a couple of professionals the spouse's job is the other's place.
 */
export async function toldArrivals(
  { on, filters, secret }: { on: Day; filters: ReportSlices; secret: string },
  asking: Asking,
): Promise<SessionFigures['arrivals']> {
  const { read } = asking
  const arriving = await read
    .select({
      id: journeys.id,
      householdId: journeys.householdId,
      personId: journeys.personId,
      targetOn: journeys.targetOn,
      phase: journeys.phase,
      professionCode: sql<string | null>`(${professionOf('journeys')})`,
      epciCode: sql<string | null>`(${epciOf('journeys')})`,
    })
    .from(journeys)
    .where(
      and(
        ne(journeys.status, 'closed'),
        isNull(journeys.archivedAt),
        between(journeys.targetOn, on, addMonths(on, monthsAhead)),
        inSlices('journeys', filters, asking),
      ),
    )
    .orderBy(asc(journeys.targetOn), asc(journeys.id))
  const linked = await journeysOfHouseholds(read, arriving)
  const tracks = await readTracks(read, [...arriving, ...linked])
  const names = await epciNames(
    read,
    arriving.map(({ epciCode }) => epciCode),
  )
  return arriving.map((journey) => {
    const other = linked.find((one) => one.householdId === journey.householdId && one.personId !== journey.personId)
    const { blocking } = readinessOf(readinessTracks(tracks(journey)), other ? readinessTracks(tracks(other)) : null)
    return {
      pseudonym: pseudonym(secret, journey.id),
      profession: saidProfession(journey.professionCode),
      epci: journey.epciCode && (names.get(journey.epciCode) ?? null),
      month: journey.targetOn && monthOf(journey.targetOn),
      phase: journey.phase,
      blocks: blocking.map((key) => ({ ...readinessChoices.labels[key] })),
    }
  })
}
