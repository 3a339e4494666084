import type { Instant } from '@ancrage/domain/kernel/day'
import { v7 } from 'uuid'
import { buildApp } from '../src/app'
import { openStore } from '../src/platform/store/store'
import { startedAt } from './keys'
import { limitOn } from './limit'
import type { Target } from './operations'

/** A target in a process of its own, as the bench starts it: `serve.ts TARGET FILE`. It ends with the process that started it. */
const [target, file = ''] = process.argv.slice(2)

/** Time goes by from when the base was made. */
const clock = () => new Date(Date.parse(startedAt) + performance.now()).toISOString() as Instant

async function ancrageOn(base: string) {
  const databaseUrl = `file:${base}`
  const secret = 'a secret of the bench, long enough'
  const config = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl,
    dataDir: '',
    secret,
    https: false,
    publicUrl: null,
    mail: null,
    logLevel: 'info',
  }
  return buildApp({ store: await openStore({ databaseUrl, clock }), config, clock, newId: () => v7() })
}

const app = (target as Target) === 'limit' ? limitOn(file) : await ancrageOn(file)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.once('disconnect', () => process.exit())
process.send?.(address)
