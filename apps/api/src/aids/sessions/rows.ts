import { readyStatuses } from '@ancrage/domain/aids/deliberation'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'

const { aidApplications, aidSchemes, communes, people } = tables

/** Applications that may be put to a session, read at once. */
const mostReady = 200

const columns = {
  id: aidApplications.id,
  version: aidApplications.version,
  number: aidApplications.number,
  status: aidApplications.status,
  statusSince: aidApplications.statusSince,
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
  schemeId: aidSchemes.id,
  schemeName: aidSchemes.name,
  opinion: aidApplications.opinion,
  computedCents: aidApplications.computedCents,
  votedCents: aidApplications.votedCents,
  refusalReason: aidApplications.refusalReason,
  endReason: aidApplications.endReason,
}

/** The applications put to a session, by scheme then by name. */
export function rowsOf(read: Reads, sessionId: string) {
  return read
    .select(columns)
    .from(aidApplications)
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .leftJoin(communes, eq(communes.code, aidApplications.communeCode))
    .where(and(eq(aidApplications.sessionId, sessionId), isNull(aidApplications.archivedAt)))
    .orderBy(asc(aidSchemes.key), asc(people.search), asc(aidApplications.id))
}

/** The applications ready for a session, and put to none: the longest waiting first. */
export function readyRows(read: Reads) {
  return read
    .select(columns)
    .from(aidApplications)
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .leftJoin(communes, eq(communes.code, aidApplications.communeCode))
    .where(and(inArray(aidApplications.status, [...readyStatuses]), isNull(aidApplications.sessionId), isNull(aidApplications.archivedAt)))
    .orderBy(asc(aidApplications.statusSince), asc(aidApplications.id))
    .limit(mostReady)
}
