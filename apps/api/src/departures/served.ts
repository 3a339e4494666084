import { contract } from '@ancrage/contract/index'
import type { Departure } from '@ancrage/domain/departures/departure'
import { departureRefusal } from '@ancrage/domain/departures/refusal'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { references } from '../access/references'
import { figure } from '../indicators/figures'
import { placeRefusal } from '../installations/place-refusal'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { epciOf, sliceFilters } from '../territory/placed'
import { endInstallation } from './end-installation'

const { departures: table, installations, people } = tables

export type DepartureRow = Row & typeof table.$inferSelect

/** Departures expected or come, which alone feed the exits; the end of an installation writes its own. */
export const servedDepartures: Served = {
  resource: contract.departures,
  table,
  defaultSort: { field: 'expectedOn', descending: false },
  references: {
    personId: references.person,
    communeCode: references.commune,
    organisationId: references.organisation,
    successorId: references.person,
  },
  pseudonym: {
    professionCode: table.professionCode,
    epciCode: epciOf('departures'),
    expectedMonth: sql`substr(${table.expectedOn}, 1, 7)`,
    certainty: table.certainty,
    leftMonth: sql`substr(${table.leftOn}, 1, 7)`,
  },
  filters: sliceFilters('departures'),
  figure: (parameters, asking) => figure('departures', parameters, asking),
  removable: async (_command, row) => (row.installationId === null ? null : refuse('departure_follows_installation')),
  check: async (command, after, before) =>
    departureRefusal(after as unknown as Departure, command.today) ??
    (await followsRefusal(command, after, before)) ??
    (await placeRefusal(command, after, before)) ??
    (await knownRefusal(command, after as DepartureRow)),
  consequences: async (command, { before, after }) => {
    if (after) await endInstallation(command, after as DepartureRow, before as DepartureRow | null)
  },
}

/** Who left and from where is what the registry says of the installation that ended; one taken back stays in the bin. */
async function followsRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  if (!before || before.installationId === null) return null
  const own = ['personId', 'professionCode', 'communeCode'].find((field) => before[field] !== after[field])
  if (own) return refuse('departure_follows_installation', {}, { [own]: 'departure_follows_installation' })
  const [one] = await tx
    .select({ endedOn: installations.endedOn })
    .from(installations)
    .where(and(eq(installations.id, String(before.installationId)), isNull(installations.archivedAt)))
  return before.archivedAt !== null && !one?.endedOn ? refuse('departure_follows_installation') : null
}

/** One departure at a time is expected of someone. */
async function knownRefusal({ tx }: Command, { id, personId, installationId, leftOn }: DepartureRow): Promise<Refusal | null> {
  if (personId === null || (installationId !== null && leftOn !== null)) return null
  const [known] = await tx
    .select({ expectedOn: table.expectedOn, name: sql<string>`${people.firstName} || ' ' || ${people.lastName}` })
    .from(table)
    .innerJoin(people, eq(people.id, table.personId))
    .where(and(eq(table.personId, personId), isNull(table.leftOn), isNull(table.archivedAt), ne(table.id, id)))
  return known ? refuse('departure_known', known, { personId: 'departure_known' }) : null
}
