import { type Role, roleChoices } from '@ancrage/domain/access/roles'
import { dayOf, type Instant } from '@ancrage/domain/kernel/day'
import { communes, epcis, territoryYear } from '@ancrage/reference/territory'
import { hash } from '@node-rs/argon2'
import { v7 } from 'uuid'
import type { Command } from '../platform/http/actor'
import type { Store } from '../platform/store/store'
import { tables } from '../schema/tables'
import { createSite } from '../site/create-site'

/** A Monday morning. */
export const testNow = '2026-03-02T08:00:00.000Z' as Instant

/** The password of every account of the tests. */
export const testPassword = 'un mot de passe de test'

/** What the product takes 19 MiB for, in microseconds: a hash says itself what verifying it costs. */
const testCost = { memoryCost: 8, timeCost: 1, parallelism: 1 }

/** A user of the tests, by who they are: one per role, and a second advisor. */
export type Persona = Role | 'colleague'

const personas: readonly Persona[] = [...roleChoices.values, 'colleague']
const ours = communes().filter(({ departement }) => departement === '88')
const epciCodes = new Set(ours.map(({ epciCode }) => epciCode))
const territory = { year: territoryYear, communes: ours, epcis: epcis().filter(({ code }) => epciCodes.has(code)) }

/** The roles of a persona. */
export function rolesOf(persona: Persona): Role[] {
  return [persona === 'colleague' ? 'advisor' : persona]
}

/** Where a persona signs in. */
export function emailOf(persona: Persona): string {
  return `${persona}@ancrage.example`
}

/** A command as the server would make it, outside HTTP. */
export function commandOf(tx: Command['tx'], actor: Command['actor'], now: Instant): Command {
  return { tx, actor, now, today: dayOf(now), newId: () => v7(), requestId: null }
}

/** Furnishes an empty base: the shipped pipelines, the Vosges, one account per persona. */
export async function furnishTestSite(store: Store): Promise<void> {
  const passwordHash = await hash(testPassword, testCost)
  await store.write(async (tx) => {
    const command = commandOf(tx, { id: '', name: '', roles: [], language: 'fr' }, testNow)
    await createSite(command, { departement: '88', territory })
    await tx.insert(tables.users).values(
      personas.map((persona) => ({
        id: command.newId(),
        createdAt: testNow,
        updatedAt: testNow,
        version: 1,
        email: emailOf(persona),
        name: `${persona[0]?.toUpperCase()}${persona.slice(1)} Test`,
        roles: rolesOf(persona),
        language: 'fr' as const,
        passwordHash,
      })),
    )
  })
}

/** Who each persona is on a base; nobody on an empty one. */
export async function readPersonas(store: Store): Promise<ReadonlyMap<Persona, string>> {
  const rows = await store.read.select({ id: tables.users.id, email: tables.users.email }).from(tables.users)
  return new Map(rows.map(({ id, email }) => [email.split('@')[0] as Persona, id]))
}
