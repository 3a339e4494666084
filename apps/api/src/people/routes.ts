import { contract } from '@ancrage/contract/index'
import { addDays, startOf } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { personSearch } from '@ancrage/domain/people/person'
import { and, eq, exists, inArray, isNotNull, isNull, ne, not, sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { references } from '../access/references'
import { visibleHouseholdMembers, visibleHouseholds } from '../access/scope'
import { figure } from '../indicators/figures'
import { refreshSearch } from '../journeys/derived'
import { settleHousehold } from '../journeys/household-tracks'
import { servedJourneys } from '../journeys/served'
import { householdRefusal, teamRefusal } from '../journeys/team'
import type { Deps } from '../platform/deps'
import type { Asking, Command } from '../platform/http/actor'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { mount } from '../platform/http/mount'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { epciOf, sliceFilters } from '../territory/placed'
import { joinHousehold } from './join-household'
import { servedNeeds } from './needs'
import { openHousehold } from './open-household'

const {
  aidApplications,
  aidExpenses,
  communes,
  declaredAids,
  documents,
  householdMembers,
  households,
  interactions,
  journeys,
  people: table,
  personTags,
  practices,
  tasks,
} = tables

/** What goes to the bin with an application for an aid. */
const ofApplications = [
  { table: documents, parent: documents.subjectId },
  { table: aidExpenses, parent: aidExpenses.applicationId },
]

/** How people are served; imports create them by the same road. */
export const servedPeople: Served = {
  resource: contract.people,
  table,
  search: table.search,
  sorts: { name: table.search },
  defaultSort: { field: 'name', descending: false },
  sides: { tags: { table: personTags, owner: personTags.personId, value: personTags.tag } },
  references: {
    communeCode: references.commune,
    organisationId: references.organisation,
    advisorId: references.user,
  },
  pseudonym: {
    category: table.category,
    professionCode: table.professionCode,
    epciCode: epciOf('people'),
    lastExchangeMonth: sql`substr(${table.lastExchangeOn}, 1, 7)`,
  },
  filters: {
    hasJourney: (wanted: boolean, { read }: Asking) => {
      const some = exists(
        read
          .select({ one: sql`1` })
          .from(journeys)
          .where(and(eq(journeys.personId, table.id), isNull(journeys.archivedAt))),
      )
      return wanted ? some : not(some)
    },
    inTerritory: (wanted: boolean, { read }: Asking) =>
      inArray(table.communeCode, read.select({ code: communes.code }).from(communes).where(eq(communes.inTerritory, wanted))),
    epciCode: sliceFilters('people').epciCode,
  },
  figure: (parameters, asking) => figure('people', parameters, asking),
  check: async (command, after) => birthRefusal(command, after) ?? (await rppsRefusal(command, after)),
  removable: followedRefusal,
  derive: searchOf,
  consequences: async (command, { before, after }) => {
    if (after) await refreshSearch(command, after.id)
    const householdId = (after ?? before)?.householdId
    // Binned or taken back with its journeys: what the household shares follows the journeys that are left.
    if (householdId && !(before && after)) await settleHousehold(command, String(householdId))
  },
  children: [
    { table: journeys, parent: journeys.personId, ...(servedJourneys.children && { children: servedJourneys.children }) },
    { table: practices, parent: practices.personId },
    { table: interactions, parent: interactions.personId, children: [{ table: documents, parent: documents.subjectId }] },
    { table: tasks, parent: tasks.personId },
    { table: aidApplications, parent: aidApplications.personId, children: ofApplications },
    { table: declaredAids, parent: declaredAids.personId },
  ],
}

/** The spouse and the children of a household. */
export const servedHouseholdMembers: Served = {
  resource: contract.householdMembers,
  table: householdMembers,
  visible: visibleHouseholdMembers,
  references: { householdId: references.household },
  unkept: () => ['firstName', 'birthYear', 'birthMonth', 'jobSector', 'jobTitle'],
  check: (command, after) => householdRefusal(command, String(after.householdId)),
  changeable: (command, row) => householdRefusal(command, String(row.householdId)),
}

const served: readonly Served[] = [
  servedPeople,
  {
    resource: contract.practices,
    table: practices,
    references: { personId: references.person, organisationId: references.organisation, communeCode: references.commune },
    check: (_command, { startedOn, endedOn }) =>
      startedOn !== null && endedOn !== null && String(endedOn) < String(startedOn)
        ? refuse('invalid', {}, { endedOn: 'period_reversed' })
        : null,
    derive: (_command, _after, before) => (before ? {} : { source: 'typed' }),
  },
  {
    resource: contract.households,
    table: households,
    visible: visibleHouseholds,
    unkept: () => ['notes'],
    changeable: (command, row) => householdRefusal(command, row.id),
  },
  servedHouseholdMembers,
  servedNeeds,
]

/** People, where they practise, and their households. */
export function people(app: FastifyInstance, deps: Deps): void {
  for (const one of served) mountResource(app, deps, one)
  mount(app, deps, contract.households.open, ({ params, body, today, write }) =>
    write((command) => openHousehold(command, { householdId: params.id, reason: body.reason, untilAt: startOf(addDays(today, 1)) })).catch(
      whenDone(() => ({ id: params.id, untilAt: startOf(addDays(today, 1)) })),
    ),
  )
  mount(app, deps, contract.households.join, ({ params: { id }, body, write }) =>
    write((command) => joinHousehold(command, id, body)).catch(whenDone(() => ({ id }))),
  )
}

/** Nobody met was born after this year. */
function birthRefusal({ today }: Command, { birthYear }: Row) {
  return Number(birthYear ?? 0) > Number(today.slice(0, 4)) ? refuse('invalid', {}, { birthYear: 'birth_year' }) : null
}

/** The journeys of a person go to the bin with them: each is its team's to send there; whoever signed a convention stays. */
async function followedRefusal(command: Command, { id }: Row): Promise<Refusal | null> {
  const theirs = await command.tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.personId, id), isNull(journeys.archivedAt)))
  for (const journey of theirs) {
    const refusal = await teamRefusal(command.tx, command, [journey])
    if (refusal) return refusal
  }
  const signed = and(eq(aidApplications.personId, id), isNotNull(aidApplications.conventionOn), isNull(aidApplications.archivedAt))
  return (await command.tx.$count(aidApplications, signed)) > 0 ? refuse('aid_convention_signed') : null
}

/** One RPPS number, one person: told with the number's owner left unnamed. */
async function rppsRefusal({ tx }: Command, after: Row) {
  if (typeof after.rpps !== 'string') return null
  const taken = await tx.$count(table, and(eq(table.rpps, after.rpps), ne(table.id, after.id), isNull(table.archivedAt)))
  return taken > 0 ? refuse('rpps_taken', {}, { rpps: 'rpps_taken' }) : null
}

async function searchOf({ tx }: Command, after: Row) {
  const [commune] = after.communeCode
    ? await tx
        .select({ name: communes.name })
        .from(communes)
        .where(eq(communes.code, String(after.communeCode)))
    : []
  return { search: personSearch(after as never, commune?.name ?? null) }
}
