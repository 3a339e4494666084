import { indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { inOrder, reversed } from '@ancrage/domain/indicators/parameters'
import { day, instant } from '@ancrage/domain/kernel/day'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { id, optional, paragraphs } from '@ancrage/domain/kernel/text'
import { checkKeys } from '@ancrage/domain/reports/checks'
import { reportSlices, sessionFigures, slideKey } from '@ancrage/domain/reports/session-figures'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource } from './resource'
import { route } from './route'

/** Figures stopped for a session: no verb changes them. */
const reportResource = resource({
  name: 'reports',
  permissions: { list: 'packs.read', read: 'packs.read', remove: 'packs.remove' },
  fields: {},
  readOnly: {
    meetingId: id.nullable(),
    stoppedOn: day,
    fromOn: day,
    toOn: day,
    professionCode: professionCode.nullable(),
    epciCode: epciCode.nullable(),
    cantonCode: z.string().nullable(),
    sectorId: id.nullable(),
    advisorId: id.nullable(),
    /** Of the figures as they were written. */
    sha256: z.string(),
  },
  labels: labels.reports,
})

const { record } = reportResource

/** What is said beside a slide; version 0 as long as nothing was. */
const comment = z.object({
  slide: slideKey,
  text: z.string(),
  version: z.int().min(0),
  at: instant,
  by: z.string().nullable(),
})
export type ReportComment = z.output<typeof comment>

const page = z.object({
  report: record,
  /** The session they were stopped for. */
  meeting: z.object({ id, heldOn: day, committee: z.string() }).nullable(),
  stoppedBy: z.string().nullable(),
  figures: sessionFigures,
  /** Whether the figures are still those that were written, by their hash. */
  intact: z.boolean(),
  comments: z.array(comment),
})
export type ReportPage = z.output<typeof page>

/** A code of indicator, or `K7:numerator`: what a list is kept of. */
const figureKey = z.string().max(40)

/** A record that a figure counted: nobody is named to whoever reads pseudonyms only. */
const changedRecord = z.object({
  /** Null where it cannot be opened. */
  id: id.nullable(),
  name: z.string().nullable(),
  /** Why it is not found any more: thrown away, or erased since. */
  gone: z.enum(['binned', 'purged']).nullable(),
})
export type ChangedRecord = z.output<typeof changedRecord>

const comparedWith = z.object({ reportId: id, stoppedOn: day }).nullable()
const against = z.strictObject({ with: id.optional() })
const period = { from: day.optional(), to: day.optional() } as const

const figureList = z.object({ resource: z.string(), filter: z.object({ in: z.record(z.string(), z.unknown()) }) })

const checkRow = z.object({
  id,
  version: z.int(),
  /** Where it is put right, when not in place. */
  opens: z.object({ resource: z.string(), id }),
  name: z.string().nullable(),
  professionCode: z.string().nullable(),
  commune: z.string().nullable(),
  on: day.nullable(),
  /** The fields to put right, as they stand. */
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())]).nullable()),
})
export type CheckRow = z.output<typeof checkRow>

const beside = {
  stop: route({
    method: 'POST',
    path: '/api/reports/stop',
    access: 'packs.write',
    summary: 'Stop the figures of a period (from the start of the plan to today unless told): kept whole, never changed',
    body: z.strictObject({ meetingId: optional(id), ...period, ...reportSlices }).refine(inOrder, reversed),
    reply: record,
  }),
  page: route({
    method: 'GET',
    path: '/api/reports/:id/page',
    access: 'packs.read',
    summary: 'Figures as they were stopped, with what is said beside each slide',
    params: idParams,
    reply: page,
  }),
  comment: route({
    method: 'PUT',
    path: '/api/reports/:id/comments/:slide',
    access: 'packs.write',
    summary: 'Write what is said beside a slide, over the version read (0: nothing yet)',
    params: z.strictObject({ id, slide: slideKey }),
    body: z.strictObject({ text: paragraphs(4000), version: z.int().min(0) }),
    reply: comment,
  }),
  differences: route({
    method: 'GET',
    path: '/api/reports/:id/differences',
    access: 'packs.read',
    summary: 'What each figure has become since it was stopped, or in another report (`with`)',
    params: idParams,
    query: against,
    reply: z.object({
      with: comparedWith,
      figures: z.array(
        z.object({
          code: z.enum(indicatorCodes),
          before: z.number().nullable(),
          after: z.number().nullable(),
          /** Records that only one of the two readings has, list by list: none of what is reckoned from others. */
          lists: z.array(z.object({ figure: figureKey, cameIn: z.int(), wentOut: z.int() })),
        }),
      ),
    }),
  }),
  difference: route({
    method: 'GET',
    path: '/api/reports/:id/differences/:figure',
    access: 'packs.read',
    summary: 'The records behind what separates two readings of a figure: those that came in, those that went out',
    params: z.strictObject({ id, figure: figureKey }),
    query: against,
    reply: z.object({ resource: z.string(), cameIn: z.array(changedRecord), wentOut: z.array(changedRecord) }),
  }),
  list: route({
    method: 'GET',
    path: '/api/reports/:id/lists/:figure',
    access: 'packs.read',
    summary: 'The records that a figure counted when it was stopped, two hundred at most',
    params: z.strictObject({ id, figure: figureKey }),
    reply: z.object({ resource: z.string(), count: z.int(), records: z.array(changedRecord) }),
  }),
  preview: route({
    method: 'GET',
    path: '/api/reports/preview',
    access: 'packs.write',
    summary: 'The figures of a period as they stand, beside those of the last report stopped with the same filters',
    query: z.strictObject({ ...period, ...reportSlices }).refine(inOrder, reversed),
    reply: z.object({
      from: day,
      to: day,
      previous: comparedWith,
      figures: z.array(
        z.object({ code: z.enum(indicatorCodes), value: z.number().nullable(), previous: z.number().nullable(), list: figureList }),
      ),
    }),
  }),
  checks: route({
    method: 'GET',
    path: '/api/reports/checks',
    access: 'packs.check',
    summary: '« Contrôle avant arrêté »: how many records lack something that a figure reads, check by check',
    reply: z.array(z.object({ key: z.enum(checkKeys), count: z.int() })),
  }),
  check: route({
    method: 'GET',
    path: '/api/reports/checks/:key',
    access: 'packs.check',
    summary: 'The records of a check, those to put right first',
    params: z.strictObject({ key: z.enum(checkKeys) }),
    reply: z.object({ count: z.int(), rows: z.array(checkRow) }),
  }),
} as const

/** « Chiffres arrêtés » : figures kept for a session, what separates them from today, and what to look at before. */
export const sessionReports = { ...reportResource, ...beside, routes: [...reportResource.routes, ...Object.values(beside)] }
