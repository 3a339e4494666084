import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import { references } from '../access/references'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { allow } from '../platform/http/refused'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { sharedCommuneRefusal } from './shared-commune'

const { communes, epcis, sectorCommunes, sectors } = tables

const byName = { field: 'name', descending: false }

const served: readonly Served[] = [
  {
    resource: contract.communes,
    table: communes,
    search: communes.search,
    nearestFirst: true,
    defaultSort: byName,
    references: { epciCode: references.epci },
  },
  { resource: contract.epcis, table: epcis, search: epcis.search, defaultSort: byName },
  {
    resource: contract.sectors,
    table: sectors,
    defaultSort: byName,
    sides: { communeCodes: { table: sectorCommunes, owner: sectorCommunes.sectorId, value: sectorCommunes.communeCode } },
    references: { advisorId: references.user, communeCodes: references.commune },
    // After the write, so that a sector taken back from the bin is held to it too.
    consequences: async (command, { after }) => allow(after && (await sharedCommuneRefusal(command, after))),
  },
]

/** Communes, EPCI and the advisors' sectors. */
export function territory(app: FastifyInstance, deps: Deps): void {
  for (const one of served) mountResource(app, deps, one)
}
