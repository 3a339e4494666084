import { isDecided } from '@ancrage/domain/aids/application'
import { eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import { assessApplication } from '../simulate/assess-application'
import type { ApplicationRow } from './facts'

const { aidApplications } = tables

/** Stores what the rules in force give an application that is not decided; changes no version. */
export async function refreshComputed(command: Command, id: string): Promise<void> {
  const { tx, today } = command
  const [row] = await tx.select().from(aidApplications).where(eq(aidApplications.id, id))
  if (!row || isDecided(row.status)) return
  const { amountCents } = await assessApplication(tx, row, today)
  if (amountCents === row.computedCents) return
  const computed = reckonedAs(row, amountCents)
  await tx.update(aidApplications).set(computed).where(eq(aidApplications.id, id))
  if (computed.approvedAt === null)
    await record(command, {
      action: 'aid-application.updated',
      subject: { resource: 'aid-applications', id },
      changes: { computedCents: [row.computedCents, amountCents], approvedAt: [row.approvedAt, null] },
    })
}

/** The columns of an application reckoned anew: what gives more than was approved is to be approved again. */
export function reckonedAs(
  { computedCents, approvedAt }: Pick<ApplicationRow, 'computedCents' | 'approvedAt'>,
  amountCents: number | null,
): Partial<ApplicationRow> {
  const more = approvedAt !== null && (amountCents ?? 0) > (computedCents ?? 0)
  return { computedCents: amountCents, ...(more && { approvedAt: null, approvedBy: null }) }
}
