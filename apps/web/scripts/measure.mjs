// Weighs the script of the first screens from the build manifest and fails over the budget (docs/decisions/0004).
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const budget = 330_000
const dist = new URL('../dist/', import.meta.url)
const firstScreens = JSON.parse(readFileSync(new URL('first-screens.json', import.meta.url), 'utf8'))
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const files = new Set()
const visit = (key) => {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`${key} is not in the build`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const imported of chunk.imports ?? []) visit(imported)
}

let total = 0
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
for (const screen of firstScreens) {
  const before = new Set(files)
  visit(screen)
  const added = [...files].filter((file) => !before.has(file)).map((file) => readFileSync(new URL(file, dist)))
  if (added.length === 0) continue
  const sum = (weigh) => added.reduce((bytes, content) => bytes + weigh(content), 0)
  const brotli = sum((content) => brotliCompressSync(content).length)
  total += brotli
  const raw = sum((content) => content.length)
  const gzip = sum((content) => gzipSync(content, { level: 9 }).length)
  console.log(`${screen}: raw ${kilobytes(raw)}, gzip ${kilobytes(gzip)}, Brotli ${kilobytes(brotli)} in ${added.length} files`)
}

console.log(`First screens: ${kilobytes(total)} Brotli of ${kilobytes(budget)}`)
if (total === 0 || total > budget) {
  console.error(total === 0 ? 'Nothing was measured: build first.' : 'Over the budget.')
  process.exitCode = 1
}
