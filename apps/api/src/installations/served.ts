import { contract } from '@ancrage/contract/index'
import { endRefusal } from '@ancrage/domain/installations/end'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { references } from '../access/references'
import { figure } from '../indicators/figures'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { epciOf, sliceFilters } from '../territory/placed'
import { attributionBy } from './attribution'
import { followInstallation } from './checks'
import { followDeparture } from './follow-departure'
import { placeRefusal } from './place-refusal'

const { installations: table } = tables
const slices = sliceFilters('installations')

type Installation = Row & typeof table.$inferSelect

/** The registry of installations, which alone feeds installation figures; a journey writes its row by the same road. */
export const servedInstallations: Served = {
  resource: contract.installations,
  table,
  defaultSort: { field: 'effectiveOn', descending: true },
  references: {
    personId: references.person,
    communeCode: references.commune,
    organisationId: references.organisation,
    journeyId: references.journey,
  },
  pseudonym: {
    professionCode: table.professionCode,
    epciCode: epciOf('installations'),
    effectiveMonth: sql`substr(${table.effectiveOn}, 1, 7)`,
    attribution: table.attribution,
  },
  filters: { epciCode: slices.epciCode, sectorId: slices.sectorId },
  figure: (parameters, asking) => figure('installations', parameters, asking),
  check: async (command, after, before) =>
    endRefusalOf(command, after, before) ??
    (await attributionRefusal(command, after, before)) ??
    (await placeRefusal(command, after, before)) ??
    (await knownRefusal(command, after, before)),
  consequences: async (command, { before, after }) => {
    const changed = after && (before?.endedOn ?? null) !== after.endedOn
    if (changed || (before && after && before.effectiveOn !== after.effectiveOn)) await followInstallation(command, after as Installation)
    const row = (after ?? { ...before, archivedAt: command.now }) as Installation
    if (before?.endedOn || row.endedOn) await followDeparture(command, row)
  },
}

/** What is said of the end; an end kept as it was is not judged again. */
function endRefusalOf({ today }: Command, after: Row, before: Row | null): Refusal | null {
  const asBefore = before !== null && (['effectiveOn', 'endedOn', 'endReason'] as const).every((field) => before[field] === after[field])
  return asBefore ? null : endRefusal(after as Installation, today)
}

/** Whoever overrides what the rule says says why; « unknown » says nothing, but of a row that a journey attributed. */
async function attributionRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  const { attribution, attributionReason, journeyId, personId, effectiveOn } = after as Installation
  if (attributionReason || before?.attribution === attribution || !(journeyId ?? personId)) return null
  if (attribution === 'unknown' && !journeyId) return null
  const by = journeyId ? { journeyId } : { personId: String(personId) }
  const ruled = await attributionBy(tx, by, effectiveOn)
  return ruled.attribution === attribution ? null : refuse('attribution_reason_required', {}, { attributionReason: 'required' })
}

/** One live row per person and commune, as long as it lasts. */
async function knownRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  if (!after.personId || after.endedOn) return null
  const lasted = before && before.archivedAt === null && !before.endedOn
  if (lasted && before.personId === after.personId && before.communeCode === after.communeCode) return null
  const known = await tx.$count(
    table,
    and(
      eq(table.personId, String(after.personId)),
      eq(table.communeCode, String(after.communeCode)),
      isNull(table.endedOn),
      isNull(table.archivedAt),
      ne(table.id, after.id),
    ),
  )
  return known > 0 ? refuse('installation_known', {}, { communeCode: 'installation_known' }) : null
}
