import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { account } from './base'
import type { Operation, Reply, Request, Target } from './operations'

/** A target that answers, and how to ask it. */
export interface Served {
  readonly target: Target
  ask(request: Request): Promise<Reply>
  /** Asks without reading the JSON of the reply; throws unless it is 200. */
  draw(request: Request): Promise<void>
  /** Opens a session, where there is such a thing. */
  signIn(): Promise<void>
  stop(): Promise<void>
}

/** Starts a target on a base, in a process of its own, and holds so many connections to it, kept alive. */
export async function start(target: Target, file: string, connections: number): Promise<Served> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), [target, file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [address] = (await once(child, 'message')) as [string]
  const pool = new Pool(address, { connections, pipelining: 1 })
  let cookie = ''

  const send = async ({ path, body }: Request) => {
    const headers = { ...(cookie && { cookie }), ...(body && { 'content-type': 'application/json' }) }
    const reply = await pool.request({ path, method: body ? 'POST' : 'GET', headers, body: body ? JSON.stringify(body) : null })
    if (reply.statusCode !== 200) throw new Error(`${target} ${path}: ${reply.statusCode} ${await reply.body.text()}`)
    return reply
  }
  return {
    target,
    ask: async (request) => {
      const { headers, body } = await send(request)
      return { headers, body: await body.json() }
    },
    draw: async (request) => {
      const { body } = await send(request)
      await body.arrayBuffer()
    },
    signIn: async () => {
      if (target === 'limit') return
      const { headers, body } = await send({ path: '/api/auth/login', body: account })
      await body.dump()
      cookie = String(headers['set-cookie']).split(';')[0] ?? ''
    },
    stop: async () => {
      await pool.close()
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** Milliseconds of the request in the middle, asked one after another for so many milliseconds. */
export async function median(served: Served, { ask }: Operation, people: number, forMs: number): Promise<number> {
  const durations: number[] = []
  const end = performance.now() + forMs
  for (let turn = 0; performance.now() < end; turn++) {
    const from = performance.now()
    await served.draw(ask[served.target](turn, people))
    durations.push(performance.now() - from)
  }
  return middle(durations)
}

/** Requests answered in a second, by so many users who each ask again as soon as they are answered. */
export async function throughput(served: Served, { ask }: Operation, people: number, users: number, forMs: number): Promise<number> {
  const start = performance.now()
  let turn = 0
  const user = async () => {
    while (performance.now() < start + forMs) await served.draw(ask[served.target](turn++, people))
  }
  await Promise.all(Array.from({ length: users }, user))
  return turn / ((performance.now() - start) / 1000)
}

/** The value in the middle; NaN of none. */
export function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
