import { aidSchemeFields, schemeVersionFields } from '@ancrage/domain/aids/scheme'
import { day, instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { version } = seen.shape
const { key: _key, ...saidOfScheme } = aidSchemeFields

/** A scheme is made with its first version; saving it whole is a command, since its rules are kept by version. */
const schemeResource = resource({
  name: 'aid-schemes',
  permissions: { list: 'aid_schemes.read', read: 'aid_schemes.read', create: 'aid_schemes.write', remove: 'aid_schemes.write' },
  fields: aidSchemeFields,
  onCreate: schemeVersionFields,
  labels: labels.aidSchemes,
})

const count = z.int().min(0)

/** What a scheme said from a day on: never changed, a correction is a later number. */
const editionShape = z.object({ id, number: z.int().min(1), ...schemeVersionFields, at: instant })

const catalogueLine = schemeResource.record.extend({
  /** On the day asked. */
  state: z.enum(['open', 'upcoming', 'closed']),
  /** The version in force; where there is none, the one to come, else the last that was. */
  edition: editionShape,
  /** The first day of its first version. */
  since: day,
  /** Applications that are out of the bin. */
  applications: count,
})

const schemePage = schemeResource.record.extend({
  /** Every version, the latest number first, with the applications decided by it. */
  editions: z.array(editionShape.extend({ decided: count })),
  /** The number in force today; null when there is none. */
  inForce: z.int().nullable(),
  applications: count,
})

const schemeRoutes = {
  catalogue: route({
    method: 'GET',
    path: '/api/aid-schemes/catalogue',
    access: 'aid_schemes.read',
    summary: 'Every scheme with the version in force on a day, today unless asked',
    query: z.strictObject({ on: day.optional() }),
    reply: z.array(catalogueLine),
  }),
  page: route({
    method: 'GET',
    path: '/api/aid-schemes/:id/page',
    access: 'aid_schemes.read',
    summary: 'A scheme with every version of its rules',
    params: idParams,
    reply: schemePage,
  }),
  save: route({
    method: 'PUT',
    path: '/api/aid-schemes/:id/page',
    access: 'aid_schemes.write',
    summary: 'Save a scheme: what it is called, and where one is given a new version of its rules; those before stay as they are',
    params: idParams,
    body: z.strictObject({ ...saidOfScheme, edition: z.strictObject(schemeVersionFields).nullable().default(null), version }),
    reply: schemePage,
  }),
}

export const aidSchemes = {
  ...schemeResource,
  ...schemeRoutes,
  routes: [...schemeResource.routes, ...Object.values(schemeRoutes)],
}
