import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import { references } from '../access/references'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import { mount } from '../platform/http/mount'
import { allow } from '../platform/http/refused'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { apl } from './apl/routes'
import { areas } from './areas/routes'
import { readPlace } from './place'
import { readTable } from './places'
import { sharedCommuneRefusal } from './shared-commune'
import { zonages } from './zonages/routes'

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

/** EPCI, mounted with the figures that open onto them. */
export const servedEpcis: Served = { resource: contract.epcis, table: epcis, search: epcis.search, defaultSort: byName }

/** Communes, EPCI, the advisors' sectors, and what is loaded of them: areas, zonages, APL. */
export function territory(app: FastifyInstance, deps: Deps): void {
  for (const one of served) mountResource(app, deps, one)
  mount(app, deps, contract.places.commune, ({ read, today, params, query: { on = today } }) => readPlace(read, params.code, on))
  mount(app, deps, contract.places.table, ({ read, today, query: { by } }) => readTable(read, by, today))
  zonages(app, deps)
  areas(app, deps)
  apl(app, deps)
}
