import { dayOf } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { keepAllEntries } from '../phases/keep-entries'
import type { Deps } from '../platform/deps'
import { type Command, nobody } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { shipCommittees } from './ship-committees'
import { shipPlaybooks } from './ship-playbooks'
import { shipAidRules, shipRules } from './ship-rules'
import { shipSchemes } from './ship-schemes'
import { shipTemplates } from './ship-templates'

const { pipelines, settings } = tables

/** What a site begins with beside its pipelines, and what is derived of a base made before it was kept: each is written once. */
const sets: Readonly<Record<string, (command: Command) => Promise<void>>> = {
  playbooks: shipPlaybooks,
  mail_templates: shipTemplates,
  follow_up_rules: shipRules,
  aid_follow_up_rules: shipAidRules,
  aid_schemes: shipSchemes,
  committees: shipCommittees,
  phase_entries: keepAllEntries,
}

const key = 'shipped'
const keys = z.array(z.string())

/** The sets a site was given, and those it was not yet. */
async function setsOf(read: Reads): Promise<{ given: string[]; lacking: string[] }> {
  const [row] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  const given = keys.parse(row?.value ?? [])
  return { given, lacking: Object.keys(sets).filter((name) => !given.includes(name)) }
}

/** Gives a site the sets it lacks; those it was given before, and has perhaps thrown away, are not given again. */
export async function ship(command: Command): Promise<void> {
  const { tx, now } = command
  const { given, lacking } = await setsOf(tx)
  if (lacking.length === 0) return
  for (const name of lacking) await sets[name]?.(command)
  const value = [...given, ...lacking]
  await tx
    .insert(settings)
    .values({ key, value, updatedAt: now })
    .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: now } })
}

/** At start: a site opened by an older version gets what this one ships; an empty one waits for its opening. */
export async function shipAtStart({ store, clock, newId }: Pick<Deps, 'store' | 'clock' | 'newId'>): Promise<void> {
  if ((await store.read.$count(pipelines)) === 0 || (await setsOf(store.read)).lacking.length === 0) return
  const now = clock()
  await store.write((tx) => ship({ tx, actor: nobody, now, today: dayOf(now), newId, requestId: null }))
}
