import { contract } from '@ancrage/contract/index'
import type { ChangedRecord } from '@ancrage/contract/session-reports'
import type { Permission } from '@ancrage/domain/access/permissions'
import type { FigureResource } from '@ancrage/domain/indicators/definitions'
import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { tableOf } from '../indicators/read-indicators'
import { type Asking, may } from '../platform/http/actor'
import { pseudonym } from '../platform/http/pseudonym'
import { tables } from '../schema/tables'

const {
  aidApplications,
  aidCommitments,
  aidPayments,
  communes,
  departures,
  epcis,
  installations,
  interactions,
  journeys,
  people,
  pipelines,
  tasks,
  tracks,
} = tables

const nameOf = (personId: SQLiteColumn | SQL) =>
  sql<string | null>`(select ${people.firstName} || ' ' || ${people.lastName} from ${people} where ${people.id} = ${personId})`
const ofApplication = (applicationId: SQLiteColumn) =>
  nameOf(sql`(select ${aidApplications.personId} from ${aidApplications} where ${eq(aidApplications.id, applicationId)})`)
const ofJourney = (journeyId: SQLiteColumn) =>
  nameOf(sql`(select ${journeys.personId} from ${journeys} where ${eq(journeys.id, journeyId)})`)

/** A row of the registry without a name is told by its commune. */
const orPlace = ({ personId, communeCode }: { personId: SQLiteColumn; communeCode: SQLiteColumn }) =>
  sql<string | null>`coalesce(${nameOf(personId)}, (select ${communes.name} from ${communes} where ${eq(communes.code, communeCode)}))`

/** What a record of each resource is called, and who may read it by that name. */
const told: Readonly<Record<FigureResource, { readonly name: SQL<string | null> | SQLiteColumn; readonly read: Permission }>> = {
  people: { name: sql`${people.firstName} || ' ' || ${people.lastName}`, read: contract.people.spec.permissions.read },
  interactions: { name: nameOf(interactions.personId), read: contract.interactions.spec.permissions.read },
  journeys: { name: nameOf(journeys.personId), read: contract.journeys.spec.permissions.read },
  tracks: {
    name: sql`coalesce(${ofJourney(tracks.journeyId)}, (select ${pipelines.key} from ${pipelines} where ${eq(pipelines.id, tracks.pipelineId)}))`,
    read: contract.tracks.spec.permissions.read,
  },
  installations: { name: orPlace(installations), read: contract.installations.spec.permissions.read },
  departures: { name: orPlace(departures), read: 'departures.read' },
  tasks: { name: tasks.title, read: contract.tasks.spec.permissions.read },
  'aid-applications': { name: nameOf(aidApplications.personId), read: contract.aidApplications.spec.permissions.read },
  'aid-payments': { name: ofApplication(aidPayments.applicationId), read: contract.aidPayments.spec.permissions.read },
  'aid-commitments': { name: nameOf(aidCommitments.personId), read: contract.aidCommitments.spec.permissions.read },
  epcis: { name: epcis.name, read: 'territory.read' },
}

/** Told of a figure at a time: a list that changed more is opened whole by the figure itself. */
const shown = 200

/** The records of some ids as a reader may know them: by name, under a pseudonym, or erased since. */
export async function changedRecords(
  resource: FigureResource,
  ids: readonly string[],
  { actor, read }: Pick<Asking, 'actor' | 'read'>,
  secret: string,
): Promise<ChangedRecord[]> {
  const table = tableOf[resource]
  const { name, read: permission } = told[resource]
  const asked = ids.slice(0, shown)
  const rows = await read
    .select({ id: table.id, name: sql<string | null>`(${sql`${name}`})`, archivedAt: table.archivedAt })
    .from(table)
    .where(inArray(table.id, asked))
  const known = new Map(rows.map((row) => [row.id as string, row]))
  return asked.map((id) => {
    const row = known.get(id)
    if (!row) return { id: null, name: null, gone: 'purged' }
    const gone = row.archivedAt ? 'binned' : null
    return may(actor, permission) ? { id: gone ? null : id, name: row.name, gone } : { id: null, name: pseudonym(secret, id), gone }
  })
}
