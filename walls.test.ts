import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = dirname(fileURLToPath(import.meta.url))

/** An import as written: whose file, and what it names. */
interface Import {
  readonly file: string
  readonly source: string
}

describe('each room imports only what it may', () => {
  test.each([
    ['packages/domain', ['zod', 'date-fns', '@date-fns/tz', '@date-fns/utc', 'ical.js', 'libphonenumber-js']],
    ['packages/contract', ['zod', '@ancrage/domain']],
    ['packages/reference', ['@ancrage/domain', 'node']],
  ])('%s', (room, allowed) => {
    expect(strangers(importsOf(join(root, room, 'src')), allowed)).toEqual([])
  })

  test('the screens see neither the server nor the base', () => {
    const seen = new Set(importsOf(join(root, 'apps/web/src')).map(({ source }) => packageOf(source)))
    expect([...seen].filter((name) => name.startsWith('@ancrage/')).sort()).not.toContain('@ancrage/api')
    expect([...seen].filter((name) => ['node', 'fastify', 'drizzle-orm', 'better-sqlite3', 'pg'].includes(name))).toEqual([])
  })

  test('a stranger is seen', () => {
    expect(strangers([{ file: 'people/person.ts', source: 'node:fs' }], ['zod'])).toEqual(['people/person.ts imports node'])
    expect(strangers([{ file: 'people/person.ts', source: 'zod/v4' }], ['zod'])).toEqual([])
  })
})

describe('the rooms of the API', () => {
  const api = join(root, 'apps/api/src')
  const imports = importsOf(api).filter(({ file }) => !file.startsWith('testing/'))

  test('the platform holds no business word: it knows tables and the journal, and no feature', () => {
    const known = ['platform', 'schema', 'audit', 'config']
    expect(roomArrows(imports).filter(([from, to]) => from === 'platform' && !known.includes(to))).toEqual([])
  })

  test('features do not tangle: following imports never comes back', () => {
    const shared = ['platform', 'schema', 'audit']
    expect(cycle(roomArrows(imports).filter(([from, to]) => !shared.includes(from) && !shared.includes(to)))).toEqual([])
  })

  test('a cycle is seen', () => {
    expect(
      cycle([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['d', 'a'],
      ]),
    ).toEqual(['a', 'b', 'c', 'a'])
    expect(
      cycle([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ]),
    ).toEqual([])
  })
})

/** Static imports and re-exports of a folder's files, tests apart; `import type` tells nothing at run time. */
function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('testing/'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)
      return [...statements].map(([, from, bare]) => ({ file, source: from ?? bare ?? '' }))
    })
}

function packageOf(source: string): string {
  if (source.startsWith('node:')) return 'node'
  return source.startsWith('@') ? source.split('/').slice(0, 2).join('/') : (source.split('/')[0] ?? '')
}

function strangers(imports: readonly Import[], allowed: readonly string[]): string[] {
  return imports
    .filter(({ source }) => !source.startsWith('.') && !allowed.includes(packageOf(source)))
    .map(({ file, source }) => `${file} imports ${packageOf(source)}`)
}

/** Which top folder imports which; files at the top are the composition, which may import all. */
function roomArrows(imports: readonly Import[]): (readonly [string, string])[] {
  return imports.flatMap(({ file, source }) => {
    if (!source.startsWith('.') || !file.includes('/')) return []
    const [from = ''] = file.split('/')
    const [to = ''] = relative('.', join(dirname(file), source)).split('/')
    return from === to ? [] : [[from, to] as const]
  })
}

/** A path that comes back to where it began; empty when there is none. */
function cycle(arrows: readonly (readonly [string, string])[]): string[] {
  const cleared = new Set<string>()
  const walk = (path: readonly string[]): string[] => {
    const here = path.at(-1) ?? ''
    for (const [from, to] of arrows) {
      if (from !== here || cleared.has(to)) continue
      if (path.includes(to)) return [...path.slice(path.indexOf(to)), to]
      const found = walk([...path, to])
      if (found.length > 0) return found
    }
    cleared.add(here)
    return []
  }
  for (const start of new Set(arrows.map(([from]) => from))) {
    const found = walk([start])
    if (found.length > 0) return found
  }
  return []
}
