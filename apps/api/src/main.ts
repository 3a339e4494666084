import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { v7 } from 'uuid'
import { buildApp } from './app'
import { readConfig } from './config'
import { jobsOf } from './jobs/jobs'
import { composers } from './mails/composers'
import { systemClock } from './platform/clock'
import { openMailer } from './platform/mail/mailer'
import { startSender } from './platform/mail/sender'
import { startSchedule } from './platform/schedule/schedule'
import { openStore } from './platform/store/store'
import { newFirstRunCode } from './site/first-run-code'
import { shipAtStart } from './site/ship'

const config = readConfig(process.env)
const store = await openStore({ databaseUrl: config.databaseUrl, clock: systemClock })
const pages = fileURLToPath(new URL('../../web/dist', import.meta.url))
const deps = { store, config, clock: systemClock, newId: () => v7() }
await shipAtStart(deps)
const app = await buildApp(deps, { pages: existsSync(pages) ? pages : null })
const schedule = startSchedule(deps, jobsOf(config), app.log)
const sender = config.mail && startSender(deps, { mailer: openMailer(config.mail), composers }, app.log)

closeWithGrace({ delay: 10_000 }, async ({ err }) => {
  if (err) app.log.error({ type: err.name, stack: err.stack }, 'stopping on an error')
  await app.close()
  await schedule.stop()
  await sender?.stop()
  await store.close()
})

const address = await app.listen({ host: config.host, port: config.port })
app.log.info({ address }, 'Ancrage listens')

const code = await newFirstRunCode(deps)
// Whatever the level of the log: without it nobody could ever enter.
if (code) process.stdout.write(`This site is empty. Open ${address} in a browser and type this code, worth once: ${code}\n`)
