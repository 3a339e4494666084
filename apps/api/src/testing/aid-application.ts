import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq } from 'drizzle-orm'
import { doTo } from '../aids/applications/do-to'
import { sign } from '../aids/decision/sign'
import { putTo } from '../aids/sessions/put-to'
import { servedSessions } from '../aids/sessions/served'
import { vote } from '../aids/sessions/vote'
import type { Command } from '../platform/http/actor'
import { create } from '../platform/http/write'
import { tables } from '../schema/tables'
import type { TestApp } from './app'
import { written } from './open-journey'

const { aidApplications, aidPieces, aidSchemes } = tables

/** An application made by the API for a new person, who has no journey. */
export interface Applied {
  readonly id: string
  readonly personId: string
}

/** A doctor’s application for thirty thousand euros of equipment, its pieces to gather: 18 000 € by the rules shipped. */
export async function apply(site: TestApp, lastName: string, changes: object = {}): Promise<Applied> {
  const person = { category: 'professional', lastName, firstName: 'Élise', professionCode: '10', communeCode: '88160' }
  const { id: personId } = await written(site, 'manager', '/api/people', person)
  const [scheme] = await site.store.read
    .select({ id: aidSchemes.id })
    .from(aidSchemes)
    .where(eq(aidSchemes.key, 'vosges-primo-installation'))
  const { id } = await written(site, 'aid_officer', '/api/aid-applications', {
    schemeId: scheme?.id,
    personId,
    professionCode: '10',
    communeCode: '88196',
    installationOn: '2026-02-02',
    expenses: [{ kind: 'materiel', label: 'Échographe', amountCents: 3_000_000 }],
    ...changes,
  })
  return { id, personId }
}

/** Receives every piece that an application asks for something. */
export async function receivePieces(site: TestApp, id: string, neededFor: 'filing' | 'advance' | 'balance'): Promise<void> {
  const asked = and(eq(aidPieces.applicationId, id), eq(aidPieces.neededFor, neededFor))
  await site.run('aid_officer', ({ tx, today }) => tx.update(aidPieces).set({ receivedOn: today }).where(asked))
}

/** An application filed, complete and examined: ready for a session. */
export async function examined(site: TestApp, lastName: string): Promise<Applied> {
  const applied = await apply(site, lastName)
  await receivePieces(site, applied.id, 'filing')
  await site.run('aid_officer', async (command) => {
    const { id } = applied
    const { today, actor } = command
    const filed = await doTo(command, id, { verb: 'file', version: 1, set: { filedOn: today } })
    const complete = await doTo(command, id, { verb: 'declare_complete', version: filed.version, set: { completeOn: today } })
    const set = { examinedOn: today, examinedBy: actor.id, opinion: 'Favorable' }
    await doTo(command, id, { verb: 'examine', version: complete.version, set })
  })
  return applied
}

/** An application voted by a session held on 2 March 2026. */
export async function voted(site: TestApp, lastName: string, { votedCents }: { votedCents: number }): Promise<Applied> {
  const applied = await examined(site, lastName)
  const { id } = applied
  await site.run('aid_officer', async (command) => {
    const facts = { body: 'Commission permanente', meetsOn: command.today, heldOn: command.today, deliberationNumber: 'CP-2026-041' }
    const { id: sessionId } = await create(servedSessions, command, facts)
    await putTo(command, sessionId, { id, version: await versionOf(command, id) })
    const grant = { vote: 'granted', votedCents, refusalReason: null, reason: null } as const
    await vote(command, sessionId, { id, version: await versionOf(command, id), ...grant })
  })
  return applied
}

/** An application whose convention both parties signed on one day. */
export async function signed(site: TestApp, lastName: string, { votedCents, on }: { votedCents: number; on: Day }): Promise<Applied> {
  const applied = await voted(site, lastName, { votedCents })
  await site.run('aid_officer', async (command) => {
    const version = await versionOf(command, applied.id)
    await sign(command, applied.id, { beneficiarySignedOn: on, funderSignedOn: on, version })
  })
  return applied
}

async function versionOf({ tx }: Command, id: string): Promise<number> {
  const [row] = await tx.select({ version: aidApplications.version }).from(aidApplications).where(eq(aidApplications.id, id))
  return row?.version ?? 0
}
