import type { SchemeVersion } from './scheme'
import { shippedDepartements } from './shipped-departements'
import { managedSchemes } from './shipped-managed'
import { nationalSchemes } from './shipped-national'
import type { ShippedScheme } from './shipped-scheme'
import { territorySchemes } from './shipped-territories'

/**
 * The catalogue a site begins with, in the order it is shown: what the mission manages, national aids, then those of other
 * territories. Amounts are those of the sources named; where one gives no start, it is the first of the year it tells of.
 */
export const shippedSchemes: readonly ShippedScheme[] = [...managedSchemes, ...nationalSchemes, ...territorySchemes].map(
  ({ versions, ...scheme }) => ({ ...scheme, versions: versions.map((version) => placed(scheme.key, version)) }),
)

function placed(key: string, version: SchemeVersion): SchemeVersion {
  return { ...version, rules: { ...version.rules, departementCodes: [...(shippedDepartements[key] ?? [])] } }
}
