import { letterChoices } from '@ancrage/domain/aids/letter'
import { instant } from '@ancrage/domain/kernel/day'
import { z } from 'zod'
import { route } from './route'

const letter = letterChoices.schema
const params = z.strictObject({ letter })
/** The template replaced or left, as its keeper saw it: 0 is ours before any. */
const seenNumber = z.coerce.number().int().min(0)

/** The template in use for a letter. */
const letterTemplate = z.object({
  letter,
  /** 0: never replaced. */
  number: z.int(),
  /** The file in use; null for ours. */
  file: z.object({ name: z.string(), bytes: z.int() }).nullable(),
  at: instant.nullable(),
  by: z.string().nullable(),
})

/** The largest template taken, in bytes. */
export const maxTemplateBytes = 5 * 1024 * 1024

/** Templates of the letters: ours, until a département puts its own. */
export const letterTemplates = {
  list: route({
    method: 'GET',
    path: '/api/letter-templates',
    access: 'letter_templates.write',
    summary: 'Every letter with the template in use',
    reply: z.array(letterTemplate),
  }),
  file: route({
    method: 'GET',
    path: '/api/letter-templates/:letter/file',
    access: 'letter_templates.write',
    summary: 'The DOCX template in use, its fields between braces',
    params,
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  }),
  preview: route({
    method: 'GET',
    path: '/api/letter-templates/:letter/preview',
    access: 'letter_templates.write',
    summary: 'The letter as PDF, for an application that is nobody’s',
    params,
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  }),
  replace: route({
    method: 'POST',
    path: '/api/letter-templates/:letter',
    access: 'letter_templates.write',
    summary: 'Use this DOCX; its name comes as `Content-Disposition: attachment; filename*=UTF-8…`',
    params,
    query: z.strictObject({ number: seenNumber }),
    body: z.unknown(),
    bodyType: 'application/octet-stream',
    bodyLimit: maxTemplateBytes,
    reply: letterTemplate,
  }),
  restore: route({
    method: 'POST',
    path: '/api/letter-templates/:letter/restore',
    access: 'letter_templates.write',
    summary: 'Use our template again; those replaced are kept',
    params,
    body: z.strictObject({ number: seenNumber }),
    reply: letterTemplate,
  }),
}
