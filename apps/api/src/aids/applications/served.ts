import { contract } from '@ancrage/contract/index'
import { isDecided, reckonedFields } from '@ancrage/domain/aids/application'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { eq, sql } from 'drizzle-orm'
import { references } from '../../access/references'
import { figure } from '../../indicators/figures'
import { followApplications } from '../../journeys/follow-applications'
import type { Command } from '../../platform/http/actor'
import type { Row, Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'
import { epciOf, sliceFilters } from '../../territory/placed'
import { schemeOn } from '../schemes/schemes-on'
import { firstColumns, makeAround } from './create'
import type { ApplicationRow } from './facts'
import { refreshComputed } from './refresh-computed'

const { aidApplications: table, aidExpenses, aidSchemes, documents, journeys, people } = tables
const slices = sliceFilters('aid-applications')

/** How applications are served; where they stand is done to them (`doTo`), not edited. */
export const servedApplications: Served = {
  resource: contract.aidApplications,
  table,
  search: table.search,
  sorts: {
    name: sql`(select ${people.search} from ${people} where ${eq(people.id, table.personId)})`,
    amount: sql`coalesce(${table.votedCents}, ${table.computedCents})`,
  },
  defaultSort: { field: 'number', descending: true },
  references: {
    schemeId: { table: aidSchemes, key: aidSchemes.id, label: aidSchemes.key },
    personId: references.person,
    journeyId: references.journey,
    communeCode: references.commune,
  },
  pseudonym: {
    schemeKey: sql`(select ${aidSchemes.key} from ${aidSchemes} where ${eq(aidSchemes.id, table.schemeId)})`,
    professionCode: table.professionCode,
    epciCode: epciOf('aid-applications'),
    status: table.status,
    filedMonth: sql`substr(${table.filedOn}, 1, 7)`,
    votedMonth: sql`substr(${table.votedOn}, 1, 7)`,
  },
  filters: { epciCode: slices.epciCode, sectorId: slices.sectorId },
  figure: (parameters, asking) => figure('aid-applications', parameters, asking),
  removable: (_command, row) => Promise.resolve(row.conventionOn === null ? null : refuse('aid_convention_signed')),
  check: async (command, after, before) =>
    decidedRefusal(after, before) ??
    (await journeyRefusal(command, after, before)) ??
    (before ? null : await schemeRefusal(command, after as Row & ApplicationRow)),
  derive: (command, after, before) => (before ? {} : firstColumns(command, after)),
  consequences: followRecord,
  children: [
    { table: documents, parent: documents.subjectId },
    { table: aidExpenses, parent: aidExpenses.applicationId },
  ],
}

/** What it was reckoned from is kept as it was decided. */
function decidedRefusal(after: Row, before: Row | null): Refusal | null {
  if (!before || !isDecided((before as Row & ApplicationRow).status)) return null
  const changed = reckonedFields.find((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]))
  return changed ? refuse('aid_decided', {}, { [changed]: 'aid_decided' }) : null
}

/** An application leads the aid track of its own beneficiary. */
async function journeyRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  const journeyId = after.journeyId as string | null
  if (!journeyId || before?.journeyId === journeyId) return null
  const [journey] = await tx.select({ personId: journeys.personId }).from(journeys).where(eq(journeys.id, journeyId))
  return journey?.personId === after.personId ? null : refuse('invalid', {}, { journeyId: 'aid_other_person' })
}

/** The mission examines the aids it manages, as long as they are open. */
async function schemeRefusal({ tx, today }: Command, { schemeId }: ApplicationRow): Promise<Refusal | null> {
  const scheme = await schemeOn(tx, schemeId, today)
  if (!scheme) return refuse('invalid', {}, { schemeId: 'aid_scheme_closed' })
  return scheme.managed ? null : refuse('invalid', {}, { schemeId: 'aid_scheme_informative' })
}

/** A new one brings its pieces; changed, it is reckoned anew; whatever becomes of it, the aid tracks follow. */
async function followRecord(command: Command, { before, after }: { before: Row | null; after: Row | null }): Promise<void> {
  if (after && !before && after.version === 1) return makeAround(command, after)
  if (after) await refreshComputed(command, after.id)
  if (before && after && before.journeyId === after.journeyId) return
  for (const journeyId of [before?.journeyId, after?.journeyId]) if (journeyId) await followApplications(command, String(journeyId))
}
