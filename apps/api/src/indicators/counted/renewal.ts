import { countsEveryMode, professionsCounted, type RenewalRule, renewalRule } from '@ancrage/domain/departures/renewal'
import { settings } from '@ancrage/domain/site/settings'
import { and, between, eq, exists, gt, inArray, isNull, lt, ne, not, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { tables } from '../../schema/tables'
import type { Condition, Parameters } from './counted'

const { departures, installations } = tables
const another = alias(installations, 'another')
const anotherExit = alias(departures, 'another_exit')

/** The rule asked for; without one, that of a site which has set none. */
const ruleOf = ({ renewal }: Parameters): RenewalRule => renewal ?? initial
const initial = renewalRule({
  renewalModes: settings.renewalModes.initial,
  renewalProfessions: settings.renewalProfessions.initial,
  renewalMoves: settings.renewalMoves.initial,
  renewalHeads: settings.renewalHeads.initial,
})

interface Counting {
  readonly mode: SQLiteColumn
  readonly professionCode: SQLiteColumn
}

/** Of the modes and the professions that the rule counts; a mode not known is no reason to leave out. */
function ofTheRule({ mode, professionCode }: Counting, parameters: Parameters): SQL | undefined {
  const rule = ruleOf(parameters)
  const professions = professionsCounted(rule, parameters.professionCode)
  return and(
    countsEveryMode(rule) ? undefined : or(isNull(mode), inArray(mode, [...rule.modes])),
    professions.length === 0 ? undefined : inArray(professionCode, [...professions]),
  )
}

/** A day a year later or earlier, as text: a move is within twelve months, and the 29 February compares well. */
const yearsFrom = (day: SQLWrapper, years: 1 | -1): SQL =>
  sql`(cast(substr(${day}, 1, 4) as integer) + ${sql.raw(String(years))}) || substr(${day}, 5)`

/** Installations of the period by the rule: no move within the territory, nor twice the same person, unless it counts them. */
export const arrivals: Condition = (parameters, { read }) => {
  const { from, to } = parameters
  const { moves, heads } = ruleOf(parameters)
  const own = and(eq(another.personId, installations.personId), ne(another.id, installations.id), isNull(another.archivedAt))
  const before = or(
    lt(another.effectiveOn, installations.effectiveOn),
    and(eq(another.effectiveOn, installations.effectiveOn), lt(another.id, installations.id)),
  )
  const practised = read
    .select({ one: sql`1` })
    .from(another)
    .where(and(own, before, or(isNull(another.endedOn), sql`${another.endedOn} > ${yearsFrom(installations.effectiveOn, -1)}`)))
  const already = read
    .select({ one: sql`1` })
    .from(another)
    .where(and(own, before, between(another.effectiveOn, from, to), ofTheRule(another, parameters)))
  return and(
    between(installations.effectiveOn, from, to),
    ofTheRule(installations, parameters),
    moves ? undefined : not(exists(practised)),
    heads ? not(exists(already)) : undefined,
  )
}

/** Departures that took place in the period by the rule. */
export const exits: Condition = (parameters, { read }) => {
  const { from, to } = parameters
  const { moves, heads } = ruleOf(parameters)
  const staying = read
    .select({ one: sql`1` })
    .from(another)
    .where(
      and(
        eq(another.personId, departures.personId),
        sql`${another.id} <> coalesce(${departures.installationId}, '')`,
        isNull(another.archivedAt),
        sql`${another.effectiveOn} < ${yearsFrom(departures.leftOn, 1)}`,
        or(isNull(another.endedOn), gt(another.endedOn, departures.leftOn)),
      ),
    )
  const already = read
    .select({ one: sql`1` })
    .from(anotherExit)
    .where(
      and(
        eq(anotherExit.personId, departures.personId),
        isNull(anotherExit.archivedAt),
        between(anotherExit.leftOn, from, to),
        or(lt(anotherExit.leftOn, departures.leftOn), and(eq(anotherExit.leftOn, departures.leftOn), lt(anotherExit.id, departures.id))),
        ofTheRule(anotherExit, parameters),
      ),
    )
  return and(
    between(departures.leftOn, from, to),
    ofTheRule(departures, parameters),
    moves ? undefined : not(exists(staying)),
    heads ? not(exists(already)) : undefined,
  )
}
