import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { engineCode, StartRefused } from './refusals'
import { openReader } from './sqlite-connection'

const markerOf = (file: string) => `${file}.initialised`

/**
 * Takes the base for this process alone, until the connection given back is closed or the process dies.
 * The lock is a SQLite one, on a file beside the base: the system frees it whatever the end.
 */
export function takeAlone(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const path = `${file}.lock`
  try {
    closeSync(openSync(path, 'a', 0o600))
    const lock = new Database(path, { timeout: 0 })
    try {
      lock.exec('BEGIN EXCLUSIVE')
      return lock
    } catch (error) {
      lock.close()
      throw error
    }
  } catch (error) {
    if (engineCode(error).startsWith('SQLITE_BUSY')) {
      throw new StartRefused('already_running', `Another server uses ${file}. Stop it first: one process per SQLite file.`, error)
    }
    throw unwritable(file, error)
  }
}

/**
 * Makes the file of a new site, or checks the one of a known site without writing to it: there, not empty, and sound
 * page by page (a damaged base still answers). Throws `StartRefused` with what to do.
 */
export function checkFile(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) {
    makeFile(file)
    return
  }
  const found = damage(file)
  if (found) throw new StartRefused('damaged', `${file} is damaged (${found.message}). ${procedure(file)}`, found)
  keepPrivate(file)
}

/** Remembers that this site has data, so that its absence is never taken for a new site. */
export function markInitialised(file: string): void {
  const marker = markerOf(file)
  if (existsSync(marker)) return
  writeFileSync(marker, `${file} holds the data of this site. While this file is here, a missing base is not made anew.\n`, { mode: 0o600 })
}

function makeFile(file: string): void {
  if (existsSync(markerOf(file))) {
    throw new StartRefused('missing', `${file} is missing or empty, though this site has data. ${procedure(file)}`)
  }
  try {
    closeSync(openSync(file, 'a', 0o600))
  } catch (error) {
    throw unwritable(file, error)
  }
}

function damage(file: string): Error | null {
  let reader: Database.Database | undefined
  try {
    reader = openReader(file)
    const answer = reader.pragma('quick_check(1)', { simple: true })
    return answer === 'ok' ? null : new Error(String(answer))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return error
  } finally {
    reader?.close()
  }
}

function keepPrivate(file: string): void {
  if ((statSync(file).mode & 0o077) === 0) return
  try {
    chmodSync(file, 0o600)
  } catch (error) {
    throw unwritable(file, error)
  }
}

function unwritable(file: string, error: unknown): StartRefused {
  return new StartRefused('read_only', `${dirname(file)} cannot be written by this account: give it the folder and its files.`, error)
}

function procedure(file: string): string {
  return [
    'Nothing was changed.',
    `1. Keep ${file} and any ${file}-wal and ${file}-shm beside it, together, as they are.`,
    '2. Restore the last good backup: npm run restore FILE.',
    `3. For a site without data only: delete ${markerOf(file)} to start from an empty base.`,
  ].join('\n')
}
