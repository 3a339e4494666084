import { type Kit, sqliteKit } from '../platform/store/kit'
import { defineAids } from './aids'
import { defineDocuments } from './documents'
import { defineFollowUps } from './follow-ups'
import { defineImports } from './imports'
import { defineJobs } from './jobs'
import { defineJourneys } from './journeys'
import { defineMeetings } from './meetings'
import { defineNotices } from './notices'
import { definePeople } from './people'
import { defineReports } from './reports'
import { defineSite } from './site'
import { defineTerritory } from './territory'
import { defineViews } from './views'

/** Each table, declared once for both engines. */
export const defineTables = (kit: Kit) => {
  const people = definePeople(kit)
  return {
    ...defineSite(kit),
    ...defineTerritory(kit),
    ...people,
    ...defineJourneys(kit, people),
    ...defineFollowUps(kit),
    ...defineNotices(kit),
    ...defineDocuments(kit),
    ...defineAids(kit),
    ...defineMeetings(kit),
    ...defineReports(kit),
    ...defineImports(kit),
    ...defineJobs(kit),
    ...defineViews(kit),
  }
}

/** The tables as every query names them, whatever the engine that runs it. */
export const tables = defineTables(sqliteKit)
