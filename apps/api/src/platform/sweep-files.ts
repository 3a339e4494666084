import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '@ancrage/domain/kernel/day'
import { arriving, pathOf } from './files'

/**
 * Removes the files that no row points to, and those that never finished arriving, kept before a moment; gives how many.
 * One that comes back while it is being removed stays: its time is looked at once nobody else can reach it.
 */
export async function sweepFiles(
  dataDir: string,
  { before, isKept }: { before: Instant; isKept: (sha256: string) => boolean },
): Promise<number> {
  let gone = 0
  for (const path of await pathsIn(dataDir)) {
    if (!(await isOlder(path, before))) continue
    const name = path.slice(-64)
    if (path === pathOf(dataDir, name)) gone += isKept(name) ? 0 : await take(path, join(arriving(dataDir), `leaving-${name}`), before)
    else await rm(path, { force: true }).then(() => gone++)
  }
  return gone
}

async function take(path: string, aside: string, before: Instant): Promise<number> {
  await rename(path, aside)
  if (await isOlder(aside, before)) {
    await rm(aside, { force: true })
    return 1
  }
  await rename(aside, path)
  return 0
}

async function pathsIn(dataDir: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function isOlder(path: string, than: Instant): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && found.mtime.toISOString() < than
}
