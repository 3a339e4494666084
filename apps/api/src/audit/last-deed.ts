import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { auditEntries } = tables

/** The journal's last word on a record among some actions; null when it has none of them. */
export async function lastDeed(
  read: Reads,
  subject: { readonly resource: string; readonly id: string },
  actions: readonly string[],
): Promise<string | null> {
  const [last] = await read
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectResource, subject.resource),
        eq(auditEntries.subjectId, subject.id),
        inArray(auditEntries.action, [...actions]),
      ),
    )
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(1)
  return last?.action ?? null
}
