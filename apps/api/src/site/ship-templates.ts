import { shippedTemplates } from '@ancrage/domain/mail-templates/shipped-templates'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

/** The mails a site begins with. */
export async function shipTemplates({ tx, now, newId }: Command): Promise<void> {
  await tx
    .insert(tables.mailTemplates)
    .values(shippedTemplates.map((one) => ({ ...one, id: newId(), createdAt: now, updatedAt: now, version: 1 })))
}
