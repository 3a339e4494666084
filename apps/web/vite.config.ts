import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstChunk } from './scripts/first-chunk.ts'
import { fewerIconWeights } from './scripts/icon-weights.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), fewerIconWeights()],
  // The reader of Outlook files is written for Node: what it asks of it is here in the browser's own words.
  resolve: { alias: { 'iconv-lite': fileURLToPath(new URL('src/mail/iconv.ts', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1400,
    rolldownOptions: { output: { codeSplitting: { groups: [firstChunk()] } } },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  test: { name: 'web', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/quiet-console.ts'], isolate: false },
})
