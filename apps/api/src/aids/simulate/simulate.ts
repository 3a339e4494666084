import { assessedSentence } from '@ancrage/contract/aid-assessed'
import type { aidSimulation } from '@ancrage/contract/aid-simulation'
import type { BodyOf, ReplyOf } from '@ancrage/contract/route'
import { type Asked, type Assessment, assess } from '@ancrage/domain/aids/assess'
import { cumulOf, shareCarence } from '@ancrage/domain/aids/cumul'
import type { PreviousAid } from '@ancrage/domain/aids/previous'
import { type Reason, warns } from '@ancrage/domain/aids/reason'
import type { Language } from '@ancrage/domain/kernel/choices'
import { professionOf } from '@ancrage/reference/professions'
import { eq } from 'drizzle-orm'
import type { Asking } from '../../platform/http/actor'
import { refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { zoneOn } from '../../territory/zonages/zone-on'
import type { SchemeInForce } from '../schemes/schemes-on'
import { assessedOn, everyScheme, type KnownScheme } from './catalogue'
import { type KnownOfPerson, knownOfPerson } from './known-of-person'
import { previousOf, schemeSaid } from './previous-of'

const { communes } = tables

type Body = BodyOf<typeof aidSimulation>
type Result = ReplyOf<typeof aidSimulation>['results'][number]

const unknown: KnownOfPerson = { professionCode: null, communeCode: null, installationOn: null }

/** Every live scheme for what is asked, those possible first, ours before the others. Writes nothing. */
export async function simulate({ read, actor, today }: Asking, body: Body): Promise<ReplyOf<typeof aidSimulation>> {
  const known = body.personId ? await knownOfPerson(read, body.personId) : unknown
  const professionCode = professionIn(body.professionCode ?? known.professionCode)
  const commune = await communeIn(read, body.communeCode ?? known.communeCode)
  const on = body.date ?? today
  const schemes = await everyScheme(read)
  const previous = body.previous
    ? typedPrevious(body.previous, schemes, actor.language)
    : body.personId
      ? await previousOf(read, body.personId, { language: actor.language, schemes })
      : []
  const zone = await zoneOn(read, { professionCode, communeCode: commune.code, on })
  const asked: Asked = {
    on,
    filedOn: on,
    installationOn: body.installationDate ?? known.installationOn,
    professionCode,
    departement: commune.departement,
    zone: zone?.class ?? null,
    expenses: body.expenses,
    proRataValue: body.proRataValue,
    monthsAsked: body.monthsAsked,
    previous,
  }
  const assessed = schemes.flatMap((one) => {
    const scheme = one.scheme.archivedAt === null ? assessedOn(one, on) : null
    return scheme ? [{ scheme, assessment: assess(scheme, asked) }] : []
  })
  return {
    asked: {
      professionCode,
      communeCode: commune.code,
      communeName: commune.name,
      date: on,
      installationDate: asked.installationOn,
      previous: previous.map(({ label, amountCents, signedOn, place }) => ({ label, amountCents, signedOn, place })),
    },
    zone,
    results: assessed
      .map((one) => resultOf(one, conflictsOf(one, assessed, actor.language), actor.language))
      .sort((one, other) => rankOf(one) - rankOf(other)),
  }
}

/** What is possible first, allowances of studies after the rest; ours before the others. */
const rankOf = ({ eligible, scholarship, managed }: Result) => (eligible ? 0 : 4) + (scholarship ? 2 : 0) + (managed ? 0 : 1)

function professionIn(code: string | null): string {
  if (code === null) throw refused('invalid', {}, { professionCode: 'required' })
  if (!professionOf(code)) throw refused('invalid', {}, { professionCode: 'profession_code' })
  return code
}

async function communeIn(read: Reads, code: string | null): Promise<{ code: string; name: string; departement: string }> {
  if (code === null) throw refused('invalid', {}, { communeCode: 'required' })
  const [commune] = await read
    .select({ code: communes.code, name: communes.name, departement: communes.departement })
    .from(communes)
    .where(eq(communes.code, code))
  if (!commune) throw refused('invalid', {}, { communeCode: 'unknown_commune' })
  return commune
}

/** Aids typed in: what the catalogue says of each; one of a scheme that is not in it is refused at its field. */
function typedPrevious(typed: NonNullable<Body['previous']>, schemes: readonly KnownScheme[], language: Language): PreviousAid[] {
  return typed.map(({ schemeKey, votedCents, signedOn }, index) => {
    const found = schemes.find(({ scheme }) => scheme.key === schemeKey)
    if (schemeKey !== null && !found) throw refused('invalid', {}, { [`previous.${index}.schemeKey`]: 'not_in_list' })
    const said = schemeSaid(schemes, found?.scheme.id ?? null, language)
    return {
      ...said,
      label: said.label || { fr: 'une autre aide', en: 'another aid' }[language],
      declared: found?.scheme.managed !== true,
      amountCents: votedCents,
      votedOn: null,
      signedOn,
      place: null,
    }
  })
}

interface Assessed {
  readonly scheme: SchemeInForce
  readonly assessment: Assessment
}

/** The other possible aids that one can't be combined with, or that the waiting years of their category leave one of: to be chosen. */
function conflictsOf({ scheme, assessment }: Assessed, all: readonly Assessed[], language: Language): Reason[] {
  if (!assessment.eligible) return []
  const others = all.flatMap((other) => (other.scheme !== scheme && other.assessment.eligible ? [other.scheme] : []))
  const named = (some: readonly SchemeInForce[]) => some.map(({ name }) => name[language])
  const excluded = others.filter((other) => cumulOf(scheme, other) !== 'cumulable')
  const alike = others.filter((other) => !excluded.includes(other) && shareCarence(scheme, other))
  return [
    ...(excluded.length > 0 ? [warns('conflicts_with', { labels: named(excluded) })] : []),
    ...(alike.length > 0 ? [warns('one_of_category', { labels: named(alike), years: scheme.rules.carenceYears ?? 0 })] : []),
  ]
}

function resultOf({ scheme, assessment }: Assessed, conflicts: readonly Reason[], language: Language): Result {
  const { id, key, name, funder, managed, scholarship, summary, source, sourceOn, rules } = scheme
  const said = <T extends { readonly code: string; readonly params: Reason['params'] }>(one: T) => ({
    ...one,
    params: one.params as Result['lines'][number]['params'],
    sentence: assessedSentence(one.code, one.params, language),
  })
  return {
    ...assessment,
    schemeId: id,
    schemeKey: key,
    name,
    funder,
    managed,
    scholarship,
    summary,
    source,
    sourceOn,
    reasons: [...assessment.reasons, ...conflicts].map(said),
    lines: assessment.lines.map(said),
    pieces: [...assessment.pieces],
    commitmentMonths: rules.commitmentMonths,
    commitmentStart: rules.commitmentStart,
    proRataOf: rules.proRata?.of ?? null,
    monthly: rules.terms.some(({ monthlyCents }) => monthlyCents !== null),
  }
}
