import type { MappedField } from '@ancrage/domain/imports/lookups'
import { targetFieldChoices } from '@ancrage/domain/imports/target-fields'
import { choices } from '@ancrage/domain/kernel/choices'
import { day, instant } from '@ancrage/domain/kernel/day'
import { id, line as lineOfText } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { idParams, resource, seen } from './resource'
import { route } from './route'

/** The largest file read: a workbook of contacts is a thousand times smaller. */
const maxFile = 16 * 1024 * 1024

export const importStatusChoices = choices({
  mapping: { fr: 'À préparer', en: 'Being prepared' },
  running: { fr: 'En cours', en: 'Running' },
  done: { fr: 'Terminé', en: 'Done' },
  failed: { fr: 'Interrompu', en: 'Interrupted' },
})

/** What becomes of a line; `waiting` until the run comes to it. */
export const importOutcomeChoices = choices({
  waiting: { fr: 'En attente', en: 'Waiting' },
  created: { fr: 'Personne créée', en: 'Person created' },
  attached: { fr: 'Personne déjà connue', en: 'Person already known' },
  skipped: { fr: 'Ligne laissée de côté', en: 'Line left aside' },
  rejected: { fr: 'Ligne rejetée', en: 'Line rejected' },
})

/** The fields whose written values are mapped one by one, in the order of the screen. */
export const mappedFields = [
  'advisor',
  'profession',
  'specialty',
  'careerStatus',
  'origin',
  'projectType',
  'civility',
] as const satisfies readonly MappedField[]
const mappedField = z.enum(mappedFields)

const mapping = z.array(targetFieldChoices.schema).max(200)
/** By field, folded spelling → value: a user's id for advisors, a slug or a code elsewhere; null leaves the field empty. */
const valueMaps = z.partialRecord(mappedField, z.record(z.string().max(50_000), z.string().max(100).nullable()))

const count = z.int().min(0)
const counts = z.object({ waiting: count, created: count, attached: count, skipped: count, rejected: count })

const importResource = resource({
  name: 'imports',
  permissions: { list: 'imports.run', read: 'imports.run' },
  fields: {},
  readOnly: {
    fileName: z.string(),
    encoding: z.string(),
    separator: z.string(),
    status: importStatusChoices.schema,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
  },
  labels: {
    fileName: { fr: 'Fichier', en: 'File' },
    encoding: { fr: 'Encodage', en: 'Encoding' },
    separator: { fr: 'Séparateur', en: 'Separator' },
    status: { fr: 'État', en: 'Status' },
    startedAt: { fr: 'Lancé le', en: 'Started' },
    finishedAt: { fr: 'Terminé le', en: 'Finished' },
  },
})

/** An import as its screen shows it: progress always, columns and values while it is being prepared. */
const shown = importResource.record.extend({
  /** The record that names the columns, 1 for the first of the file. */
  headerRecord: z.int().min(1),
  /** Lines by what they are, as the mapping stands. */
  kinds: z.record(z.string(), count),
  outcomes: counts,
  total: count,
  mapping,
  /** Why the mapping will not do, in the reader's language; null when it will. */
  mappingProblem: z.object({ code: z.string(), message: z.string() }).nullable(),
  valueMaps,
  columns: z.array(z.object({ name: z.string(), guess: targetFieldChoices.schema, examples: z.array(z.string()) })),
  values: z.array(
    z.object({
      field: mappedField,
      /** Distinct values in all; at most 500 are given, the most frequent. */
      distinct: count,
      entries: z.array(
        z.object({
          key: z.string(),
          written: z.string(),
          count,
          /** What the product reads by itself; null when it reads nothing. */
          guess: z.string().nullable(),
          /** What the import will store: the user's choice, else the guess. */
          value: z.string().nullable(),
          /** Whether a user, or the guess, has decided: false for a value nobody recognised. */
          known: z.boolean(),
        }),
      ),
    }),
  ),
})

const line = z.object({
  record: z.int(),
  line: z.int(),
  outcome: importOutcomeChoices.schema.exclude(['waiting']),
  /** Whether the run has come to it; else it is what would become of it. */
  isDone: z.boolean(),
  reason: z.object({ code: z.string(), message: z.string(), field: z.string().nullable(), written: z.string().nullable() }).nullable(),
  warnings: z.array(
    z.object({ field: targetFieldChoices.schema, label: z.string(), code: z.string(), message: z.string(), written: z.string() }),
  ),
  /** The values stored, by name of the field; null for a line that gives no person. */
  person: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
  journey: z.object({ type: z.string(), enteredOn: day }).nullable(),
  exchange: z.object({ occurredOn: day }).nullable(),
  note: z.string().nullable(),
  personId: id.nullable(),
  journeyId: id.nullable(),
  /** The earlier record of this file that gives the same person, when it is not in the base yet. */
  sameAsRecord: z.int().nullable(),
})

const commands = {
  one: route({
    method: 'GET',
    path: '/api/imports/:id',
    access: 'imports.run',
    summary: 'An import: how its columns and values are read, and how far it has run',
    params: idParams,
    reply: shown,
  }),
  upload: route({
    method: 'POST',
    path: '/api/imports',
    access: 'imports.run',
    summary: 'Read a CSV file and guess what its columns are; nothing but the import itself is written',
    query: z.strictObject({ fileName: lineOfText(255) }),
    body: z.unknown(),
    bodyType: 'application/octet-stream',
    bodyLimit: maxFile,
    reply: shown,
  }),
  prepare: route({
    method: 'PUT',
    path: '/api/imports/:id',
    access: 'imports.run',
    summary: 'Say what the columns are and what the written values mean; another header has its columns guessed anew',
    params: idParams,
    body: z.strictObject({
      headerRecord: z.int().min(1).max(100).optional(),
      mapping: mapping.optional(),
      valueMaps: valueMaps.optional(),
      version: seen.shape.version,
    }),
    reply: shown,
  }),
  preview: route({
    method: 'GET',
    path: '/api/imports/:id/preview',
    access: 'imports.run',
    summary: 'What each line becomes, or became, with the reason of each reject',
    params: idParams,
    query: z.strictObject({
      outcome: importOutcomeChoices.schema.exclude(['waiting']).optional(),
      range: z.string().max(50).optional(),
    }),
    reply: z.object({ outcomes: counts.omit({ waiting: true }), withWarnings: count, lines: z.array(line) }),
  }),
  run: route({
    method: 'POST',
    path: '/api/imports/:id/run',
    access: 'imports.run',
    summary: 'Start the import; its progress is read on the import itself',
    params: idParams,
    body: z.strictObject({ version: seen.shape.version }),
    reply: shown,
  }),
  rejects: route({
    method: 'GET',
    path: '/api/imports/:id/rejects',
    access: 'imports.run',
    summary: 'The rejected lines in the columns of the file, after the reason of each, to correct and import again',
    params: idParams,
    reply: z.string(),
    replyType: 'text/csv',
  }),
}

const own = new Set(Object.values(commands).map(({ method, path }) => `${method} ${path}`))
export const imports = {
  ...importResource,
  ...commands,
  routes: [...importResource.routes.filter(({ method, path }) => !own.has(`${method} ${path}`)), ...Object.values(commands)],
}
