import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'
import { searchColumn } from '@ancrage/domain/kernel/search-text'
import { settings as initialSettings, settingKeys } from '@ancrage/domain/site/settings'
import { type Commune, type Epci, formerOf } from '@ancrage/reference/territory'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'
import { ship } from './ship'

const { communes, epcis, pipelines, settings, steps } = tables

interface Territory {
  readonly year: number
  readonly communes: readonly Commune[]
  readonly epcis: readonly Epci[]
}

/** What a new site starts with: its département, the communes and EPCI of France, the six pipelines, and what is shipped with them. */
export async function createSite(
  command: Command,
  { departement, territory, name }: { departement: string; territory: Territory; name?: string },
): Promise<void> {
  await keepSetting(command, 'departement', departement)
  for (const key of settingKeys) await keepSetting(command, key, key === 'name' && name ? name : initialSettings[key].initial)
  await insertTerritory(command, departement, territory)
  await insertPipelines(command)
  await ship(command)
}

async function keepSetting({ tx, now }: Command, key: string, value: unknown): Promise<void> {
  await tx.insert(settings).values({ key, value, updatedAt: now })
}

async function insertTerritory(command: Command, departement: string, territory: Territory): Promise<void> {
  const ours = new Set(territory.communes.filter((commune) => commune.departement === departement).map(({ epciCode }) => epciCode))
  const epciRows = territory.epcis.map(({ code, name, population, centre }) => ({
    ...blank(command),
    code,
    name,
    population,
    longitude: centre?.departement === departement ? centre.lon : null,
    latitude: centre?.departement === departement ? centre.lat : null,
    inTerritory: ours.has(code),
    search: searchColumn([name], [code]),
  }))
  const communeRows = territory.communes.map((commune) => ({
    ...blank(command),
    code: commune.code,
    name: commune.name,
    postalCodes: [...commune.postalCodes],
    epciCode: commune.epciCode,
    departement: commune.departement,
    population: commune.population,
    inTerritory: commune.departement === departement,
    year: territory.year,
    search: searchColumn(
      [commune.name, ...formerOf(commune.code).names],
      [...commune.postalCodes, commune.code, ...formerOf(commune.code).codes],
    ),
  }))
  for (const rows of inBatches(epciRows)) await command.tx.insert(epcis).values(rows)
  for (const rows of inBatches(communeRows)) await command.tx.insert(communes).values(rows)
}

async function insertPipelines(command: Command): Promise<void> {
  for (const [position, { key, fr, en, scope, steps: shipped }] of shippedPipelines.entries()) {
    const pipeline = { ...blank(command), key, label: { fr, en }, scope, position }
    await command.tx.insert(pipelines).values(pipeline)
    await command.tx.insert(steps).values(
      shipped.map((step, index) => ({
        ...blank(command),
        pipelineId: pipeline.id,
        label: { fr: step.fr, en: step.en },
        position: index,
        milestone: step.milestone ?? null,
        readyFrom: step.readyFrom ?? false,
        delayDays: null,
        requires: [...(step.requires ?? [])],
      })),
    )
  }
}

function blank({ newId, now, actor }: Command) {
  const by = actor.id || null
  return { id: newId(), createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, archivedAt: null, version: 1 }
}
