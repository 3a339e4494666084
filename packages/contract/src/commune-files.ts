import { z } from 'zod'

/** Files of communes: an XLSX or a CSV of a zonage, of cantons, of values by commune. */

/** The largest file read: those of the whole country are some megabytes. */
const maxFile = 16 * 1024 * 1024

const count = z.int().min(0)
const column = z.coerce.number().pipe(z.int().min(0).max(199))

/** How such a file is to be read; what is left out is guessed. */
export const fileReading = {
  /** The tab of a workbook. */
  sheet: z.string().max(100).optional(),
  communeColumn: column.optional(),
} as const
export const fileColumn = column.optional()

/** A line as it is written. */
export const told = z.object({ line: count, written: z.string() })

/** What every file is shown with. */
export const fileShown = {
  /** Null for a workbook. */
  encoding: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  lines: count,
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  communeColumn: z.int().nullable(),
  /** Lines of communes of other départements, not kept. */
  outside: count,
  unknown: z.array(told),
  /** Whether it is loaded already, to the letter. */
  isLoaded: z.boolean(),
  /** Why it can't be loaded as it is, in the reader's language. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
} as const

/** How a route is sent the bytes of a file, its reading in the address. */
export const fileSent = { body: z.unknown(), bodyType: 'application/octet-stream', bodyLimit: maxFile } as const
