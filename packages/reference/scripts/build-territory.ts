import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { territoryFiles } from './territory-tables'

const folder = fileURLToPath(new URL('../src/data/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(territoryFiles())) writeFileSync(`${folder}${name}`, text)
