import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise } from 'yauzl'
import { refused } from '../../platform/http/refused'

/** The parts of an archive, by name. */
export type Parts = ReadonlyMap<string, Buffer>

/** No template is nearly so big, once unpacked: what is, is made to fill a memory. */
const most = { parts: 400, bytes: 40 * 1024 * 1024, ratio: 200 }
/** Under so many bytes a part may be as well packed as it likes: a page of blanks is. */
const smallPart = 1024 * 1024

/**
 * Unpacks a file within bounds: those that its own index announces, then those of what comes out, since an index may lie.
 * Throws `letter_template_type` for what is no archive, `letter_template_heavy` for what would not fit.
 */
export async function unpack(file: Buffer): Promise<Parts> {
  const archive = await fromBufferPromise(file).catch(() => {
    throw refused('letter_template_type')
  })
  const parts = new Map<string, Buffer>()
  let bytes = 0
  try {
    for await (const entry of archive.eachEntry()) {
      bytes += entry.uncompressedSize
      if (isHeavy(entry) || bytes > most.bytes || archive.entryCount > most.parts) throw refused('letter_template_heavy')
      if (entry.fileName.endsWith('/')) continue
      // Stops by itself where more comes out than was announced.
      parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
    }
  } catch (error) {
    throw error instanceof Error && 'refusal' in error ? error : refused('letter_template_type')
  }
  return parts
}

function isHeavy({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > smallPart && uncompressedSize > compressedSize * most.ratio
}
