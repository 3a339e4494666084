import { languages } from '@ancrage/domain/kernel/choices'
import { epciCode } from '@ancrage/domain/kernel/identifiers'
import { id } from '@ancrage/domain/kernel/text'
import { audienceChoices } from '@ancrage/domain/reports/pack-figures'
import { areaFields } from '@ancrage/domain/territory/area'
import { z } from 'zod'
import { route } from './route'

/** The files of a session: a presentation, its printed pages, its tables as a workbook and as text. */
export const packFormats = ['pptx', 'pdf', 'xlsx', 'csv'] as const
export type PackFormat = (typeof packFormats)[number]

const audience = audienceChoices.schema.default('partners')

/** The largest logo taken, in bytes. */
export const maxLogoBytes = 256 * 1024

/** What is written for a session, and for a territory. */
export const packs = {
  file: route({
    method: 'GET',
    path: '/api/reports/:id/pack/:format',
    access: 'packs.read',
    summary: 'The ten slides of stopped figures as a file, for the team or for partners (no name, no count under five)',
    params: z.strictObject({ id, format: z.enum(packFormats) }),
    query: z.strictObject({ audience, language: z.enum(languages).optional() }),
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  }),
  territorySheet: route({
    method: 'GET',
    path: '/api/territory-sheets/:code',
    access: 'packs.read',
    summary: '« Fiche territoire » : the figures of an EPCI (nine digits) or of a canton as they stand, on one A4 page',
    params: z.strictObject({ code: z.union([epciCode, areaFields.code]) }),
    query: z.strictObject({ audience, language: z.enum(languages).optional() }),
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  }),
  logo: route({
    method: 'GET',
    path: '/api/pack-logo',
    access: 'settings.write',
    summary: 'The logo of the département’s documents, a PNG; 404 without one',
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  }),
  putLogo: route({
    method: 'POST',
    path: '/api/pack-logo',
    access: 'settings.write',
    summary: 'Use this PNG as the logo of the documents',
    body: z.unknown(),
    bodyType: 'application/octet-stream',
    bodyLimit: maxLogoBytes,
    reply: z.object({ bytes: z.int() }),
  }),
  removeLogo: route({
    method: 'DELETE',
    path: '/api/pack-logo',
    access: 'settings.write',
    summary: 'Do without a logo',
    reply: z.object({ bytes: z.literal(0) }),
  }),
}
