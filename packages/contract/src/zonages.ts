import { day } from '@ancrage/domain/kernel/day'
import { communeCode } from '@ancrage/domain/kernel/identifiers'
import { line } from '@ancrage/domain/kernel/text'
import { zonageFields, zoneClassChoices, zonedGroupChoices } from '@ancrage/domain/territory/zonage'
import { z } from 'zod'
import { fileColumn, fileReading, fileSent, fileShown, told } from './commune-files'
import { labels } from './labels'
import { counted } from './reports'
import { resource } from './resource'
import { route } from './route'

/** What decrees say of communes: written only by loading one whole. */
const zonageResource = resource({
  name: 'zonages',
  permissions: { list: 'territory.read', read: 'territory.read' },
  fields: {},
  readOnly: zonageFields,
  labels: labels.zonages,
})

const count = z.int().min(0)
const zoneClass = zoneClassChoices.schema

/** A zonage as it was loaded: one decree, from a day on. */
const loaded = z.object({
  decree: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  communes: count,
  classes: z.array(z.object({ class: zoneClass, communes: count })),
})

/** How a file is to be read; what is left out is guessed. */
const reading = z.strictObject({
  ...fileReading,
  professionGroup: zonedGroupChoices.schema,
  validFrom: day,
  /** The health territory, in a file that does not tell communes. */
  territoryColumn: fileColumn,
  classColumn: fileColumn,
  /** What each written value means, as JSON: a class, or null for lines to leave out. */
  values: z.string().max(20_000).optional(),
})

const moved = z.object({ communeCode, name: z.string(), from: zoneClass.nullable(), to: zoneClass.nullable() })
/** A number, and the list of what it counts for whoever may read it. */
const opened = counted.extend({ list: counted.shape.list.nullable() })

/** What a file says and what loading it would change. */
const shown = z.object({
  ...fileShown,
  territoryColumn: z.int().nullable(),
  classColumn: z.int().nullable(),
  values: z.array(z.object({ written: z.string(), count, class: zoneClass.nullable(), known: z.boolean() })),
  /** Communes of the file in the territory, by class. */
  classes: z.array(z.object({ class: zoneClass, communes: count })),
  /** The decree in force the day before; null where there is none. */
  before: z.object({ decree: z.string(), validFrom: day }).nullable(),
  entering: z.array(moved),
  leaving: z.array(moved),
  changing: z.array(moved),
  unchanged: count,
  /** Lines whose value means no class. */
  unread: z.array(told),
  /** Lines that say again a commune an earlier line gave; `same` when they agree. */
  duplicates: z.array(told.extend({ firstLine: count, same: z.boolean() })),
  /** Who is where the class changes: applications still to be decided, and active journeys. */
  concerned: z.object({ applications: opened, journeys: opened }),
})

/** The zonages of a group; none may be loaded yet. */
const groups = z.array(z.object({ professionGroup: zonedGroupChoices.schema, inForce: day.nullable(), loaded: z.array(loaded) }))

const zonageRoutes = {
  groups: route({
    method: 'GET',
    path: '/api/zonages/groups',
    access: 'territory.read',
    summary: 'The zonages of each group of professions, the latest first, with their communes by class',
    reply: groups,
  }),
  preview: route({
    method: 'POST',
    path: '/api/zonages/preview',
    access: 'zonages.write',
    summary: 'Read a file of communes (or health territories) and classes, and say what loading it would change; nothing is written',
    query: reading,
    ...fileSent,
    reply: shown,
  }),
  load: route({
    method: 'POST',
    path: '/api/zonages/load',
    access: 'zonages.write',
    summary: 'Load the zonage of a group of professions: the one before ends the day before; the same twice changes nothing',
    query: reading.extend({ decree: line(200) }),
    ...fileSent,
    reply: z.object({ written: count, ended: count }),
  }),
  withdraw: route({
    method: 'POST',
    path: '/api/zonages/withdraw',
    access: 'zonages.write',
    summary: 'Take back the latest zonage of a group, loaded by mistake: the one before goes on',
    body: z.strictObject({ professionGroup: zonedGroupChoices.schema, validFrom: day }),
    reply: groups,
  }),
}

export const zonages = {
  ...zonageResource,
  ...zonageRoutes,
  routes: [...zonageResource.routes, ...Object.values(zonageRoutes)],
}
