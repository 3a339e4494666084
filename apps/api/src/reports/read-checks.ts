import type { CheckRow } from '@ancrage/contract/session-reports'
import { type CheckedResource, type CheckKey, checkKeys, checks } from '@ancrage/domain/reports/checks'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import type { RecordTable } from '../platform/http/served'
import { tables } from '../schema/tables'
import { readSetting } from '../site/read-setting'
import { checked } from './checked'

const { aidApplications, communes, decisions, departures, installations, journeys, journeyTargetCommunes, people } = tables

/** Shown of a check at a time: those put right make room for the next. */
const shown = 50

/** How the records of a resource are told in a few words. */
interface Told {
  readonly table: RecordTable
  readonly name: SQL | SQLiteColumn
  readonly professionCode: SQL | SQLiteColumn
  readonly communeCode: SQL | SQLiteColumn
  readonly on: SQL | SQLiteColumn
  /** Where it is put right, when it is no record of its own. */
  readonly opens?: { readonly resource: string; readonly id: SQLiteColumn }
}

const nothing = sql`null`
const nameOf = (personId: SQLiteColumn) =>
  sql`(select ${people.firstName} || ' ' || ${people.lastName} from ${people} where ${eq(people.id, personId)})`
const professionOf = (personId: SQLiteColumn) => sql`(select ${people.professionCode} from ${people} where ${eq(people.id, personId)})`

const told: Readonly<Record<CheckedResource, Told>> = {
  people: {
    table: people,
    name: sql`${people.firstName} || ' ' || ${people.lastName}`,
    professionCode: people.professionCode,
    communeCode: people.communeCode,
    on: people.lastExchangeOn,
  },
  journeys: {
    table: journeys,
    name: nameOf(journeys.personId),
    professionCode: professionOf(journeys.personId),
    communeCode: sql`(select min(${journeyTargetCommunes.communeCode}) from ${journeyTargetCommunes} where ${eq(journeyTargetCommunes.journeyId, journeys.id)})`,
    on: journeys.enteredOn,
  },
  installations: {
    table: installations,
    name: nameOf(installations.personId),
    professionCode: installations.professionCode,
    communeCode: installations.communeCode,
    on: installations.effectiveOn,
  },
  departures: {
    table: departures,
    name: nameOf(departures.personId),
    professionCode: departures.professionCode,
    communeCode: departures.communeCode,
    on: departures.expectedOn,
  },
  'aid-applications': {
    table: aidApplications,
    name: nameOf(aidApplications.personId),
    professionCode: aidApplications.professionCode,
    communeCode: aidApplications.communeCode,
    on: aidApplications.votedOn,
  },
  decisions: {
    table: decisions,
    name: decisions.text,
    professionCode: nothing,
    communeCode: nothing,
    on: decisions.dueOn,
    opens: { resource: 'meetings', id: decisions.meetingId },
  },
}

/** How many records each check finds, in their order. */
export async function readChecks(asking: Asking): Promise<{ key: CheckKey; count: number }[]> {
  const from = await readSetting(asking.read, 'planStartOn')
  return Promise.all(
    checkKeys.map(async (key) => ({ key, count: await asking.read.$count(told[checks[key].resource].table, found(key, from, asking)) })),
  )
}

/** The records that a check finds, the oldest first, with the fields that put each right. */
export async function readCheck(key: CheckKey, asking: Asking): Promise<{ count: number; rows: CheckRow[] }> {
  const { read } = asking
  const { resource, fields }: { resource: CheckedResource; fields: readonly string[] } = checks[key]
  const { table, opens, ...words } = told[resource]
  const where = found(key, await readSetting(read, 'planStartOn'), asking)
  const own = fields.filter((field) => table[field])
  const columns: Record<string, SQLiteColumn | SQL> = {
    id: table.id,
    version: table.version,
    opensId: opens?.id ?? table.id,
    name: aside(words.name),
    professionCode: aside(words.professionCode),
    commune: sql`(select ${communes.name} from ${communes} where ${communes.code} = ${words.communeCode})`,
    on: aside(words.on),
    ...Object.fromEntries(own.map((field) => [`value.${field}`, table[field] as SQLiteColumn])),
  }
  const [count, rows] = await Promise.all([
    read.$count(table, where),
    read
      .select(columns as Record<string, SQLiteColumn>)
      .from(table)
      .where(where)
      .orderBy(asc(words.on), asc(table.id))
      .limit(shown),
  ])
  return {
    count,
    rows: rows.map((row) => {
      const { id, version, opensId, name, professionCode, commune, on } = row as unknown as Omit<CheckRow, 'values'> & { opensId: string }
      return {
        id,
        version,
        opens: { resource: opens?.resource ?? resource, id: opensId },
        name,
        professionCode,
        commune,
        on,
        values: Object.fromEntries(fields.map((field) => [field, (row[`value.${field}`] ?? null) as string | null])),
      }
    }),
  }
}

function found(key: CheckKey, from: Parameters<(typeof checked)[CheckKey]>[0]['from'], asking: Asking): SQL | undefined {
  return and(isNull(told[checks[key].resource].table.archivedAt), checked[key]({ from }, asking))
}

/** Wrapped, so that drizzle leaves the table's name on columns also used in subqueries. */
const aside = (key: SQL | SQLiteColumn) => sql`(${sql`${key}`})`
