import { applicationSearch } from '@ancrage/domain/aids/application'
import { addDays, type Day, latest } from '@ancrage/domain/kernel/day'
import type { ZoneClass } from '@ancrage/domain/territory/zonage'
import type { SchemeInForce } from '../../aids/schemes/schemes-on'
import type { tables } from '../../schema/tables'
import { at } from '../calendar'
import { computedCents } from './grants'
import type { Session } from './sessions'
import type { AidTold } from './told'

/** What the rows of an application are written with. */
export interface Writing {
  readonly newId: () => string
  readonly today: Day
  /** The aid officer, who does it all. */
  readonly officer: string
  readonly personOf: (key: string) => { readonly id: string; readonly search: string }
  readonly journeyOf: (key: string) => string | null
  readonly schemeOf: (key: string) => SchemeInForce
  readonly sessionIdOf: (session: Session) => string
  readonly zoneOf: (
    told: Pick<AidTold, 'professionCode' | 'communeCode'>,
    on: Day,
  ) => { readonly class: ZoneClass; readonly decree: string } | null
}

type Application = typeof tables.aidApplications.$inferInsert
type Piece = typeof tables.aidPieces.$inferInsert
type ExpenseRow = typeof tables.aidExpenses.$inferInsert
type Payment = typeof tables.aidPayments.$inferInsert

export interface ApplicationRows {
  readonly application: Application
  readonly pieces: readonly Piece[]
  readonly expenses: readonly ExpenseRow[]
  readonly payments: readonly Payment[]
}

/** The rows that the commands of an application's life would have left. */
export function rowsOf(told: AidTold, number: string, writing: Writing): ApplicationRows {
  const { newId, officer, today } = writing
  const { steps, payments, quotes, invoices } = told
  const id = newId()
  const since = lastDay(told, today)
  const written = (createdOn: Day, updatedOn: Day, version: number) => ({
    id: newId(),
    createdAt: at(createdOn, '10:00'),
    createdBy: officer,
    updatedAt: at(updatedOn, '15:00'),
    updatedBy: officer,
    version,
  })
  return {
    application: { ...written(steps.createdOn, since, versionOf(told)), id, number, ...columnsOf(told, since, number, writing) },
    pieces: piecesOf(told, id, writing),
    expenses: [
      ...quotes.map(({ cents, ...quote }) => ({
        ...written(steps.createdOn, steps.createdOn, 1),
        ...quote,
        applicationId: id,
        nature: 'quote' as const,
        amountCents: cents,
      })),
      ...invoices.map(({ cents, on, ...invoice }) => ({
        ...written(on, on, 1),
        ...invoice,
        applicationId: id,
        nature: 'invoice' as const,
        amountCents: cents,
        spentOn: addDays(on, -15),
      })),
    ],
    payments: payments.map(({ orderedOn, paidOn, ...payment }, index) => ({
      ...written(
        payment.dueOn < today ? payment.dueOn : since,
        paidOn ?? orderedOn ?? since,
        1 + Number(orderedOn !== null) + Number(paidOn !== null),
      ),
      ...payment,
      applicationId: id,
      orderedOn,
      paidOn,
      mandateNumber: paidOn && `${number.slice(4, 6)}${number.slice(-4)}${String(index + 1).padStart(2, '0')}`,
    })),
  }
}

