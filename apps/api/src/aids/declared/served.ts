import { contract } from '@ancrage/contract/index'
import { isNull } from 'drizzle-orm'
import { references } from '../../access/references'
import type { Served } from '../../platform/http/served'
import { tables } from '../../schema/tables'

const { aidSchemes, declaredAids: table } = tables

/** How the aids told of are served: of a scheme of the catalogue, or named in words. */
export const servedDeclaredAids: Served = {
  resource: contract.declaredAids,
  table,
  defaultSort: { field: 'signedOn', descending: true },
  references: {
    personId: references.person,
    schemeId: { table: aidSchemes, key: aidSchemes.id, label: aidSchemes.key, visible: () => isNull(aidSchemes.archivedAt) },
    communeCode: references.commune,
  },
}
