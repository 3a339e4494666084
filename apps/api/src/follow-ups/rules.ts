import type { FollowUpRule } from '@ancrage/domain/tasks/follow-up'
import { asc, isNull } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { followUpRules } = tables

/** A rule as it runs. */
export interface Rule extends FollowUpRule {
  readonly id: string
}

/** The rules of the site, in order. */
export async function readRules(read: Pick<Reads, 'select'>): Promise<Rule[]> {
  const rows = await read
    .select()
    .from(followUpRules)
    .where(isNull(followUpRules.archivedAt))
    .orderBy(asc(followUpRules.position), asc(followUpRules.id))
  return rows as unknown as Rule[]
}
