import type { FigureList } from '@ancrage/contract/reports'
import type { ZonedGroup } from '@ancrage/domain/territory/zonage'
import { type ZoneChangeFigure, zoneChangeResources } from '@ancrage/domain/territory/zone-change'
import { professions } from '@ancrage/reference/professions'
import { and, count, eq, exists, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { type Asking, may } from '../../platform/http/actor'
import { tables } from '../../schema/tables'

const { aidApplications, journeys, journeyTargetCommunes, people } = tables

/** Where an application can still be given another zone: nothing is decided. */
const undecided = ['gathering', 'filed', 'incomplete', 'complete', 'examined'] as const

/**
 * The records that a number of a change of zonage counts: applications not yet decided whose commune changes class, active
 * journeys of those professions that aim at such a commune or whose person lives in one.
 */
export function inZoneChange({ zonage, part, communes }: ZoneChangeFigure, { read }: Pick<Asking, 'read'>): SQL {
  const codes = communes.split('.')
  const concerned = professions.filter(({ group }) => group === zonage).map(({ code }) => code)
  if (part === 'applications') {
    return and(
      inArray(aidApplications.status, undecided),
      inArray(aidApplications.professionCode, concerned),
      inArray(aidApplications.communeCode, codes),
    ) as SQL
  }
  const aimed = read
    .select({ id: journeyTargetCommunes.journeyId })
    .from(journeyTargetCommunes)
    .where(inArray(journeyTargetCommunes.communeCode, codes))
  const theirs = (where: SQL) =>
    exists(
      read
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.id, journeys.personId), where)),
    )
  return and(
    eq(journeys.status, 'active'),
    theirs(inArray(people.professionCode, concerned)),
    or(inArray(journeys.id, aimed), theirs(inArray(people.communeCode, codes))),
  ) as SQL
}

/** How many a change of class is about, each number with its list for whoever reads those records. */
export async function concernedBy(communeCodes: readonly string[], zonage: ZonedGroup, asking: Asking) {
  const communes = communeCodes.toSorted().join('.')
  const counted = async (part: ZoneChangeFigure['part'], table: typeof journeys | typeof aidApplications) => {
    const figure: ZoneChangeFigure = { zonage, part, communes }
    const where = and(isNull(table.archivedAt), inZoneChange(figure, asking))
    const [row] = communes === '' ? [] : await asking.read.select({ n: count() }).from(table).where(where)
    const list: FigureList = { resource: zoneChangeResources[part], filter: { in: figure } }
    return { count: row?.n ?? 0, list: may(asking.actor, part === 'journeys' ? 'journeys.list' : 'aid_applications.list') ? list : null }
  }
  return { applications: await counted('applications', aidApplications), journeys: await counted('journeys', journeys) }
}
