import type Database from 'better-sqlite3'

type Row = readonly unknown[]

/** The part of a better-sqlite3 statement that drizzle calls. */
interface Prepared {
  run(...values: Row): Database.RunResult
  all(...values: Row): unknown[]
  get(...values: Row): unknown
  raw(): Pick<Prepared, 'all' | 'get'>
}

/** The part of a better-sqlite3 connection that drizzle calls. */
export interface Preparing {
  prepare(sql: string): Prepared
}

const most = 500

/** A connection that prepares each text once (preparing costs more than running), the least recent forgotten past 500. */
export function preparingOnce(db: Database.Database): Preparing {
  const kept = new Map<string, Prepared>()
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? prepared(db.prepare(sql))
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return statement
    },
  }
}

/** `raw` of better-sqlite3 stays on for the statement: a shared one says each time which form of rows is meant. */
function prepared(statement: Database.Statement): Prepared {
  return {
    run: (...values) => statement.run(...values),
    all: (...values) => statement.raw(false).all(...values),
    get: (...values) => statement.raw(false).get(...values),
    raw: () => ({
      all: (...values) => statement.raw(true).all(...values),
      get: (...values) => statement.raw(true).get(...values),
    }),
  }
}
