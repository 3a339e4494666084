import { type Kit, sqliteKit } from '../platform/store/kit'
import { defineImports } from './imports'
import { defineJourneys } from './journeys'
import { definePeople } from './people'
import { defineSite } from './site'
import { defineTerritory } from './territory'

/** Each table, declared once for both engines. */
export const defineTables = (kit: Kit) => {
  const people = definePeople(kit)
  return { ...defineSite(kit), ...defineTerritory(kit), ...people, ...defineJourneys(kit, people), ...defineImports(kit) }
}

/** The tables as every query names them, whatever the engine that runs it. */
export const tables = defineTables(sqliteKit)
