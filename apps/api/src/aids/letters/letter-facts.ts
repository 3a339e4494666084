import { assessedSentence } from '@ancrage/contract/aid-assessed'
import type { Assessment } from '@ancrage/domain/aids/assess'
import type { LetterFacts } from '@ancrage/domain/aids/letters/letter-facts'
import { professionLabel } from '@ancrage/reference/professions'
import { departements } from '@ancrage/reference/territory'
import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { readSetting } from '../../site/read-setting'
import type { ApplicationRow } from '../applications/facts'
import { schemeOn, schemeVersion } from '../schemes/schemes-on'
import { assessApplication } from '../simulate/assess-application'

const { aidChecks, aidCommitments, aidExpenses, aidPayments, aidSchemes, communes, deliberationSessions, epcis, people, settings } = tables

/** What the records say of an application for a letter written today; in French, as letters are. */
export async function letterFacts({ read, today }: Asking, row: ApplicationRow): Promise<LetterFacts> {
  const person = await personOf(read, row.personId)
  const assessed = await assessApplication(read, row, today)
  return {
    writtenOn: today,
    mission: await readSetting(read, 'name'),
    departement: await departementOf(read),
    person: person ?? { civility: null, firstName: '', lastName: '', rpps: null },
    profession: professionLabel(row.professionCode, person?.specialtyCode ?? null, {}, 'fr') ?? '',
    ...(await placeOf(read, row.communeCode)),
    application: {
      ...row,
      computedCents: row.computedCents ?? (assessed.eligible ? assessed.amountCents : null),
      zoneClass: row.zoneClass ?? assessed.zone?.class ?? null,
      zoneDecree: row.zoneDecree ?? assessed.zone?.decree ?? null,
    },
    scheme: await schemeOf(read, row, today),
    body: await bodyOf(read, row.sessionId),
    expenses: await read
      .select()
      .from(aidExpenses)
      .where(and(eq(aidExpenses.applicationId, row.id), isNull(aidExpenses.archivedAt)))
      .orderBy(asc(aidExpenses.createdAt), asc(aidExpenses.id)),
    lines: linesOf(assessed),
    payments: await read
      .select()
      .from(aidPayments)
      .where(and(eq(aidPayments.applicationId, row.id), isNull(aidPayments.archivedAt), ne(aidPayments.status, 'cancelled')))
      .orderBy(asc(aidPayments.dueOn), asc(aidPayments.id)),
    ...(await commitmentOf(read, row.id)),
  }
}

/** The calculation as an annex shows it: what is retained and its sum, then what is given of it. */
function linesOf({ lines, baseCents, amountCents }: Assessment): LetterFacts['lines'] {
  if (lines.length === 0) return []
  const told = (part: 'base' | 'aid') =>
    lines
      .filter((line) => line.part === part)
      .map((line) => ({ text: assessedSentence(line.code, line.params, 'fr'), amountCents: line.amountCents }))
  const base = told('base')
  const retained = base.length > 0 ? [...base, { text: 'Dépenses retenues', amountCents: baseCents }] : []
  return [...retained, ...told('aid'), { text: 'Aide calculée', amountCents: amountCents ?? 0 }]
}

async function personOf(read: Reads, personId: string) {
  const { civility, firstName, lastName, rpps, specialtyCode } = people
  const [person] = await read.select({ civility, firstName, lastName, rpps, specialtyCode }).from(people).where(eq(people.id, personId))
  return person
}

async function departementOf(read: Reads): Promise<string> {
  const [row] = await read.select({ code: settings.value }).from(settings).where(eq(settings.key, 'departement'))
  return departements().find(({ code }) => code === row?.code)?.name ?? ''
}

async function placeOf(read: Reads, code: string) {
  const [place] = await read
    .select({ commune: communes.name, epci: epcis.name })
    .from(communes)
    .leftJoin(epcis, eq(epcis.code, communes.epciCode))
    .where(eq(communes.code, code))
  return place ?? { commune: code, epci: null }
}

async function schemeOf(
  read: Reads,
  { schemeId, schemeVersionId }: ApplicationRow,
  today: Asking['today'],
): Promise<LetterFacts['scheme']> {
  const found = schemeVersionId ? await schemeVersion(read, schemeVersionId) : await schemeOn(read, schemeId, today)
  if (found) return { name: found.name.fr, legalForm: found.legalForm, rules: found.rules, source: found.source }
  const [scheme] = await read.select().from(aidSchemes).where(eq(aidSchemes.id, schemeId))
  return { name: scheme?.name.fr ?? '', legalForm: scheme?.legalForm ?? 'hors-champ', rules: null, source: '' }
}

async function bodyOf(read: Reads, sessionId: string | null): Promise<string | null> {
  if (sessionId === null) return null
  const { id, body } = deliberationSessions
  const [session] = await read.select({ body }).from(deliberationSessions).where(eq(id, sessionId))
  return session?.body ?? null
}

async function commitmentOf(read: Reads, applicationId: string): Promise<Pick<LetterFacts, 'commitment' | 'checkYear'>> {
  const live = and(eq(aidCommitments.applicationId, applicationId), isNull(aidCommitments.archivedAt))
  const [commitment] = await read.select().from(aidCommitments).where(live)
  if (!commitment) return { commitment: null, checkYear: null }
  const [check] = await read
    .select({ year: aidChecks.year })
    .from(aidChecks)
    .where(and(eq(aidChecks.commitmentId, commitment.id), isNull(aidChecks.outcome)))
    .orderBy(asc(aidChecks.year))
    .limit(1)
  return { commitment, checkYear: check?.year ?? null }
}
