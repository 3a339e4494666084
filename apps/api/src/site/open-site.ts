import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import type { Instant } from '@ancrage/domain/kernel/day'
import { communes, departements, epcis, territoryYear } from '@ancrage/reference/territory'
import { eq } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Deps } from '../platform/deps'
import type { Actor, Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'
import { countAttempt, forgetAttempt } from '../users/attempts'
import { chosenPassword } from '../users/password'
import { openSession } from '../users/sign-in'
import { createSite } from './create-site'
import { hashOf } from './first-run-code'

const { firstRunCodes, users } = tables

type Asked = BodyOf<typeof contract.site.firstRun>

interface Opening {
  readonly asked: Asked
  readonly from: { readonly address: string; readonly agent?: string | undefined }
  readonly sessionId: string
  readonly now: Instant
  readonly write: <T>(work: (command: Command) => Promise<T>) => Promise<T>
}

/**
 * Opens an empty site: its département, its pipelines, its first administrator and their session, in one transaction; of
 * two at once, one wins. A wrong code counts as a failed sign-in. An open site has no such door: 404.
 */
export async function openSite(deps: Deps, { asked, from, sessionId, now, write }: Opening): Promise<Actor> {
  if ((await deps.store.read.$count(users)) > 0) throw refused('site_open')
  const departement = departements().find(({ code }) => code === asked.departement)
  if (!departement) throw refused('invalid', {}, { departement: 'unknown_departement' })
  const tried = await countAttempt(deps, { account: 'first run', address: from.address }, now)
  const passwordHash = await chosenPassword(asked.password)
  return write(async (command) => {
    const { tx, newId } = command
    if ((await tx.$count(users)) > 0) throw refused('site_open')
    await takeCode(tx, asked.code)
    await forgetAttempt(tx, tried)
    await createSite(command, {
      departement: departement.code,
      name: `Mission santé ${departement.of}`,
      territory: { year: territoryYear, communes: communes(), epcis: epcis() },
    })
    const actor: Actor = { id: newId(), name: asked.name, roles: ['admin'], language: asked.language }
    const account = { ...actor, roles: ['admin' as const], email: asked.email, passwordHash }
    await tx.insert(users).values({ ...account, createdAt: now, updatedAt: now, version: 1 })
    await record({ ...command, actor }, { action: 'user.created', subject: { resource: 'users', id: actor.id } })
    await openSession({ ...command, actor }, { sessionId, agent: from.agent })
    return actor
  })
}

/** The code is worth something once. */
async function takeCode(tx: Queries, code: string): Promise<void> {
  const [taken] = await tx
    .delete(firstRunCodes)
    .where(eq(firstRunCodes.hash, hashOf(code)))
    .returning({ hash: firstRunCodes.hash })
  if (!taken) throw refused('invalid', {}, { code: 'first_run_code' })
}
