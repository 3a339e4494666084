import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { v7 } from 'uuid'
import { buildApp } from './app'
import { readConfig } from './config'
import { jobs } from './jobs/jobs'
import { systemClock } from './platform/clock'
import { startSchedule } from './platform/schedule/schedule'
import { openStore } from './platform/store/store'
import { newFirstRunCode } from './site/first-run-code'

const config = readConfig(process.env)
const store = await openStore({ databaseUrl: config.databaseUrl, clock: systemClock })
const pages = fileURLToPath(new URL('../../web/dist', import.meta.url))
const deps = { store, config, clock: systemClock, newId: () => v7() }
const app = await buildApp(deps, { pages: existsSync(pages) ? pages : null })
const schedule = startSchedule(deps, jobs, app.log)

closeWithGrace({ delay: 10_000 }, async ({ err }) => {
  if (err) app.log.error({ type: err.name, stack: err.stack }, 'stopping on an error')
  await app.close()
  await schedule.stop()
  await store.close()
})

const address = await app.listen({ host: config.host, port: config.port })
app.log.info({ address }, 'Ancrage listens')

const code = await newFirstRunCode(deps)
// Whatever the level of the log: without it nobody could ever enter.
if (code) process.stdout.write(`This site is empty. Open ${address} in a browser and type this code, worth once: ${code}\n`)
