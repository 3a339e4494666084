import { createReadStream } from 'node:fs'
import { mediaTypes, textTypeOf } from '@ancrage/domain/documents/media-types'
import { fileTypeFromFile } from 'file-type'
import { refused } from '../platform/http/refused'

/** Bytes that no text holds: controls other than tabs, line ends, page ends and the escapes of old mails. */
const binary = /[\x00-\x08\x0B\x0E-\x1A\x1C-\x1F\x7F]/

/**
 * The type of a file by what is in it, whatever its name says; a plain text by its ending too. Throws `file_type` for one
 * that is not kept.
 */
export async function readMediaType(path: string, name: string): Promise<string> {
  // A file cut short, or made to mislead, is one whose type is not known.
  const found = await fileTypeFromFile(path).catch(() => undefined)
  if (found && Object.hasOwn(mediaTypes, found.mime)) return found.mime
  const text = found ? null : await textType(path, name)
  if (text === null) throw refused('file_type')
  return text
}

async function textType(path: string, name: string): Promise<string | null> {
  let start = ''
  for await (const chunk of createReadStream(path, 'latin1') as AsyncIterable<string>) {
    if (binary.test(chunk)) return null
    if (start === '')
      start = Buffer.from(chunk.slice(0, 4_000), 'latin1')
        .toString('utf8')
        .replace(/^\uFEFF/, '')
  }
  return textTypeOf(name, start)
}
