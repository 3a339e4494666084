import { z } from 'zod'
import { instant } from './day'
import { id } from './text'

/** A record's writable fields, as zod schemas by name. Each schema is idempotent: parsing what it gave gives the same. */
export type Fields = Readonly<Record<string, z.ZodType>>

/** What every record bears, kept by the server. */
export const commonFields = {
  id,
  createdAt: instant,
  createdBy: id.nullable(),
  updatedAt: instant,
  updatedBy: id.nullable(),
  archivedAt: instant.nullable(),
  version: z.int().min(1),
} as const
