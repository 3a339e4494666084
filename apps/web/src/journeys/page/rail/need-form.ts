import type { Language } from '@ancrage/domain/kernel/choices'
import { type FieldSpec, type FieldValues, listOf, textOf } from '../../../ui/form/field-spec'
import type { Need } from './household-words'

/** How each criterion is asked, and its label. */
const criteria = {
  communeCodes: { kind: 'communes', several: true, fr: 'Communes', en: 'Communes' },
  tenure: { kind: 'choice', fr: 'Location ou achat', en: 'Rent or buy' },
  rooms: { kind: 'number', fr: 'Nombre de pièces', en: 'Rooms' },
  maxRentCents: { kind: 'number', fr: 'Loyer maximal (€ par mois)', en: 'Highest rent (€ a month)' },
  fromOn: { kind: 'day', fr: 'À partir du', en: 'From' },
  school: { kind: 'line', fr: 'Établissement', en: 'School' },
  grade: { kind: 'line', fr: 'Classe', en: 'Year' },
  jobSector: { kind: 'line', fr: 'Secteur professionnel', en: 'Job sector' },
  radiusKm: { kind: 'number', fr: 'Rayon (km)', en: 'Radius (km)' },
  details: { kind: 'paragraphs', fr: 'Précisions', en: 'Details' },
} as const
type Criterion = keyof typeof criteria

/** What each kind of need asks. */
const asked: Readonly<Record<Need['kind'], readonly Criterion[]>> = {
  housing: ['communeCodes', 'tenure', 'rooms', 'maxRentCents', 'fromOn', 'details'],
  spouse_job: ['jobSector', 'radiusKm', 'fromOn', 'details'],
  childcare: ['communeCodes', 'fromOn', 'details'],
  school: ['communeCodes', 'school', 'grade', 'fromOn', 'details'],
  leisure: ['details'],
  mobility: ['details'],
  paperwork: ['details'],
}

const tenures = { rent: { fr: 'Location', en: 'Rent' }, buy: { fr: 'Achat', en: 'Buy' } } as const

/** The fields of a kind of need, named by their path in its body. */
export function criteriaFields(kind: Need['kind'], language: Language): FieldSpec[] {
  return asked[kind].map((name) => {
    const { [language]: label, ...how } = criteria[name]
    const named = { name: `criteria.${name}`, label }
    if (how.kind === 'communes') return { ...named, kind: 'communes', several: true }
    if (how.kind !== 'choice') return { ...named, kind: how.kind }
    return { ...named, kind: 'choice', options: (['rent', 'buy'] as const).map((value) => ({ value, label: tenures[value][language] })) }
  })
}

/** The criteria as the form shows them: euros rather than cents. */
export function valuesOf(given: Need['criteria']): FieldValues {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const shown = name === 'maxRentCents' ? Number(value) / 100 : value
      return [`criteria.${name}`, Array.isArray(shown) ? (shown as string[]) : String(shown)]
    }),
  )
}

/** What was typed, as the API reads it; what this kind does not ask is left out. */
export function criteriaOf(kind: Need['kind'], values: FieldValues): Record<string, unknown> {
  return Object.fromEntries(
    asked[kind].flatMap((name) => {
      const value = criterion(name, values)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function criterion(name: Criterion, values: FieldValues): unknown {
  const path = `criteria.${name}`
  if (name === 'communeCodes') return listOf(values, path).length > 0 ? listOf(values, path) : null
  const text = textOf(values, path)
  if (text === '') return null
  if (criteria[name].kind !== 'number') return text
  const number = Number(text.replace(',', '.'))
  return name === 'maxRentCents' ? Math.round(number * 100) : number
}
