import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { contract } from '@ancrage/contract/index'
import { dayOf } from '@ancrage/domain/kernel/day'
import { communes, epcis, territoryYear } from '@ancrage/reference/territory'
import { v7 } from 'uuid'
import { ZodError } from 'zod'
import { record } from './audit/record'
import { readConfig } from './config'
import { fresh } from './demo/fresh'
import { prepareDemo } from './demo/serve-demo'
import { systemClock } from './platform/clock'
import type { Command } from './platform/http/actor'
import { openStore, type Store } from './platform/store/store'
import { tables } from './schema/tables'
import { createSite } from './site/create-site'
import { hashPassword } from './users/password'

const say = (text: string) => process.stdout.write(`${text}\n`)
const firstAdmin = 'npm run admin -- --departement 88 --email you@example.org --name "First Last"'

/** What this program does, by its first argument. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  demo: async () => {
    const welcome = await prepareDemo(process.env)
    await import('./main')
    say(welcome)
  },
  start: async () => {
    const empty = await withStore(async (store) => (await store.read.$count(tables.users)) === 0)
    if (empty) say(`This site is empty. Stop the server, then create its first administrator:\n  ${firstAdmin}`)
    await import('./main')
  },
  admin: async () => {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: { departement: { type: 'string' }, email: { type: 'string' }, name: { type: 'string' } },
    })
    const { departement = '' } = values
    const ours = communes().some((commune) => commune.departement === departement)
    if (!ours || !values.email || !values.name) throw new Error(`Usage: ${firstAdmin}`)
    const account = contract.users.create.parse({ email: values.email, name: values.name, roles: ['admin'], password: await askPassword() })
    const passwordHash = await hashPassword(account.password)
    await withStore((store) => createFirstAdmin(store, departement, { ...account, passwordHash }))
    say(`Created. ${values.email} can sign in: npm start`)
  },
}

interface FirstAdmin {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

async function createFirstAdmin(store: Store, departement: string, { email, name, passwordHash }: FirstAdmin): Promise<void> {
  await store.write(async (tx) => {
    if ((await tx.$count(tables.users)) > 0) throw new Error('This site already has accounts: an administrator adds the others on screen.')
    const now = systemClock()
    const actor = { id: '', name: '', roles: [], language: 'fr' } as const
    const command: Command = { tx, actor, now, today: dayOf(now), newId: () => v7(), requestId: null }
    await createSite(command, { departement, territory: { year: territoryYear, communes: communes(), epcis: epcis() } })
    const user = { ...fresh(command), email, name, roles: ['admin' as const], language: 'fr' as const, passwordHash }
    await tx.insert(tables.users).values(user)
    await record(command, { action: 'user.created', subject: { resource: 'users', id: user.id } })
  })
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ databaseUrl: readConfig(process.env).databaseUrl, clock: systemClock })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The first line of the standard input. */
async function askPassword(): Promise<string> {
  process.stderr.write('Password (15 characters at least): ')
  const input = createInterface({ input: process.stdin })
  for await (const line of input) return line
  return ''
}

/** An error as a line to read; of a value refused, its field and why. */
function told(error: unknown): string {
  if (error instanceof ZodError) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
  return error instanceof Error ? error.message : String(error)
}

const command = commands[process.argv[2] ?? '']
if (!command) throw new Error(`Usage: cli.ts ${Object.keys(commands).join('|')}`)
try {
  await command()
} catch (error) {
  process.stderr.write(`${told(error)}\n`)
  process.exit(1)
}
