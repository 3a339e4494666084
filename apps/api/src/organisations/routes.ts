import { contract } from '@ancrage/contract/index'
import { searchColumn } from '@ancrage/domain/kernel/search-text'
import type { FastifyInstance } from 'fastify'
import { references } from '../access/references'
import type { Deps } from '../platform/deps'
import { mountResource } from '../platform/http/crud'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'

const { organisations: table, organisationTerritories } = tables

const served: Served = {
  resource: contract.organisations,
  table,
  search: table.search,
  defaultSort: { field: 'name', descending: false },
  sides: {
    territories: { table: organisationTerritories, owner: organisationTerritories.organisationId, value: organisationTerritories.epciCode },
  },
  references: { communeCode: references.commune, epciCode: references.epci, territories: references.epci },
  derive: (_command, { name, email, phone, finess, siret }) => ({
    search: searchColumn([name, email] as string[], [phone, finess, siret] as string[]),
  }),
}

/** The facilities and institutions the mission works with. */
export function organisations(app: FastifyInstance, deps: Deps): void {
  mountResource(app, deps, served)
}
