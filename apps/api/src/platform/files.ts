import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Instant } from '@ancrage/domain/kernel/day'
import { refused } from './http/refused'

/** A file as it was kept: the name of its content, its size in bytes, and what was read of it before. */
export interface KeptFile<T> {
  readonly sha256: string
  readonly bytes: number
  readonly read: T
}

interface Keeping<T> {
  /** Bytes, at most. */
  readonly max: number
  /** The time it is kept at: `sweepFiles` leaves the recent ones. */
  readonly now: Instant
  /** Looks at the whole file before it is kept; what it throws drops it. */
  readonly read: (path: string) => Promise<T>
}

/** Where files that are still arriving are, apart from those that are kept. */
export const arriving = (dataDir: string) => join(dataDir, 'files', 'arriving')

/** Where the content of a name is. */
export function pathOf(dataDir: string, sha256: string): string {
  return join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

/**
 * Keeps what arrives, under the name of its content, readable by the server's own account alone: written apart, on the
 * disk for good, then renamed, so that a name always holds the whole of a file. The row that points to it is written
 * after. Throws `file_too_large`, `file_empty`, `upload_interrupted`, `storage_full`.
 */
export async function keepFile<T>(dataDir: string, source: Readable, { max, now, read }: Keeping<T>): Promise<KeptFile<T>> {
  await mkdir(arriving(dataDir), { recursive: true, mode: 0o700 })
  const temporary = join(arriving(dataDir), randomUUID())
  try {
    const { sha256, bytes } = await receive(source, temporary, max)
    const seen = await read(temporary)
    const path = pathOf(dataDir, sha256)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await utimes(temporary, new Date(now), new Date(now))
    // Over the same content if it is there: it is as recent as the row that will point to it.
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return { sha256, bytes, read: seen }
  } catch (error) {
    source.resume()
    await rm(temporary, { force: true })
    throw toldOf(error)
  }
}

/** The content of a name, to be sent; null when there is none. */
export async function openFile(dataDir: string, sha256: string): Promise<Readable | null> {
  const stream = createReadStream(pathOf(dataDir, sha256))
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream))
    stream.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)))
  })
}

async function receive(source: Readable, path: string, max: number): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* measured(): AsyncGenerator<Buffer> {
    // The request is left whole when it is refused, so that its sender reads why.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > max) throw refused('file_too_large', { max: max / 1024 / 1024 })
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(measured, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  if (bytes === 0) throw refused('file_empty')
  return { sha256: hash.digest('hex'), bytes }
}

/** A name is on the disk for good once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const codes: Readonly<Record<string, Parameters<typeof refused>[0]>> = {
  ENOSPC: 'storage_full',
  EDQUOT: 'storage_full',
  ECONNRESET: 'upload_interrupted',
  ERR_STREAM_PREMATURE_CLOSE: 'upload_interrupted',
}

function toldOf(error: unknown): unknown {
  const code = codes[(error as NodeJS.ErrnoException).code ?? '']
  return code ? refused(code) : error
}
