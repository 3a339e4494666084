import { assessedSentence } from '@ancrage/contract/aid-assessed'
import { sentence } from '@ancrage/contract/sentences'
import { isDecided } from '@ancrage/domain/aids/application'
import type { Assessment } from '@ancrage/domain/aids/assess'
import type { Reason } from '@ancrage/domain/aids/reason'
import { type Deed, transitionRefusal, verbsFrom } from '@ancrage/domain/aids/transitions'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { userNames } from '../../journeys/names'
import { type Asking, may } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { schemeOn, schemeVersion } from '../schemes/schemes-on'
import { assessApplication } from '../simulate/assess-application'
import { awaitsApproval } from './approve'
import { type ApplicationRow, factsOf } from './facts'
import { servedApplications } from './served'

const { aidExpenses, aidPieces, aidSchemes, communes, deliberationSessions, epcis, journeys, people } = tables

/** Everything of an application's page, in one reply. */
export async function applicationPage(asking: Asking, id: string) {
  const { read, today, actor } = asking
  const row = await one(servedApplications, read, asking, id)
  const application = row as unknown as ApplicationRow
  const decided = isDecided(application.status)
  const assessed = await assessApplication(read, application, today)
  const names = await userNames(read, [application.examinedBy, application.approvedBy])
  const named = (userId: string | null) => (userId ? { id: userId, name: names.get(userId) ?? '' } : null)
  const mayChange = may(actor, 'aid_applications.write') && application.archivedAt === null
  return {
    ...(row as unknown as ApplicationRow),
    scheme: await schemeOf(asking, application),
    ...(await aroundOf(read, application)),
    zone: decided ? frozenZone(application) : assessed.zone && { class: assessed.zone.class, decree: assessed.zone.decree },
    decided,
    assessment: said(assessed, actor.language),
    pieces: await piecesOf(read, id),
    expenses: await read
      .select()
      .from(aidExpenses)
      .where(and(eq(aidExpenses.applicationId, id), isNull(aidExpenses.archivedAt)))
      .orderBy(asc(aidExpenses.createdAt), asc(aidExpenses.id)),
    examiner: named(application.examinedBy),
    approver: named(application.approvedBy),
    approvalAwaited: await awaitsApproval(read, application),
    next: mayChange ? await nextOf(asking, application) : [],
    mayChange,
    mayReceive: may(actor, 'aid_pieces.receive') && application.archivedAt === null,
  }
}

async function schemeOf({ read, today }: Asking, { schemeId, schemeVersionId }: ApplicationRow) {
  const [scheme] = await read.select().from(aidSchemes).where(eq(aidSchemes.id, schemeId))
  const version = schemeVersionId ? await schemeVersion(read, schemeVersionId) : await schemeOn(read, schemeId, today)
  return {
    id: schemeId,
    key: scheme?.key ?? '',
    name: scheme?.name ?? { fr: '', en: '' },
    funder: scheme?.funder ?? 'departement',
    scholarship: scheme?.scholarship ?? false,
    summary: version?.summary ?? null,
    proRata: version?.rules.proRata ?? null,
  }
}

/** Whom and what it is about, as named on its page. */
async function aroundOf(read: Reads, { personId, journeyId, communeCode, sessionId }: ApplicationRow) {
  const { id, civility, lastName, firstName } = people
  const [person] = await read.select({ id, civility, lastName, firstName }).from(people).where(eq(id, personId))
  const [journey] = journeyId
    ? await read
        .select({ id: journeys.id, number: journeys.number })
        .from(journeys)
        .where(and(eq(journeys.id, journeyId), isNull(journeys.archivedAt)))
    : []
  const [commune] = await read
    .select({ code: communes.code, name: communes.name, epci: epcis.name })
    .from(communes)
    .leftJoin(epcis, eq(epcis.code, communes.epciCode))
    .where(eq(communes.code, communeCode))
  const { body, meetsOn } = deliberationSessions
  const [session] = sessionId
    ? await read
        .select({ id: deliberationSessions.id, body, meetsOn })
        .from(deliberationSessions)
        .where(eq(deliberationSessions.id, sessionId))
    : []
  return {
    person: person ?? { id: personId, civility: null, lastName: '', firstName: '' },
    journey: journey ?? null,
    commune: commune ?? { code: communeCode, name: communeCode, epci: null },
    session: session ?? null,
  }
}

function frozenZone({ zoneClass, zoneDecree }: ApplicationRow) {
  return zoneClass && { class: zoneClass, decree: zoneDecree ?? '' }
}

async function piecesOf(read: Reads, applicationId: string) {
  const rows = await read
    .select()
    .from(aidPieces)
    .where(eq(aidPieces.applicationId, applicationId))
    .orderBy(asc(aidPieces.position), asc(aidPieces.id))
  return namedPieces(read, rows)
}

/** Pieces with the name of whoever received them. */
export async function namedPieces(read: Reads, rows: readonly (typeof aidPieces.$inferSelect)[]) {
  const names = await userNames(
    read,
    rows.map(({ receivedBy }) => receivedBy),
  )
  return rows.map((row) => ({ ...row, receivedBy: row.receivedBy && (names.get(row.receivedBy) ?? null) }))
}

/** An assessment with its sentences in the reader's language. */
function said({ eligible, reasons, lines, baseCents, amountCents, advanceCents, eligibleFrom }: Assessment, language: Language) {
  const told = <T extends Pick<Reason, 'code' | 'params'>>(one: T) => ({
    ...one,
    sentence: assessedSentence(one.code, one.params, language),
  })
  return { eligible, reasons: reasons.map(told), lines: lines.map(told), baseCents, amountCents, advanceCents, eligibleFrom }
}

/** A reason is asked by the form of the deed, not a thing that lacks. */
const anyReason: Deed = { reason: '…' }

/** What may be done from where it stands; a person who examined it alone approves nothing. */
async function nextOf({ read, actor }: Asking, application: ApplicationRow) {
  const facts = await factsOf(read, application, actor)
  const told = (refusal: Refusal | null) =>
    refusal && { code: refusal.code, sentence: sentence(refusal.code, refusal.params, actor.language) }
  const done = verbsFrom(application.status).map((verb) => ({ verb, refusal: told(transitionRefusal(verb, facts, anyReason)) }))
  const own = application.examinedBy === actor.id ? { code: 'aid_approval_own' } : null
  const approval = (await awaitsApproval(read, application)) ? [{ verb: 'approve' as const, refusal: told(own) }] : []
  return [...approval, ...done]
}
