import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fr } from './fr'
import { frScreens } from './fr-screens'

const web = fileURLToPath(new URL('../..', import.meta.url))
const firstScreens: string[] = JSON.parse(readFileSync(join(web, 'scripts/first-screens.json'), 'utf8'))

/** What a module imports at once, or later without its sentences (`lazyScreen` brings them). */
const imported = /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+'(\.[^']+)'|\blazy\(\(\) => import\('(\.[^']+)'\)/gm

/** Every module that is shown with the first sentences alone. */
function reachedFrom(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  const source = readFileSync(file, 'utf8')
  seen.set(file, source)
  for (const [, now, later] of source.matchAll(imported)) {
    const path = now ?? later ?? ''
    const next = ['', '.ts', '.tsx', '/index.ts']
      .map((end) => join(dirname(file), `${path}${end}`))
      .find((one) => /\.tsx?$/.test(one) && existsSync(one))
    if (next && !seen.has(next)) reachedFrom(next, seen)
  }
  return seen
}

/** The families of sentences that a module names: `translate('task.next')` names `task`. */
function families(source: string): string[] {
  return [...source.matchAll(/(?:translate|say)\(\s*[`'"]([a-z_]+)\.|useSay\('([a-z_]+)'\)/g)].map(([, one, all]) => one ?? all ?? '')
}

test('what the first screens say comes with them: no key is shown in place of its sentence', () => {
  const modules = new Map(['src/main.tsx', ...firstScreens].flatMap((entry) => [...reachedFrom(join(web, entry))]))
  expect(modules.size).toBeGreaterThan(100)
  const late = [...modules].flatMap(([file, source]) =>
    families(source)
      .filter((family) => Object.hasOwn(frScreens, family) && !Object.hasOwn(fr, family))
      .map((family) => `${file.slice(web.length)} says ${family}.…`),
  )
  expect([...new Set(late)]).toEqual([])
})
