import { areas } from '@ancrage/contract/areas'
import { areaKindChoices } from '@ancrage/domain/territory/area'
import { useTranslate } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { useCall } from '../providers/call'
import { useLanguage } from '../ui/use-language'
import type { FilterGroup, FilterOption } from './FilterSelect'
import type { SteeringFilters } from './steering-address'

/** A filter that narrows the figures: what it may be set to, and what it is. */
export interface Narrowing {
  readonly key: string
  readonly label: string
  /** What the closed list says of none. */
  readonly any: string
  readonly value: string
  /** The value in words; null of none. */
  readonly said: string | null
  readonly options: readonly FilterOption[]
  readonly groups?: readonly FilterGroup[]
  readonly isPlace: boolean
}

/** What the figures may be narrowed to: profession, sector, canton where the site has some, EPCI, advisor, type of journey. */
export function useNarrowings(filters: SteeringFilters): Narrowing[] {
  const translate = useTranslate()
  const language = useLanguage()
  const { options, labelOf } = useFilterWords()
  const { data: cantons = [] } = useCall(areas.on, { query: { kind: 'canton' } }, { freshSeconds: 300 })
  const types = [...options.type, { value: 'all', label: translate('steering.every_type') }]
  const known: readonly (Pick<Narrowing, 'options' | 'isPlace' | 'label'> & { readonly key: keyof SteeringFilters })[] = [
    { key: 'professionCode', label: labelOf('professionCode'), options: options.professionCode, isPlace: false },
    { key: 'sectorId', label: labelOf('sectorId'), options: options.sectorId, isPlace: true },
    {
      key: 'cantonCode',
      label: areaKindChoices.labels.canton[language],
      options: cantons.map(({ code, name }) => ({ value: code, label: name })),
      isPlace: true,
    },
    { key: 'epciCode', label: labelOf('epciCode'), options: options.epciCode, isPlace: true },
    { key: 'advisorId', label: labelOf('advisorId'), options: options.advisorId, isPlace: false },
    { key: 'type', label: translate('steering.type'), options: types, isPlace: false },
  ]
  return known
    .filter((one) => one.options.length > 0)
    .map((one) => {
      const value = filters[one.key] ?? ''
      const said = value === '' ? null : (one.options.find((option) => option.value === value)?.label ?? '…')
      return { ...one, value, said, any: translate(`steering.any.${one.isPlace ? 'place' : one.key}`) }
    })
}
