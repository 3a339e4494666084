import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** Sends a file made for whoever asked, to be saved under a name. */
export function sendBytes(reply: FastifyReply, content: Buffer, type: string, name: string): NodeJS.ReadableStream {
  void reply
    .header('content-type', type)
    .header('content-length', content.length)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`)
    .header('content-security-policy', "sandbox; default-src 'none'")
  return Readable.from([content])
}
