import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly dynamicImporters: readonly string[] } | null
}

const web = fileURLToPath(new URL('..', import.meta.url))
/** What a person loads before typing anything: the shell, then these screens (docs/decisions/0004). */
const firstScreens: string[] = JSON.parse(readFileSync(new URL('first-screens.json', import.meta.url), 'utf8'))
const entries = ['src/main.tsx', ...firstScreens]

/**
 * One chunk of what the first screens import, a screen loaded later keeping its own: a hundred small files compress a
 * tenth worse than one, and are a hundred requests.
 */
export function firstChunk() {
  let first: ReadonlySet<string> | undefined
  return {
    debugName: 'first screens',
    name: (id: string, modules: Modules) => {
      first ??= reachedFrom(
        entries.map((entry) => `${web}${entry}`),
        modules,
      )
      return first.has(id) ? 'first' : null
    },
  }
}

/** What is somewhere asked for later (English, the engine's own default of it) stays out, whoever else names it. */
function reachedFrom(ids: readonly string[], modules: Modules, seen = new Set<string>()): ReadonlySet<string> {
  for (const id of ids) {
    seen.add(id)
    const next = modules.getModuleInfo(id)?.importedIds ?? []
    reachedFrom(
      next.filter((one) => !seen.has(one) && modules.getModuleInfo(one)?.dynamicImporters.length === 0),
      modules,
      seen,
    )
  }
  return seen
}
