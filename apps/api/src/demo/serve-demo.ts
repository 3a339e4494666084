import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roleChoices } from '@ancrage/domain/access/roles'
import { v7 } from 'uuid'
import { systemClock } from '../platform/clock'
import { openStore } from '../platform/store/store'
import { accounts } from './accounts'
import { buildDemo } from './build-demo'

/** The shortest password an account may have. */
const shortest = 15

/**
 * Makes the demonstration base anew in a folder of its own, gone when the process ends, and points the settings of the
 * server at it. Gives what to print once the server listens. `DEMO_PASSWORD` is the password of every account.
 */
export async function prepareDemo(variables: NodeJS.ProcessEnv): Promise<string> {
  const password = variables.DEMO_PASSWORD || randomBytes(12).toString('base64url')
  if (password.length < shortest) throw new Error(`DEMO_PASSWORD must have at least ${shortest} characters`)
  const folder = mkdtempSync(join(tmpdir(), 'ancrage-demo-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = `file:${join(folder, 'ancrage.db')}`
  const store = await openStore({ databaseUrl, clock: systemClock })
  await buildDemo({ store, clock: systemClock, newId: () => v7(), password })
  await store.close()
  Object.assign(variables, { DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: variables.LOG_LEVEL || 'warn' })
  return welcome(`http://${variables.HOST || '127.0.0.1'}:${variables.PORT || 3000}`, password)
}

function welcome(address: string, password: string): string {
  const lines = Object.values(accounts).map(
    ({ email, name, roles }) => `  ${email.padEnd(36)} ${name.padEnd(18)} ${roles.map((role) => roleChoices.labels[role].fr).join(', ')}`,
  )
  return [
    '',
    `Ancrage : démonstration prête sur ${address}`,
    '',
    ...lines,
    '',
    `  Mot de passe : ${password}`,
    '',
    '  Ctrl C pour arrêter.',
    '',
  ].join('\n')
}
