import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { makeFolder } from './testing/database'

const folder = makeFolder()
const started: ChildProcess[] = []
afterEach(() => {
  for (const process of started.splice(0)) process.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const tsx = fileURLToPath(new URL('../node_modules/.bin/tsx', import.meta.url))
const main = fileURLToPath(new URL('main.ts', import.meta.url))

/** A server of its own process on the folder's base; its address once it listens. */
async function serve(): Promise<{ server: ChildProcess; address: string }> {
  const env = { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: `file:${folder}/ancrage.db`, LOG_LEVEL: 'info' }
  const server = spawn(tsx, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(server)
  let told = ''
  for await (const chunk of server.stdout) {
    told += String(chunk)
    const address = /"address":"(http:[^"]+)"/.exec(told)?.[1]
    if (address) return { server, address }
  }
  throw new Error(`it did not start: ${told}`)
}

const ended = (server: ChildProcess) => new Promise<number | null>((resolve) => server.once('exit', resolve))

test('it starts on an empty folder, answers, stops cleanly when asked, and leaves its base to the next', async () => {
  const { server, address } = await serve()
  expect((await fetch(`${address}/api/ready`)).status).toBe(200)
  const code = ended(server)
  server.kill('SIGTERM')
  expect(await code).toBe(0)
  const next = await serve()
  expect((await fetch(`${next.address}/api/health`)).status).toBe(200)
}, 60_000)
