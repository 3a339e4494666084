import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from './testing/database'

let folder: string
const started: ChildProcess[] = []
beforeEach(() => {
  folder = makeFolder()
})
afterEach(async () => {
  for (const server of started.splice(0)) {
    if (server.exitCode !== null || server.signalCode !== null) continue
    const gone = ended(server)
    server.kill('SIGKILL')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
})

const ended = (server: ChildProcess) => new Promise<number | null>((resolve) => server.once('exit', resolve))
const cwd = fileURLToPath(new URL('..', import.meta.url))
const main = fileURLToPath(new URL('main.ts', import.meta.url))

/** A server of its own process on the folder's base; its address once it listens, and what it has told until `until`. */
async function serve(until = /"address":"http:[^"]+"/): Promise<{ server: ChildProcess; address: string; told: string }> {
  const env = { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: `file:${folder}/ancrage.db`, LOG_LEVEL: 'info' }
  const server = spawn(process.execPath, ['--import', 'tsx', main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(server)
  let told = ''
  let complained = ''
  server.stderr.on('data', (chunk) => {
    complained += String(chunk)
  })
  for await (const chunk of server.stdout) {
    told += String(chunk)
    const address = /"address":"(http:[^"]+)"/.exec(told)?.[1]
    if (address && until.test(told)) return { server, address, told }
  }
  throw new Error(`it did not start: ${told}${complained}`)
}

test('it starts on an empty folder, answers, stops cleanly when asked, and leaves its base to the next', async () => {
  const { server, address } = await serve()
  expect((await fetch(`${address}/api/ready`)).status).toBe(200)
  const code = ended(server)
  server.kill('SIGTERM')
  expect(await code).toBe(0)
  const next = await serve()
  expect((await fetch(`${next.address}/api/health`)).status).toBe(200)
}, 60_000)

test('on an empty base it prints where to open the site, with a code that opens it', async () => {
  const { address, told } = await serve(/worth once: \S+/)
  const code = /worth once: (\S+)/.exec(told)?.[1]
  expect(told).toContain(`Open ${address} in a browser`)
  const body = { code, departement: '48', name: 'Anne', email: 'anne@ancrage.example', password: 'une phrase assez longue' }
  const opened = await fetch(`${address}/api/site`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(opened.status).toBe(200)
  expect(await opened.json()).toMatchObject({ name: 'Anne', roles: ['admin'] })
}, 60_000)
