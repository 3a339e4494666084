import { certaintyChoices } from '@ancrage/domain/departures/departure'
import { slices } from '@ancrage/domain/indicators/parameters'
import { day } from '@ancrage/domain/kernel/day'
import { z } from 'zod'
import { someone } from './day'
import { month, people } from './people'
import { counted } from './reports'
import { route } from './route'

const { professionCode, epciCode, sectorId } = slices
const query = z.strictObject({ professionCode, epciCode, sectorId })
const row = z.object({ all: counted, certainties: z.array(counted.extend({ certainty: certaintyChoices.schema })) })

/** An EPCI that someone is expected to leave; null gathers the communes outside any. */
const place = row.extend({
  epci: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** Of all its communes of the département. */
  population: z.int(),
  /** Of the communes that are left, each once. */
  populationLeft: z.int(),
  communesLeft: z.int(),
  withSuccessor: counted,
  withoutSuccessor: counted,
})

const proposal = z.object({
  person: someone,
  birthYear: z.int(),
  professionCode: people.record.shape.professionCode,
  communeCode: z.string(),
  expectedOn: day,
})

export const departureCalendar = {
  ahead: route({
    method: 'GET',
    path: '/api/departures/calendar',
    access: 'departures.list',
    summary: 'Departures expected over the next 24 months, month by month and EPCI by EPCI, each number with its list',
    query,
    reply: z.object({
      from: day,
      to: day,
      definition: z.string(),
      all: row,
      overdue: counted,
      months: z.array(row.extend({ month, from: day, to: day })),
      places: z.array(place),
    }),
  }),
  byAge: route({
    method: 'GET',
    path: '/api/departures/by-age',
    access: 'departures.read',
    summary: 'Who practises and reaches the age to leave within 24 months, without a departure expected yet: proposed, never written',
    query,
    reply: z.object({
      age: z.int(),
      to: day,
      proposals: z.array(proposal),
      /** Practising, and their year of birth not known. */
      unknown: counted,
    }),
  }),
} as const
