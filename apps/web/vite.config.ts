import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstChunk } from './scripts/first-chunk.ts'
import { fewerIconWeights } from './scripts/icon-weights.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), fewerIconWeights()],
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1400,
    rolldownOptions: { output: { codeSplitting: { groups: [firstChunk()] } } },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  test: { name: 'web', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/quiet-console.ts'] },
})
