import { documentFields, documentKindChoices, documentSubjects, maxBytes } from '@ancrage/domain/documents/document'
import { interactionKindChoices, mediumChoices } from '@ancrage/domain/interactions/interaction'
import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { z } from 'zod'
import { labels } from './labels'
import { idParams, resource, seen } from './resource'
import { route } from './route'

const { name, kind, confidential, subjectResource, subjectId } = documentFields

const documentResource = resource({
  name: 'documents',
  permissions: { list: 'documents.read', read: 'documents.read', update: 'documents.write', remove: 'documents.write' },
  fields: { name, kind, confidential },
  readOnly: { bytes: z.int(), mediaType: z.string(), subjectResource: z.enum(documentSubjects), subjectId: id },
  labels: labels.documents,
})

/** A document as a list of them shows it. */
export const documentLine = z.object({
  id,
  version: seen.shape.version,
  name: z.string(),
  kind: documentKindChoices.schema,
  bytes: z.int(),
  confidential: z.boolean(),
  /** The day it was added. */
  addedOn: day,
  /** Whether the reader may rename it or put it in the bin. */
  mayChange: z.boolean(),
})

const commands = {
  upload: route({
    method: 'POST',
    path: '/api/documents',
    access: 'documents.write',
    summary: 'Attach a file to a record; its name comes as `Content-Disposition: attachment; filename*=UTF-8…`, out of every address',
    query: z.strictObject({
      subjectResource,
      subjectId,
      kind,
      confidential: z.stringbool().default(false),
    }),
    body: z.unknown(),
    bodyType: 'application/octet-stream',
    bodyLimit: maxBytes,
    reply: documentResource.record,
  }),
  file: route({
    method: 'GET',
    path: '/api/documents/:id/file',
    access: 'documents.read',
    summary: 'The content of a document, to be saved, never shown as a page',
    params: idParams,
    reply: z.unknown(),
    replyType: 'application/octet-stream',
  }),
  ofJourney: route({
    method: 'GET',
    path: '/api/journeys/:id/documents',
    access: 'documents.read',
    summary: 'The documents of a journey and of what was said on it, newest first, two hundred at most',
    params: idParams,
    reply: z.array(
      documentLine.extend({
        /** What it was attached to; null for the journey itself. */
        interaction: z.object({ kind: interactionKindChoices.schema, occurredOn: day, medium: mediumChoices.schema.nullable() }).nullable(),
      }),
    ),
  }),
}

/** Files kept with what they are about. */
export const documents = { ...documentResource, ...commands, routes: [...documentResource.routes, ...Object.values(commands)] }
