import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { territoryFiles } from './territory-tables'

it('makes again the committed tables, byte for byte', () => {
  for (const [name, text] of Object.entries(territoryFiles())) {
    const committed = readFileSync(new URL(`../src/data/${name}`, import.meta.url), 'utf8')
    expect(committed === text, `${name} differs from what scripts/build-territory.ts writes`).toBe(true)
  }
})
