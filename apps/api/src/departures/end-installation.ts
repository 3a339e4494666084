import type { Day } from '@ancrage/domain/kernel/day'
import { and, desc, eq, isNull, lte } from 'drizzle-orm'
import { record } from '../audit/record'
import { servedInstallations } from '../installations/served'
import type { Command } from '../platform/http/actor'
import { update } from '../platform/http/write'
import { tables } from '../schema/tables'
import type { DepartureRow } from './served'

const { departures, installations } = tables

type Installation = typeof installations.$inferSelect

/**
 * « Départ constaté »: the installation of who left ends with it, in one gesture; corrected, it follows; taken back, it lasts
 * again. Without an installation of theirs in the registry, the departure stands alone.
 */
export async function endInstallation(command: Command, departure: DepartureRow, before: DepartureRow | null): Promise<void> {
  const { leftOn, reason, installationId } = departure
  if (before?.leftOn === leftOn && before?.reason === reason) return
  const installation = installationId ? await oneOf(command, installationId) : await lastingOf(command, departure)
  if (!installation) return
  // First: what follows the end finds the departure it would else write, or take back.
  await link(command, departure, leftOn === null ? null : installation.id)
  const end = leftOn === null ? { endedOn: null, endReason: null } : { endedOn: leftOn, endReason: reason }
  await update(servedInstallations, command, installation.id, { ...end, version: installation.version })
}

async function link(command: Command, { id, installationId }: DepartureRow, to: string | null): Promise<void> {
  if (to === installationId) return
  await command.tx.update(departures).set({ installationId: to }).where(eq(departures.id, id))
  await record(command, {
    action: to === null ? 'departure.detached' : 'departure.attached',
    subject: { resource: 'departures', id },
    changes: { installationId: [installationId, to] },
  })
}

async function oneOf({ tx }: Command, id: string): Promise<Installation | undefined> {
  const [row] = await tx.select().from(installations).where(eq(installations.id, id))
  return row
}

/** What someone leaves: their installation of that commune, else the last of those that last. */
async function lastingOf({ tx }: Command, { personId, communeCode, leftOn }: DepartureRow): Promise<Installation | undefined> {
  if (personId === null || leftOn === null) return undefined
  const lasting = await tx
    .select()
    .from(installations)
    .where(
      and(
        eq(installations.personId, personId),
        isNull(installations.endedOn),
        isNull(installations.archivedAt),
        lte(installations.effectiveOn, leftOn as Day),
      ),
    )
    .orderBy(desc(installations.effectiveOn), desc(installations.id))
  return lasting.find((one) => one.communeCode === communeCode) ?? lasting[0]
}
