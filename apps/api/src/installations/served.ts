import { contract } from '@ancrage/contract/index'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { references } from '../access/references'
import { figure } from '../indicators/figures'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { epciOf, sliceFilters } from '../territory/placed'
import { followInstallation } from './checks'

const { communes, installations: table } = tables
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
    periodRefusal(after) ??
    attributionRefusal(after, before) ??
    (await placeRefusal(command, after, before)) ??
    (await knownRefusal(command, after, before)),
  consequences: async (command, { before, after }) => {
    const changed = after && (before?.endedOn ?? null) !== after.endedOn
    if (changed || (before && after && before.effectiveOn !== after.effectiveOn)) await followInstallation(command, after as Installation)
  },
}

function periodRefusal({ effectiveOn, endedOn }: Row): Refusal | null {
  const reversed = endedOn !== null && String(endedOn) < String(effectiveOn)
  return reversed ? refuse('invalid', {}, { endedOn: 'period_reversed' }) : null
}

/** Whoever overrides the attribution a journey gave says why. */
function attributionRefusal(after: Row, before: Row | null): Refusal | null {
  const overrides = before !== null && before.journeyId !== null && before.attribution !== after.attribution
  return overrides && !after.attributionReason ? refuse('attribution_reason_required', {}, { attributionReason: 'required' }) : null
}

/** The registry holds installations in the territory only. */
async function placeRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  if (before && before.communeCode === after.communeCode) return null
  const ours = await tx.$count(communes, and(eq(communes.code, String(after.communeCode)), eq(communes.inTerritory, true)))
  return ours > 0 ? null : refuse('commune_outside_territory', {}, { communeCode: 'commune_outside_territory' })
}

/** One live row per person and commune, as long as it lasts. */
async function knownRefusal({ tx }: Command, after: Row, before: Row | null): Promise<Refusal | null> {
  if (!after.personId || after.endedOn) return null
  if (before && before.personId === after.personId && before.communeCode === after.communeCode) return null
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
