import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { type RaRecord, useGetList, useTranslate } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { Filters } from '../../ui/Filters'
import { useLanguage } from '../../ui/use-language'
import { type PileFilter, type PilesAddress, pileFilters } from './piles-address'

const managed = { filter: { managed: true }, pagination: { page: 1, perPage: 200 }, sort: { field: 'key', order: 'ASC' } } as const
const rarely = { staleTime: 5 * 60_000 }

interface Scheme extends RaRecord<string> {
  readonly name: Bilingual
}

/** What narrows the six piles together: an aid, an EPCI. */
export function PileFilters({ filter, onChange }: { filter: PilesAddress['filter']; onChange: (filter: PilesAddress['filter']) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { options } = useFilterWords()
  const { data: schemes } = useGetList<Scheme>('aid-schemes', managed, rarely)
  const fields: Record<PileFilter, { label: string; any: string; options: readonly { value: string; label: string }[] }> = {
    schemeId: {
      label: translate('aid_sessions.scheme'),
      any: translate('aid_sessions.any_scheme'),
      options: (schemes ?? []).map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    epciCode: { label: translate('aid_sessions.epci'), any: translate('aid_sessions.any_epci'), options: options.epciCode },
  }
  const change = (key: string, value: string) => {
    const { [key as PileFilter]: _, ...others } = filter
    onChange(value === '' ? others : { ...others, [key]: value })
  }
  return (
    <Filters
      set={pileFilters.flatMap((key) => {
        const value = filter[key]
        if (!value) return []
        const said = fields[key].options.find((option) => option.value === value)?.label ?? '…'
        return [{ key, label: translate('filter.is', { field: fields[key].label, value: said }) }]
      })}
      onRemove={(key) => change(key, '')}
      menu={{
        title: translate('aid_sessions.filters'),
        fields: pileFilters.map((key) => ({ key, value: filter[key] ?? '', ...fields[key] })),
        onChange: change,
      }}
    />
  )
}
