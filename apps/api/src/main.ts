import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { v7 } from 'uuid'
import { buildApp } from './app'
import { readConfig } from './config'
import { systemClock } from './platform/clock'
import { openStore } from './platform/store/store'

const config = readConfig(process.env)
const store = await openStore({ databaseUrl: config.databaseUrl, clock: systemClock })
const pages = fileURLToPath(new URL('../../web/dist', import.meta.url))
const app = await buildApp({ store, config, clock: systemClock, newId: () => v7() }, { pages: existsSync(pages) ? pages : null })

closeWithGrace({ delay: 10_000 }, async ({ err }) => {
  if (err) app.log.error({ type: err.name, stack: err.stack }, 'stopping on an error')
  await app.close()
  await store.close()
})

const address = await app.listen({ host: config.host, port: config.port })
app.log.info({ address }, 'Ancrage listens')
