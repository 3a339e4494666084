import type { PlaceKind } from '@ancrage/domain/indicators/parameters'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { readTerritory } from '../indicators/read-territory'
import type { Asking } from '../platform/http/actor'
import type { Parameters } from './compared'
import { recordsOf } from './figure-records'

/** The figures of each EPCI (or canton, under its code), as « Pilotage » shows them, with how many applications were granted. */
export async function toldPlaces(parameters: Parameters, asking: Asking, by: PlaceKind = 'epci'): Promise<SessionFigures['territory']> {
  const { places } = await readTerritory(by, parameters, asking)
  const narrowed = (code: string) => (by === 'epci' ? { epciCode: code } : { cantonCode: code })
  return Promise.all(
    places.map(async ({ code, name, population, ...figures }) => ({
      epciCode: code,
      name,
      population,
      contacts: figures.contacts.count,
      activeJourneys: figures.activeJourneys.count,
      installations: figures.installations.count,
      accompanied: figures.accompanied.count,
      practitioners: figures.practitioners.count,
      departures24Months: figures.departures24Months.count,
      candidates: figures.candidates.count,
      applications: (await recordsOf({ key: 'K3', code: 'K3' }, { ...parameters, ...narrowed(code) }, asking)).length,
      grantedCents: figures.grantedCents.count,
    })),
  )
}
