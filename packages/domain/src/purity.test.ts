import { describe, expect, it } from 'vitest'

const forbidden: Readonly<Record<string, RegExp>> = {
  'Date.now': /\bDate\s*\.\s*now\b/,
  'new Date': /\bnew\s+Date\b/,
  'Date()': /(?<!\w)(?<!new\s+)Date\s*\(/,
  'Math.random': /\bMath\s*\.\s*random\b/,
  process: /\bprocess\s*[.[]/,
  'node import': /(?:from|import)\s*\(?\s*['"]node:/,
  performance: /\bperformance\s*\.\s*now\b/,
  crypto: /\bcrypto\s*\./,
  fetch: /\bfetch\s*\(/,
}

/** What makes a source impure: the clock, chance, the machine. */
function faults(source: string): string[] {
  return Object.keys(forbidden).filter((name) => forbidden[name]?.test(source))
}

const sources = Object.entries(import.meta.glob('./**/*.ts', { query: '?raw', import: 'default', eager: true })).filter(
  ([path]) => !path.endsWith('.test.ts') && !path.endsWith('.d.ts'),
)

describe('the domain is pure', () => {
  it('reads every area', () => {
    const areas = new Set(sources.map(([path]) => path.split('/')[1]))
    expect([...areas]).toEqual(
      expect.arrayContaining(['access', 'imports', 'interactions', 'journeys', 'kernel', 'people', 'tasks', 'testing']),
    )
  })

  it.each(sources)('%s', (_, source) => {
    expect(faults(source)).toEqual([])
  })
})

describe('a planted fault is seen', () => {
  it.each([
    ['const now = Date.now()', ['Date.now']],
    ['const now = new Date()', ['new Date']],
    ['const now = new  Date(2026, 1, 1)', ['new Date']],
    ['const now = Date()', ['Date()']],
    ['const id = Math.random()', ['Math.random']],
    ["const zone = process.env['TZ']", ['process']],
    ["import { readFileSync } from 'node:fs'", ['node import']],
    ["const fs = await import('node:fs')", ['node import']],
    ["import 'node:fs'", ['node import']],
    ['const at = performance.now()', ['performance']],
    ['const id = crypto.randomUUID()', ['crypto']],
    ["await fetch('/api')", ['fetch']],
  ])('%s', (source, expected) => {
    expect(faults(source)).toEqual(expected)
  })

  it.each([
    'const day = new UTCDate(2026, 1, 1)',
    'const local = TZDate.tz(zone, moment)',
    'the process of moving',
    'const isDate = (x: Day) => x',
  ])('pure: %s', (source) => expect(faults(source)).toEqual([]))
})
