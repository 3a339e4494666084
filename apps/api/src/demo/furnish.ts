import { searchColumn } from '@ancrage/domain/kernel/search-text'
import { communes, epcis, territoryYear } from '@ancrage/reference/territory'
import { eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { createSite } from '../site/create-site'
import { accounts, type Colleague } from './accounts'
import { fresh } from './fresh'
import { communeOf, offices, sectors } from './places'

const departement = '88'

/** The site of the Vosges before its first contact: territory, pipelines, accounts, partners, the advisors' sectors. */
export async function furnish(command: Command, passwordHash: string) {
  await createSite(command, {
    departement,
    name: 'Mission santé des Vosges',
    territory: { year: territoryYear, communes: communes(), epcis: epcis() },
  })
  const ids = await addAccounts(command, passwordHash)
  await addSectors(command, ids)
  return { accounts: ids, offices: await addOffices(command) }
}

async function addAccounts(command: Command, passwordHash: string): Promise<Record<Colleague, string>> {
  const keys = Object.keys(accounts) as Colleague[]
  const rows = keys.map((key) => ({
    ...fresh(command),
    ...accounts[key],
    roles: [...accounts[key].roles],
    language: 'fr' as const,
    passwordHash,
  }))
  await command.tx.insert(tables.users).values(rows)
  return Object.fromEntries(keys.map((key, index) => [key, rows[index]?.id ?? ''])) as Record<Colleague, string>
}

async function addSectors(command: Command, ids: Readonly<Record<Colleague, string>>): Promise<void> {
  for (const { name, advisor, epciCodes } of sectors) {
    const sector = { ...fresh(command), name, advisorId: ids[advisor] }
    const covered = communes().filter(
      (commune) => commune.departement === departement && epciCodes.some((code) => code === commune.epciCode),
    )
    await command.tx.insert(tables.sectors).values(sector)
    await command.tx.insert(tables.sectorCommunes).values(covered.map(({ code }) => ({ sectorId: sector.id, communeCode: code })))
    await command.tx.update(tables.users).set({ sectorId: sector.id }).where(eq(tables.users.id, sector.advisorId))
  }
}

async function addOffices(command: Command): Promise<ReadonlyMap<string, string>> {
  const rows = offices.map(({ name, kind, commune }) => ({
    ...fresh(command),
    name,
    kind,
    communeCode: communeOf(commune),
    search: searchColumn([name], []),
  }))
  await command.tx.insert(tables.organisations).values(rows)
  return new Map(offices.map(({ key }, index) => [key, rows[index]?.id ?? '']))
}
