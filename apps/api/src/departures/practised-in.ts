import { type SQL, sql } from 'drizzle-orm'
import { tables } from '../schema/tables'

const { communes, installations, people, practices } = tables

/** Where someone practises in the territory, in a query of people: their last installation that lasts, else their last practice. */
export const practisedIn: SQL<string | null> = sql`coalesce(
  (select ${installations.communeCode} from ${installations}
    where ${installations.personId} = ${people.id} and ${installations.endedOn} is null and ${installations.archivedAt} is null
    order by ${installations.effectiveOn} desc, ${installations.id} desc limit 1),
  (select ${practices.communeCode} from ${practices} join ${communes} on ${communes.code} = ${practices.communeCode}
    where ${practices.personId} = ${people.id} and ${practices.endedOn} is null and ${practices.archivedAt} is null and ${communes.inTerritory} = 1
    order by ${practices.startedOn} desc, ${practices.id} desc limit 1))`
