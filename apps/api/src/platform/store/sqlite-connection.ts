import Database from 'better-sqlite3'
import { StartRefused } from './refusals'

/** How long one attempt may hold the event loop while another process has the lock; longer waits are asynchronous. */
const busyMs = 100

/** What each writing connection must report: a WAL file reopened falls back to `synchronous` 1 unless told otherwise. */
const promises = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 } as const

const settings = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  'trusted_schema = OFF',
  'journal_size_limit = 67108864',
]

/** The one connection that writes. Throws `StartRefused` if the engine does not confirm that commits reach the disk. */
export function openWriter(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: busyMs })
  for (const setting of settings) db.pragma(setting)
  const broken = Object.entries(promises).find(([name, value]) => db.pragma(name, { simple: true }) !== value)
  if (!broken) return db
  db.close()
  throw new StartRefused('not_durable', `SQLite does not confirm ${broken[0]} = ${broken[1]} on ${file}: use a local disk.`)
}

/** Kibibytes of the base that the reader keeps in memory, at most: a board or a funnel of a large site reads many pages of it. */
const readerCache = 65_536

/** A connection that the engine itself keeps from writing. */
export function openReader(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true, readonly: true, timeout: busyMs })
  db.pragma(`cache_size = -${readerCache}`)
  return db
}
