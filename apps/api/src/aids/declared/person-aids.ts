import type { personAids } from '@ancrage/contract/declared-aids'
import type { ReplyOf } from '@ancrage/contract/route'
import { type ApplicationStatus, votedStatuses } from '@ancrage/domain/aids/application'
import { categoryWaits } from '@ancrage/domain/aids/cumul'
import type { LegalCategory } from '@ancrage/domain/aids/scheme'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, asc, desc, eq, isNull, notInArray, sql } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import { notFound } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { runs } from '../commitments/runs'
import { assessedOn, everyScheme, type KnownScheme } from '../simulate/catalogue'
import { previousOf } from '../simulate/previous-of'

const { aidApplications, aidCommitments, aidPayments, aidSchemes, communes, declaredAids, people } = tables

/** Neither refused nor given up: what may count. */
const without: readonly ApplicationStatus[] = ['refused', 'abandoned']

/** The aids of a person, ours and those told of, with their totals and the end of the waiting years. */
export async function readPersonAids({ read, actor, today }: Asking, personId: string): Promise<ReplyOf<typeof personAids>> {
  const [person] = await read
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.archivedAt)))
  if (!person) throw notFound()
  const schemes = await everyScheme(read)
  const [own, declared, previous] = await Promise.all([
    ownOf(read, personId),
    declaredOf(read, personId),
    previousOf(read, personId, { language: actor.language, schemes }),
  ])
  const ownCents = sumOf(own.map(({ status, votedCents }) => (votedStatuses.includes(status) ? (votedCents ?? 0) : 0)))
  const declaredCents = sumOf(declared.map(({ amountCents }) => amountCents))
  return {
    own: own.map(({ name, ...aid }) => ({ ...aid, label: name[actor.language] })),
    declared,
    ownCents,
    declaredCents,
    totalCents: ownCents + declaredCents,
    waits: categoryWaits(previous, yearsByCategory(schemes, today)),
  }
}

function ownOf(read: Reads, personId: string) {
  return read
    .select({
      applicationId: aidApplications.id,
      number: aidApplications.number,
      name: aidSchemes.name,
      status: aidApplications.status,
      votedCents: aidApplications.votedCents,
      paidCents: sql<number>`coalesce((select sum(${aidPayments.amountCents}) from ${aidPayments} where ${and(
        eq(aidPayments.applicationId, aidApplications.id),
        eq(aidPayments.status, 'paid'),
        isNull(aidPayments.archivedAt),
      )}), 0)`.mapWith(Number),
      signedOn: aidApplications.conventionOn,
      place: communes.name,
      committedUntil: aidCommitments.endOn,
    })
    .from(aidApplications)
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .leftJoin(communes, eq(communes.code, aidApplications.communeCode))
    .leftJoin(aidCommitments, runs)
    .where(
      and(eq(aidApplications.personId, personId), notInArray(aidApplications.status, [...without]), isNull(aidApplications.archivedAt)),
    )
    .orderBy(desc(aidApplications.createdAt), desc(aidApplications.id))
}

function declaredOf(read: Reads, personId: string) {
  const { id, version, schemeId, label, amountCents, signedOn, communeCode } = declaredAids
  return read
    .select({ id, version, schemeId, label, amountCents, signedOn, communeCode, funder: aidSchemes.funder, place: communes.name })
    .from(declaredAids)
    .leftJoin(aidSchemes, eq(aidSchemes.id, declaredAids.schemeId))
    .leftJoin(communes, eq(communes.code, declaredAids.communeCode))
    .where(and(eq(declaredAids.personId, personId), isNull(declaredAids.archivedAt)))
    .orderBy(asc(declaredAids.createdAt), asc(declaredAids.id))
}

/** The waiting years of each legal category: the longest that a scheme of it asks. */
function yearsByCategory(schemes: readonly KnownScheme[], today: Asking['today']): Map<LegalCategory, number> {
  const years = new Map<LegalCategory, number>()
  for (const known of schemes) {
    const scheme = known.scheme.archivedAt === null ? assessedOn(known, today) : null
    const asked = scheme?.rules.carenceYears ?? null
    if (scheme && asked !== null && scheme.legalCategory !== 'aucune')
      years.set(scheme.legalCategory, Math.max(asked, years.get(scheme.legalCategory) ?? 0))
  }
  return years
}
