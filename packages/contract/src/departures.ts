import { certaintyChoices, departureFields, departureReadOnly } from '@ancrage/domain/departures/departure'
import { epciCode, professionCode } from '@ancrage/domain/kernel/identifiers'
import { id } from '@ancrage/domain/kernel/text'
import { labels } from './labels'
import { month } from './people'
import { resource } from './resource'

/** Who leaves practice in the territory, expected or gone. */
export const departures = resource({
  name: 'departures',
  permissions: {
    list: 'departures.list',
    read: 'departures.read',
    create: 'departures.write',
    update: 'departures.write',
    remove: 'departures.write',
  },
  fields: departureFields,
  readOnly: departureReadOnly,
  filters: { epciCode, sectorId: id },
  pseudonym: {
    professionCode,
    epciCode: epciCode.nullable(),
    expectedMonth: month,
    certainty: certaintyChoices.schema,
    leftMonth: month.nullable(),
  },
  labels: labels.departures,
})
