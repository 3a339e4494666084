import type { aidCommitments as promised } from '@ancrage/contract/aid-commitments'
import { registerPage } from '@ancrage/contract/aid-commitments'
import type { QueryOf, ReplyOf } from '@ancrage/contract/route'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, asc, count, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { atRisk, departedWhileRunning } from '../../commitments/at-risk'
import { isBreach } from '../../commitments/departed'
import { servedBy, standingsOf } from '../../commitments/standing'
import { grouped } from '../../platform/grouped'
import type { Asking } from '../../platform/http/actor'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidApplications, aidChecks, aidCommitments, aidSchemes, communes, epcis, people } = tables

type Register = ReplyOf<typeof promised.register>
type Part = QueryOf<typeof promised.register>['part']

/** Months before its term that a commitment is ending: the second part of the register. */
const endingMonths = 12

/** The parts of the register, each as the condition that counts and lists it. */
function partsOn(read: Reads, today: Day): Readonly<Record<Part, SQL | undefined>> {
  const running = and(eq(aidCommitments.status, 'running'), isNull(aidCommitments.archivedAt))
  return {
    running,
    ending: and(running, eq(aidCommitments.startKnown, true), lte(aidCommitments.endOn, addMonths(today, endingMonths))),
    breaches: and(isNull(aidCommitments.archivedAt), isBreach(read)),
  }
}

/**
 * A part of the register: what is at risk by EPCI, and a page of rows, those ending first. Each figure of an EPCI is the sum
 * over its rows: both are read once.
 */
export async function readRegister(asking: Asking, query: QueryOf<typeof promised.register>): Promise<Register> {
  const { read, today } = asking
  const { part, epciCode, schemeId, page } = query
  const parts = partsOn(read, today)
  const [all, counts, schemes] = await Promise.all([
    rowsOf(read, and(parts[part], schemeId ? eq(aidApplications.schemeId, schemeId) : undefined)),
    countsOf(read, parts),
    schemesOf(read, or(...Object.values(parts))),
  ])
  const standingOf = await standingsOf(
    read,
    all.map(({ commitment }) => commitment),
  )
  const valued = all.map((row) => {
    const standing = standingOf(row.commitment)
    const last = row.commitment.breachedOn ?? row.departedOn ?? today
    const servedMonths = servedBy(row.commitment, standing.suspensions, last)
    return {
      ...row,
      servedMonths,
      paidCents: standing.paidCents,
      atRiskCents: atRisk(row.commitment, standing, last),
    }
  })
  const kept = valued.filter(({ epci }) => epciCode === undefined || (epci?.code ?? 'none') === epciCode)
  const shown = kept.slice((page - 1) * registerPage, page * registerPage)
  const due = await checksDue(
    read,
    today,
    shown.map(({ commitment }) => commitment.id),
  )
  return {
    today,
    counts,
    schemes,
    epcis: byEpci(valued),
    total: kept.length,
    totalCents: sumOf(kept.map(({ atRiskCents }) => atRiskCents)),
    rows: shown.map(({ commitment, epci, ...row }) => {
      const { id, applicationId, status, startOn, startKnown, endOn, months, breachedOn, observationsDueOn, observationsOn } = commitment
      const own = { id, applicationId, status, startOn, startKnown, endOn, months, breachedOn, observationsDueOn, observationsOn }
      return { ...row, ...own, epciCode: epci?.code ?? null, checksDue: due.get(id) ?? 0 }
    }) as Register['rows'],
  }
}

function rowsOf(read: Reads, where: SQL | undefined) {
  return read
    .select({
      commitment: aidCommitments,
      number: aidApplications.number,
      person: {
        id: people.id,
        civility: people.civility,
        lastName: people.lastName,
        firstName: people.firstName,
        professionCode: people.professionCode,
        specialtyCode: people.specialtyCode,
        phone: people.phone,
        communeName: communes.name,
      },
      schemeName: aidSchemes.name,
      communeName: communes.name,
      epci: { code: epcis.code, name: epcis.name },
      departedOn: departedWhileRunning(read),
    })
    .from(aidCommitments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidCommitments.applicationId))
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .innerJoin(people, eq(people.id, aidCommitments.personId))
    .innerJoin(communes, eq(communes.code, aidCommitments.communeCode))
    .leftJoin(epcis, eq(epcis.code, communes.epciCode))
    .where(where)
    .orderBy(asc(aidCommitments.endOn), asc(aidCommitments.id))
}

async function countsOf(read: Reads, parts: ReturnType<typeof partsOn>): Promise<Register['counts']> {
  const counted = await Promise.all(
    Object.entries(parts).map(async ([part, where]) => [part, await read.$count(aidCommitments, where)] as const),
  )
  return Object.fromEntries(counted) as Register['counts']
}

function schemesOf(read: Reads, where: SQL | undefined) {
  return read
    .selectDistinct({ id: aidSchemes.id, name: aidSchemes.name })
    .from(aidCommitments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidCommitments.applicationId))
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .where(where)
    .orderBy(asc(aidSchemes.id))
}

async function checksDue(read: Reads, today: Day, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .select({ id: aidChecks.commitmentId, due: count() })
    .from(aidChecks)
    .where(and(sql`${aidChecks.commitmentId} in ${[...ids, '']}`, isNull(aidChecks.outcome), lte(aidChecks.dueOn, today)))
    .groupBy(aidChecks.commitmentId)
  return new Map(rows.map(({ id, due }) => [id, due]))
}

interface Valued {
  readonly epci: { readonly code: string; readonly name: string } | null
  readonly atRiskCents: number
}

function byEpci(rows: readonly Valued[]): Register['epcis'] {
  const lots = [...grouped(rows, ({ epci }) => epci?.code ?? '').values()]
  const summed = lots.map((lot) => ({
    code: lot[0]?.epci?.code ?? null,
    name: lot[0]?.epci?.name ?? null,
    count: lot.length,
    atRiskCents: sumOf(lot.map(({ atRiskCents }) => atRiskCents)),
  }))
  return summed.toSorted((one, other) => other.atRiskCents - one.atRiskCents || (one.name ?? '').localeCompare(other.name ?? '', 'fr'))
}