function columnsOf(
  told: AidTold,
  since: Day,
  number: string,
  { today, officer, personOf, journeyOf, schemeOf, sessionIdOf, zoneOf }: Writing,
) {
  const { steps, scheme, session, cents, professionCode, communeCode, quotes } = told
  const { votedOn, filedOn, examinedOn, ended, beneficiarySignedOn = null, funderSignedOn = null } = steps
  const conventionOn = beneficiarySignedOn && funderSignedOn && latest([beneficiarySignedOn, funderSignedOn])
  const sent = conventionOn && addDays(conventionOn, 4) <= today ? addDays(conventionOn, 4) : null
  const decidedOn = votedOn ?? (ended?.status === 'refused' ? ended.on : null)
  const zone = decidedOn && zoneOf(told, decidedOn)
  const { id: personId, search } = personOf(told.person)
  const { id: schemeId, versionId } = schemeOf(scheme)
  const computed = computedCents({ scheme, professionCode, cents }, quotes, filedOn ?? today, zone?.class ?? null)
  return {
    schemeId,
    personId,
    journeyId: told.journey && journeyOf(told.journey),
    professionCode,
    communeCode,
    installationOn: told.installationOn,
    monthsAsked: scheme === 'vosges-bourse-etudes' ? cents / 500_00 : null,
    status: told.status,
    statusSince: since,
    filedOn: filedOn ?? null,
    incompleteNote: steps.incomplete?.note ?? null,
    completeOn: steps.completeOn ?? null,
    examinedOn: examinedOn ?? null,
    examinedBy: examinedOn ? officer : null,
    opinion: examinedOn ? 'Avis favorable.' : null,
    sessionId: session && sessionIdOf(session),
    schemeVersionId: decidedOn ? versionId : null,
    computedCents: computed,
    votedCents: votedOn ? cents : null,
    votedOn: votedOn ?? null,
    deliberationNumber: votedOn ? (session?.number ?? null) : null,
    zoneClass: zone?.class ?? null,
    zoneDecree: zone?.decree ?? null,
    beneficiarySignedOn,
    funderSignedOn,
    conventionOn,
    attestedOn: conventionOn && filedOn ? filedOn : null,
    sentToArsOn: sent,
    sentToCpamOn: sent,
    settledOn: steps.settledOn ?? null,
    overpaidCents: told.overpaidCents,
    endedOn: ended?.on ?? null,
    refusalReason: ended?.why ?? null,
    endReason: ended?.reason ?? null,
    search: applicationSearch(search, number),
  }
}

/** The day an application came to where it stands. */
function lastDay({ status, steps, payments }: AidTold, today: Day): Day {
  const { createdOn, filedOn, incomplete, completeOn, examinedOn, votedOn, beneficiarySignedOn, funderSignedOn, settledOn, ended } = steps
  const signedOn = beneficiarySignedOn && funderSignedOn && latest([beneficiarySignedOn, funderSignedOn])
  const paidOn = payments.flatMap((payment) => payment.paidOn ?? []).toSorted()[0]
  const days: Record<AidTold['status'], Day | null | undefined> = {
    gathering: createdOn,
    filed: filedOn,
    incomplete: incomplete?.on,
    complete: completeOn,
    examined: examinedOn,
    voted: votedOn,
    signed: signedOn,
    advanced: paidOn,
    settled: settledOn,
    refused: ended?.on,
    abandoned: ended?.on,
  }
  const on = days[status] ?? createdOn
  return on > today ? today : on
}

/** One more for each thing done to it. */
function versionOf({ steps, payments }: AidTold): number {
  const done = Object.values(steps).filter((on) => on !== undefined).length
  return done + payments.filter(({ paidOn }) => paidOn).length
}

/** The pieces its scheme asks, received in time for what they are needed for; those named are awaited. */
function piecesOf({ scheme, steps, invoices, missing }: AidTold, applicationId: string, { newId, officer, schemeOf }: Writing): Piece[] {
  const { createdOn, filedOn, completeOn, funderSignedOn } = steps
  const dayFor = { filing: completeOn ?? filedOn ?? createdOn, advance: funderSignedOn ?? null, balance: invoices[0]?.on ?? null }
  return schemeOf(scheme).rules.pieces.map(({ key, label, compulsory, neededFor }, position) => {
    const receivedOn = missing.includes(key) ? null : dayFor[neededFor]
    return {
      id: newId(),
      applicationId,
      key,
      label,
      compulsory,
      neededFor,
      position,
      receivedOn,
      receivedBy: receivedOn && officer,
      version: receivedOn ? 2 : 1,
    }
  })
}
