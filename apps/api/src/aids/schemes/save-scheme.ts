import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { sameVersion, schemeVersionRefusal } from '@ancrage/domain/aids/scheme-refusal'
import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow, notFound, Refused, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { keepEdition } from './keep-edition'
import { schemeFacts } from './scheme-facts'
import { type SchemePage, schemePage } from './scheme-page'

const { aidSchemes } = tables

/**
 * Saves a scheme on the version that was read. What it rules is written as the next number, never over those before:
 * applications decided by them keep them. What changes nothing leaves all as it was.
 */
export async function saveScheme(command: Command, id: string, body: BodyOf<typeof contract.aidSchemes.save>): Promise<void> {
  const { tx, now, actor, today } = command
  const before = await schemePage(tx, id, today)
  if (!before) throw notFound()
  if (before.archivedAt) throw refused('already_binned')
  const { version, edition, ...said } = body
  if (version !== before.version) throw new Refused({ code: 'stale' }, { ...before })
  const [latest] = before.editions
  const rules = edition && !(latest && sameVersion(latest, edition)) ? edition : null
  const judged = rules ?? ruling(before)
  if (judged) allow(schemeVersionRefusal(judged, await schemeFacts(tx, { ...said, key: before.key })))
  const changed = changesBetween({ ...before }, said)
  if (Object.keys(changed).length === 0 && !rules) return
  await tx
    .update(aidSchemes)
    .set({ ...said, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(aidSchemes.id, id), eq(aidSchemes.version, version)))
  const number = (latest?.number ?? 0) + 1
  if (rules) await keepEdition(command, { schemeId: id, number, edition: rules })
  await record(command, {
    action: 'aid-scheme.updated',
    subject: { resource: 'aid-schemes', id },
    changes: { ...changed, ...(rules && { number: [latest?.number ?? null, number], rules: [latest?.rules ?? null, rules.rules] }) },
  })
}

/** The version that still rules: the one in force, else the latest. */
function ruling({ editions, inForce }: SchemePage): SchemePage['editions'][number] | undefined {
  return editions.find(({ number }) => number === inForce) ?? editions[0]
}
