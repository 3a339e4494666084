import type { Day } from '@ancrage/domain/kernel/day'
import { professionOf } from '@ancrage/reference/professions'
import { inArray } from 'drizzle-orm'
import { schemesOn } from '../../aids/schemes/schemes-on'
import { followApplications } from '../../journeys/follow-applications'
import type { Command } from '../../platform/http/actor'
import type { RecordTable } from '../../platform/http/served'
import { inBatches } from '../../platform/store/batches'
import { tables } from '../../schema/tables'
import { at } from '../calendar'
import { fresh } from '../fresh'
import type { Cast } from '../perform'
import { rowsOf, type Writing } from './application-rows'
import { commitmentRows } from './commitment-rows'
import { journalOf } from './journal'
import type { Session } from './sessions'
import type { AidsTold } from './tell-aids'
import { type ZoneTold, zonagesTold } from './zonages'

/**
 * Writes the aids of the plan in one go: years of applications are too many for a command each, and each row is what the
 * commands would have left. The aid tracks of the journeys under way then follow their applications, by the service's own rule.
 */
export async function writeAids(command: Command, { sessions, applications, envelopes, declared }: AidsTold, cast: Cast): Promise<void> {
  const { tx, today } = command
  const zones = zonagesTold()
  await insert(
    command,
    tables.zonages,
    zones.map((zone) => ({ ...fresh(command), ...zone })),
  )
  const schemes = new Map((await schemesOn(tx, today)).map((scheme) => [scheme.key, scheme]))
  const schemeOf = (key: string) => known(schemes, key)
  await insert(
    command,
    tables.budgetEnvelopes,
    envelopes.map(({ year, scheme, cents }) => ({ ...fresh(command), year, schemeId: schemeOf(scheme).id, amountCents: cents })),
  )
  const writing: Writing = {
    newId: command.newId,
    today,
    officer: cast.accounts.anne,
    schemeOf,
    personOf: await peopleOf(command, cast),
    journeyOf: (key) => known(cast.journeys, key),
    sessionIdOf: await writeSessions(command, sessions),
    zoneOf: zoneFinder(zones),
  }
  const numbers = new Map<string, number>()
  const written = applications
    .toSorted((one, other) => (one.steps.createdOn < other.steps.createdOn ? -1 : one.steps.createdOn > other.steps.createdOn ? 1 : 0))
    .map((told) => {
      const year = told.steps.createdOn.slice(0, 4)
      const next = (numbers.get(year) ?? 0) + 1
      numbers.set(year, next)
      const rows = rowsOf(told, `A-${year}-${String(next).padStart(4, '0')}`, writing)
      return { told, rows, kept: commitmentRows(told, rows, writing) }
    })
  await insert(
    command,
    tables.aidApplications,
    written.map(({ rows }) => rows.application),
  )
  await insert(
    command,
    tables.aidPieces,
    written.flatMap(({ rows }) => rows.pieces),
  )
  await insert(
    command,
    tables.aidExpenses,
    written.flatMap(({ rows }) => rows.expenses),
  )
  await insert(
    command,
    tables.aidPayments,
    written.flatMap(({ rows }) => rows.payments),
  )
  await insert(
    command,
    tables.aidCommitments,
    written.flatMap(({ kept }) => kept?.commitment ?? []),
  )
  await insert(
    command,
    tables.aidChecks,
    written.flatMap(({ kept }) => kept?.checks ?? []),
  )
  await insert(
    command,
    tables.auditEntries,
    written.flatMap(({ told, rows }) => journalOf(told, rows.application.id, writing)),
  )
  await insert(
    command,
    tables.declaredAids,
    declared.map(({ person, scheme, ...aid }) => ({
      ...fresh(command),
      ...aid,
      personId: writing.personOf(person).id,
      schemeId: scheme && (schemes.get(scheme)?.id ?? null),
    })),
  )
  for (const { told } of written) {
    if (told.live && told.journey) await followApplications(command, writing.journeyOf(told.journey) ?? '')
  }
}

async function insert({ tx }: Command, table: RecordTable, rows: readonly object[]): Promise<void> {
  for (const batch of inBatches(rows)) await tx.insert(table).values(batch as never)
}

async function writeSessions(command: Command, sessions: readonly Session[]): Promise<(session: Session) => string> {
  const ids = new Map(sessions.map(({ meetsOn }) => [meetsOn, command.newId()]))
  const rows = sessions.map(({ meetsOn, reportDueOn, number }) => ({
    ...fresh({ ...command, newId: () => ids.get(meetsOn) ?? '', now: at(number ? reportDueOn : command.today, '08:00') }),
    body: 'Commission permanente',
    meetsOn,
    reportDueOn,
    heldOn: number && meetsOn,
    deliberationNumber: number,
  }))
  await insert(command, tables.deliberationSessions, rows)
  return ({ meetsOn }) => known(ids, meetsOn)
}

async function peopleOf({ tx }: Command, cast: Cast): Promise<Writing['personOf']> {
  const search = new Map<string, string>()
  for (const batch of inBatches([...cast.people.values()])) {
    const rows = await tx
      .select({ id: tables.people.id, search: tables.people.search })
      .from(tables.people)
      .where(inArray(tables.people.id, batch))
    for (const row of rows) search.set(row.id, row.search)
  }
  return (key) => {
    const id = known(cast.people, key)
    return { id, search: known(search, id) }
  }
}

/** The zone of a profession in a commune on a day. */
function zoneFinder(zones: readonly ZoneTold[]): Writing['zoneOf'] {
  const places = new Map<string, ZoneTold[]>()
  for (const zone of zones) {
    const place = `${zone.professionGroup} ${zone.communeCode}`
    places.set(place, [...(places.get(place) ?? []), zone])
  }
  return ({ professionCode, communeCode }, on: Day) =>
    places
      .get(`${professionOf(professionCode)?.group} ${communeCode}`)
      ?.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)) ?? null
}

function known<V>(values: ReadonlyMap<string, V>, key: string): V {
  const value = values.get(key)
  if (value === undefined) throw new RangeError(`The aids of the plan name ${key}, which does not exist`)
  return value
}
