import { departements } from '@ancrage/reference/territory'
import { eq } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { settings } = tables

/** The name of the département of the site; empty before it is chosen. */
export async function readDepartement(read: Reads): Promise<string> {
  const [row] = await read.select({ code: settings.value }).from(settings).where(eq(settings.key, 'departement'))
  return departements().find(({ code }) => code === row?.code)?.name ?? ''
}
