import { instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { civilityChoices } from '@ancrage/domain/people/person'
import { z } from 'zod'
import { route } from './route'

/** What the bin shows, in its order: the records that people make and throw away. */
export const binned = [
  'people',
  'journeys',
  'tasks',
  'interactions',
  'household-members',
  'needs',
  'documents',
  'aid-applications',
  'aid-expenses',
  'declared-aids',
  'installations',
  'departures',
  'meetings',
  'reports',
  'saved-views',
] as const
export type Binned = (typeof binned)[number]

/** Records of one page of the bin. */
export const binPage = 50

/** A record in the bin, as much as recognising it needs. */
const row = z.object({
  id,
  /** Its name, title, number or first words. */
  name: z.string().nullable(),
  /** What it is among its like: a call, a child, housing. */
  kind: z.string().nullable(),
  /** Whom it is about, when that is someone else. */
  person: z.object({ civility: civilityChoices.schema.nullable(), lastName: z.string(), firstName: z.string() }).nullable(),
  archivedAt: instant,
  /** Who sent it there. */
  by: z.string().nullable(),
})

/** What one may see and take back, of the last 30 days; what went with its parent comes back with it and is not listed. */
export const bin = route({
  method: 'GET',
  path: '/api/bin',
  access: 'bin.read',
  summary: 'What is in the bin, of one resource (the first that one may take back), and how many records of each',
  query: z.strictObject({ resource: z.enum(binned).optional(), from: z.coerce.number().pipe(z.int().min(0)).default(0) }),
  reply: z.object({ counts: z.array(z.object({ resource: z.enum(binned), count: z.int() })), rows: z.array(row) }),
})
