import { communeReadOnly, epciReadOnly, sectorFields } from '@ancrage/domain/territory/territory'
import { labels } from './labels'
import { resource } from './resource'

export const communes = resource({
  name: 'communes',
  permissions: { list: 'territory.read', read: 'territory.read' },
  fields: {},
  readOnly: communeReadOnly,
  labels: labels.communes,
})

export const epcis = resource({
  name: 'epcis',
  permissions: { list: 'territory.read', read: 'territory.read' },
  fields: {},
  readOnly: epciReadOnly,
  labels: labels.epcis,
})

export const sectors = resource({
  name: 'sectors',
  permissions: { list: 'sectors.read', read: 'sectors.read', create: 'sectors.write', update: 'sectors.write', remove: 'sectors.write' },
  fields: sectorFields,
  labels: labels.sectors,
})
