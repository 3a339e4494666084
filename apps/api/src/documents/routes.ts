import { Readable } from 'node:stream'
import { contract } from '@ancrage/contract/index'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps'
import { keepFile } from '../platform/files'
import { mountResource } from '../platform/http/crud'
import { whenDone } from '../platform/http/idempotency'
import { type Call, mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { allow, refused } from '../platform/http/refused'
import type { Row } from '../platform/http/served'
import { readMediaType } from './media-type'
import { documentsOfJourney } from './of-journey'
import { sendFile } from './send-file'
import { servedDocuments } from './served'
import { loadSubject } from './subject'
import { addDocument, givenName } from './upload'

const { documents: promised } = contract

/** Files kept with what they are about: as many bytes as wanted go by, no more than a piece of one is held. */
export function documents(app: FastifyInstance, deps: Deps): void {
  const { dataDir } = deps.config
  mountResource(app, deps, servedDocuments)
  mount(app, deps, promised.file, (call) => sendFile(call, dataDir))
  mount(app, deps, promised.ofJourney, (call) => documentsOfJourney(call, call.params.id))
  // Bytes are read whole everywhere else: here they come as they are sent.
  void app.register(async (streamed) => {
    streamed.removeContentTypeParser('application/octet-stream')
    streamed.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
    mount(streamed, deps, promised.upload, (call) => upload(call, dataDir) as never)
  })
}

async function upload(call: Call<typeof promised.upload>, dataDir: string): Promise<Row> {
  const { request, query, now } = call
  const name = givenName(request.headers['content-disposition'])
  allow((await loadSubject(call.read, call, query)).refusal)
  if (!(request.body instanceof Readable)) throw refused('unsupported_type')
  const {
    sha256,
    bytes,
    read: mediaType,
  } = await keepFile(dataDir, request.body, {
    max: promised.upload.bodyLimit,
    now,
    read: (path) => readMediaType(path, name),
  })
  // What an `Idempotency-Key` stands for, now that the bytes have gone by.
  request.body = { name, sha256 }
  const { id } = await call
    .write((command) => addDocument(command, { ...query, name, sha256, bytes, mediaType }))
    .catch(whenDone((known) => ({ id: known ?? '' })))
  return one(servedDocuments, call.read, call, id)
}
