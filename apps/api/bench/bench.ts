import { deepStrictEqual } from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBase } from './base'
import { median, middle, type Served, start, throughput } from './measure'
import { type Operation, operations, type Target, targets } from './operations'

/**
 * How far the product is from the limit: `npm run bench`; `-- --small` for a quick look, `-- --only board` for the
 * operations so named. Both answer the same questions on the same base, in turn, and must answer alike before anything is
 * measured. Read the ratios, not the milliseconds.
 */
const { small, only } = parseArgs({ options: { small: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } }).values
const asked = operations.filter(({ name }) => name.startsWith(only))
const people = small ? 2_000 : 20_000
const forMs = small ? 500 : 2_000
const rounds = 3
const users = 10

type Measure = Readonly<Record<Target, { readonly ms: number; readonly perSecond: number }>>

const folder = mkdtempSync(join(tmpdir(), 'ancrage-bench-'))
const started: Served[] = []
try {
  console.log(`Making the base: ${people} people, ${people} journeys, ${people * 5} exchanges, ${people * 3} tasks`)
  const base = join(folder, 'base.db')
  await makeBase(base, people)
  for (const target of targets) {
    const file = join(folder, `${target}.db`)
    copyFileSync(base, file)
    started.push(await start(target, file, users))
  }
  await Promise.all(started.map((served) => served.signIn()))
  for (const operation of asked) await compare(operation)
  const measures = new Map<Operation, Measure[]>(asked.map((operation) => [operation, []]))
  for (let round = 1; round <= rounds; round++) {
    console.log(`Round ${round} of ${rounds}`)
    await Promise.all(started.map((served) => served.signIn()))
    for (const operation of asked) measures.get(operation)?.push(await measure(operation))
  }
  console.table(Object.fromEntries([...measures].map(([{ name }, made]) => [name, line(made)])))
} finally {
  await Promise.all(started.map((served) => served.stop()))
  rmSync(folder, { recursive: true, force: true })
}

/** Throws unless both targets give the same total and the same records, for several turns. */
async function compare({ name, ask, answer }: Operation): Promise<void> {
  for (const turn of [0, 1, 2]) {
    const [limit, ancrage] = await Promise.all(started.map((served) => served.ask(ask[served.target](turn, people))))
    if (!limit || !ancrage) throw new Error('Both targets must be there')
    const { total, ids } = limit.body
    if (total === 0 || ids.length === 0) throw new Error(`${name}: nothing was found, so nothing would be measured`)
    deepStrictEqual(answer(ancrage), { total, ids }, `${name}: the two answers differ`)
  }
}

async function measure(operation: Operation): Promise<Measure> {
  const entries: [Target, Measure[Target]][] = []
  for (const served of started) {
    await median(served, operation, people, forMs / 4)
    const ms = await median(served, operation, people, forMs)
    entries.push([served.target, { ms, perSecond: await throughput(served, operation, people, users, forMs) }])
  }
  return Object.fromEntries(entries) as Measure
}

/** The figures of an operation: the middle of the rounds, and the ratios within each. */
function line(rows: readonly Measure[]): Record<string, string> {
  const of = (target: Target, key: 'ms' | 'perSecond') => middle(rows.map((row) => row[target][key]))
  return {
    'limit p50 ms': of('limit', 'ms').toFixed(2),
    'Ancrage p50 ms': of('ancrage', 'ms').toFixed(2),
    '× time': spread(rows.map(({ limit, ancrage }) => ancrage.ms / limit.ms)),
    'limit req/s': of('limit', 'perSecond').toFixed(0),
    'Ancrage req/s': of('ancrage', 'perSecond').toFixed(0),
    '× at 10 users': spread(rows.map(({ limit, ancrage }) => limit.perSecond / ancrage.perSecond)),
  }
}

function spread(ratios: readonly number[]): string {
  return [Math.min(...ratios), middle(ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2)).join(' / ')
}
