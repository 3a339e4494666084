import { type ApplicationStatus, votedStatuses } from '@ancrage/domain/aids/application'
import type { PreviousAid } from '@ancrage/domain/aids/previous'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull, lt, lte, ne, or } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { everyScheme, type KnownScheme } from './catalogue'

const { aidApplications, communes, declaredAids } = tables

interface Wanted {
  /** The application that is being assessed: it is no aid had already. */
  readonly except?: string
  /** As it was when that application was decided, that day: what came after counts no more. */
  readonly decidedOn?: Day | null
  /** Of the names of schemes. */
  readonly language?: Language
  /** Those read already. */
  readonly schemes?: readonly KnownScheme[]
}

/** What a person had already: our applications that were voted, and the aids told of. */
export async function previousOf(
  read: Reads,
  personId: string,
  { except, decidedOn = null, language = 'fr', schemes }: Wanted = {},
): Promise<PreviousAid[]> {
  const known = schemes ?? (await everyScheme(read))
  const voted: readonly ApplicationStatus[] = votedStatuses
  const own = await read
    .select({
      schemeId: aidApplications.schemeId,
      amountCents: aidApplications.votedCents,
      votedOn: aidApplications.votedOn,
      signedOn: aidApplications.conventionOn,
      place: communes.name,
    })
    .from(aidApplications)
    .leftJoin(communes, eq(communes.code, aidApplications.communeCode))
    .where(
      and(
        eq(aidApplications.personId, personId),
        inArray(aidApplications.status, [...voted]),
        isNull(aidApplications.archivedAt),
        except === undefined ? undefined : ne(aidApplications.id, except),
        decidedOn === null || except === undefined ? undefined : votedBefore(decidedOn, except),
      ),
    )
    .orderBy(asc(aidApplications.votedOn), asc(aidApplications.id))
  const declared = await read
    .select({
      schemeId: declaredAids.schemeId,
      label: declaredAids.label,
      amountCents: declaredAids.amountCents,
      signedOn: declaredAids.signedOn,
      place: communes.name,
    })
    .from(declaredAids)
    .leftJoin(communes, eq(communes.code, declaredAids.communeCode))
    .where(and(eq(declaredAids.personId, personId), isNull(declaredAids.archivedAt), decidedOn === null ? undefined : knownBy(decidedOn)))
    .orderBy(asc(declaredAids.signedOn), asc(declaredAids.id))
  return [
    ...own.map(({ schemeId, amountCents, ...aid }) => ({
      ...schemeSaid(known, schemeId, language),
      ...aid,
      declared: false,
      amountCents: amountCents ?? 0,
    })),
    ...declared.map(({ schemeId, ...aid }) => ({
      ...schemeSaid(known, schemeId, language),
      ...aid,
      declared: true,
      votedOn: null,
    })),
  ]
}

/** Voted before an application; of those voted the same day, those made before it. */
function votedBefore(on: Day, id: string) {
  return or(lt(aidApplications.votedOn, on), and(eq(aidApplications.votedOn, on), lt(aidApplications.id, id)))
}

function knownBy(on: Day) {
  return or(isNull(declaredAids.signedOn), lte(declaredAids.signedOn, on))
}

/** What the catalogue says of the scheme of an aid, by its latest rules; nothing is known of one that is not in it. */
export function schemeSaid(
  known: readonly KnownScheme[],
  schemeId: string | null,
  language: Language,
): Pick<PreviousAid, 'schemeKey' | 'legalCategory' | 'incompatibilities' | 'commitmentMonths'> & { readonly label: string } {
  const found = known.find(({ scheme }) => scheme.id === schemeId)
  const rules = found?.versions[0]?.rules
  return {
    label: found?.scheme.name[language] ?? '',
    schemeKey: found?.scheme.key ?? null,
    legalCategory: found?.scheme.legalCategory ?? null,
    incompatibilities: rules?.incompatibilities ?? [],
    commitmentMonths: rules?.commitmentMonths ?? null,
  }
}
