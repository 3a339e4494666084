import { letterChoices } from '@ancrage/domain/aids/letter'
import { letterFieldNames } from '@ancrage/domain/aids/letters/letter-fields'
import { instant } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { documentLine } from './documents'
import { idParams, seen } from './resource'
import { route } from './route'

const letter = letterChoices.schema
const file = documentLine.pick({ id: true, name: true, bytes: true, confidential: true })

/** A letter as it was written: its two files, kept whatever is written after. */
const writtenLetter = z.object({
  id,
  letter,
  /** 1, 2, 3… for each letter of an application. */
  number: z.int(),
  at: instant,
  by: z.string().nullable(),
  docx: file,
  pdf: file,
})

/** Letters of an application: what may be written, and what was. */
export const letters = {
  ofApplication: route({
    method: 'GET',
    path: '/api/aid-applications/:id/letters',
    access: 'aid_applications.read',
    summary: 'The letters an application may have now, each with the fields it lacks, and those written, newest first',
    params: idParams,
    reply: z.object({
      possible: z.array(z.object({ letter, missing: z.array(z.enum(letterFieldNames)) })),
      written: z.array(writtenLetter),
    }),
  }),
  write: route({
    method: 'POST',
    path: '/api/aid-applications/:id/letters',
    access: 'letters.write',
    summary: 'Write a letter as DOCX and as PDF/UA, kept as its next number; with `accept: "missing"`, blanks stand for what lacks',
    params: idParams,
    body: z.strictObject({ letter, version: seen.shape.version, accept: z.enum(['missing']).optional() }),
    reply: writtenLetter,
  }),
  documents: route({
    method: 'GET',
    path: '/api/aid-applications/:id/documents',
    access: 'aid_applications.read',
    summary: 'The files attached to an application, letters apart, newest first, two hundred at most',
    params: idParams,
    reply: z.array(documentLine),
  }),
}
