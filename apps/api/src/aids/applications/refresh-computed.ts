import { isDecided } from '@ancrage/domain/aids/application'
import { eq } from 'drizzle-orm'
import type { Command } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import { assessApplication } from '../simulate/assess-application'

const { aidApplications } = tables

/** Stores what the rules in force give an application that is not decided; changes no version. */
export async function refreshComputed({ tx, today }: Pick<Command, 'tx' | 'today'>, id: string): Promise<void> {
  const [row] = await tx.select().from(aidApplications).where(eq(aidApplications.id, id))
  if (!row || isDecided(row.status)) return
  const { amountCents } = await assessApplication(tx, row, today)
  if (amountCents !== row.computedCents)
    await tx.update(aidApplications).set({ computedCents: amountCents }).where(eq(aidApplications.id, id))
}
