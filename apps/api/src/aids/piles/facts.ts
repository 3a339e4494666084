import { invoiceMonths, termStepOf } from '@ancrage/domain/aids/pile'
import type { NeededFor } from '@ancrage/domain/aids/scheme'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { departedOn } from '../../commitments/departed'
import { grouped } from '../../platform/grouped'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import type { Line } from './lines'
import { awaitsInvoices, checksDue } from './piles'

const { aidApplications, aidChecks, aidCommitments, aidPayments, aidPieces, aidSchemes, communes, deliberationSessions, people } = tables

/** What every row says of its application: whose, of what scheme, and where it stands. */
export function applicationsOf(read: Reads, lines: readonly Line[]) {
  return read
    .select({
      applicationId: aidApplications.id,
      version: aidApplications.version,
      number: aidApplications.number,
      status: aidApplications.status,
      statusSince: aidApplications.statusSince,
      beneficiarySignedOn: aidApplications.beneficiarySignedOn,
      funderSignedOn: aidApplications.funderSignedOn,
      schemeId: aidSchemes.id,
      schemeName: aidSchemes.name,
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
      session: {
        id: deliberationSessions.id,
        body: deliberationSessions.body,
        meetsOn: deliberationSessions.meetsOn,
        reportDueOn: deliberationSessions.reportDueOn,
      },
    })
    .from(aidApplications)
    .innerJoin(people, eq(people.id, aidApplications.personId))
    .innerJoin(aidSchemes, eq(aidSchemes.id, aidApplications.schemeId))
    .leftJoin(communes, eq(communes.code, aidApplications.communeCode))
    .leftJoin(deliberationSessions, eq(deliberationSessions.id, aidApplications.sessionId))
    .where(inArray(aidApplications.id, applicationIds(lines)))
}

/** The compulsory pieces not received that something asks, by application. */
export async function missingOf(read: Reads, lines: readonly Line[], neededFor: readonly NeededFor[]) {
  const rows = await read
    .select({ applicationId: aidPieces.applicationId, label: aidPieces.label, neededFor: aidPieces.neededFor })
    .from(aidPieces)
    .where(
      and(
        inArray(aidPieces.applicationId, applicationIds(lines)),
        eq(aidPieces.compulsory, true),
        inArray(aidPieces.neededFor, [...neededFor]),
        isNull(aidPieces.receivedOn),
      ),
    )
    .orderBy(asc(aidPieces.position))
  return grouped(rows, ({ applicationId }) => applicationId)
}

/** The payments some lines are about, by their id. */
export async function paymentsOf(read: Reads, lines: readonly Line[]) {
  const { id, version, kind } = aidPayments
  const rows = await read
    .select({ id, version, kind })
    .from(aidPayments)
    .where(inArray(id, subjectIds(lines)))
  return new Map(rows.map((row) => [row.id, row]))
}

/** What applications wait for once their advance is paid: the declarations due, the first before; invoices a year after it. */
export async function evidenceOf(read: Reads, lines: readonly Line[], today: Day) {
  const [checks, awaiting] = await Promise.all([
    read
      .select({ applicationId: aidCommitments.applicationId, year: aidChecks.year, dueOn: aidChecks.dueOn })
      .from(aidCommitments)
      .innerJoin(aidChecks, eq(aidChecks.commitmentId, aidCommitments.id))
      .where(and(inArray(aidCommitments.applicationId, applicationIds(lines)), checksDue(today)))
      .orderBy(asc(aidChecks.dueOn)),
    read
      .select({ id: aidApplications.id })
      .from(aidApplications)
      .where(and(inArray(aidApplications.id, applicationIds(lines)), awaitsInvoices(read))),
  ])
  const due = grouped(checks, ({ applicationId }) => applicationId)
  const invoiced = new Set(awaiting.map(({ id }) => id))
  return ({ applicationId, sinceOn }: Line) => [
    ...(due.get(applicationId) ?? []).map(({ year, dueOn }) => ({ kind: 'attestation', year, dueOn }) as const),
    ...(invoiced.has(applicationId) ? [{ kind: 'invoices', year: null, dueOn: addMonths(sinceOn, invoiceMonths) } as const] : []),
  ]
}

/** What is to be done about the commitments some lines are about, by their id, and by when. */
export async function termsOf(read: Reads, lines: readonly Line[], today: Day) {
  const { id, status, endOn, breachedOn, observationsDueOn, observationsOn } = aidCommitments
  const rows = await read
    .select({ id, status, endOn, breachedOn, observationsDueOn, observationsOn, departedOn: departedOn(read) })
    .from(aidCommitments)
    .where(inArray(id, subjectIds(lines)))
  return new Map(
    rows.flatMap((row) => {
      const step = termStepOf(row, today)
      if (!step) return []
      const dueOn =
        step === 'departure' ? row.departedOn : step === 'term' ? row.endOn : step === 'observations' ? row.observationsDueOn : null
      return [[row.id, { term: { commitmentId: row.id, status: row.status, step }, dueOn }] as const]
    }),
  )
}

const applicationIds = (lines: readonly Line[]) => [...new Set(lines.map(({ applicationId }) => applicationId))]
const subjectIds = (lines: readonly Line[]) => lines.flatMap(({ subjectId }) => subjectId ?? [])
