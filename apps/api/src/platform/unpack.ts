import { buffer } from 'node:stream/consumers'
import type { SentenceCode } from '@ancrage/contract/sentences'
import { type Entry, fromBufferPromise } from 'yauzl'
import { refused } from './http/refused'

/** The parts of an archive, by name. */
export type Parts = ReadonlyMap<string, Buffer>

/** What an archive may hold, and how it is refused. */
export interface Bounds {
  readonly most: { readonly parts: number; readonly bytes: number }
  readonly unreadable: SentenceCode
  readonly heavy: SentenceCode
  /** The parts wanted; the others are weighed, and left packed. */
  readonly only?: (name: string) => boolean
}

/** How many times smaller a part may be packed. */
const mostRatio = 200
/** Under so many bytes a part may be as well packed as it likes: a page of blanks is. */
const smallPart = 1024 * 1024

/**
 * Unpacks a file within bounds: those that its own index announces, then those of what comes out, since an index may lie.
 * Throws `unreadable` for what is no archive, `heavy` for what would not fit.
 */
export async function unpackWithin(file: Buffer, { most, unreadable, heavy, only = () => true }: Bounds): Promise<Parts> {
  const archive = await fromBufferPromise(file).catch(() => {
    throw refused(unreadable)
  })
  const parts = new Map<string, Buffer>()
  let bytes = 0
  try {
    for await (const entry of archive.eachEntry()) {
      bytes += entry.uncompressedSize
      if (isHeavy(entry) || bytes > most.bytes || archive.entryCount > most.parts) throw refused(heavy)
      if (entry.fileName.endsWith('/') || !only(entry.fileName)) continue
      // Stops by itself where more comes out than was announced.
      parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
    }
  } catch (error) {
    throw error instanceof Error && 'refusal' in error ? error : refused(unreadable)
  }
  return parts
}

function isHeavy({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > smallPart && uncompressedSize > compressedSize * mostRatio
}
