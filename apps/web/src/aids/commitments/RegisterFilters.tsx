import { useTranslate } from 'react-admin'
import { Filters } from '../../ui/Filters'
import { useLanguage } from '../../ui/use-language'
import type { Register } from './Commitments'
import { type CommitmentsAddress, type RegisterFilter, registerFilters } from './commitments-address'

export interface RegisterFiltersProps {
  filter: CommitmentsAddress['filter']
  schemes: Register['schemes']
  epcis: Register['epcis']
  onChange: (filter: CommitmentsAddress['filter']) => void
}

/** What narrows the register: an aid, an EPCI, among those it has. */
export function RegisterFilters({ filter, schemes, epcis, onChange }: RegisterFiltersProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const fields: Record<RegisterFilter, { label: string; any: string; options: readonly { value: string; label: string }[] }> = {
    schemeId: {
      label: translate('aid_commitments.heads.scheme'),
      any: translate('aid_commitments.any_scheme'),
      options: schemes.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    epciCode: {
      label: translate('aid_commitments.heads.epci'),
      any: translate('aid_commitments.any_epci'),
      options: epcis.map(({ code, name }) => ({ value: code ?? 'none', label: name ?? translate('aid_commitments.no_epci') })),
    },
  }
  const change = (key: string, value: string) => {
    const { [key as RegisterFilter]: _, ...others } = filter
    onChange(value === '' ? others : { ...others, [key]: value })
  }
  return (
    <Filters
      set={registerFilters.flatMap((key) => {
        const value = filter[key]
        if (!value) return []
        const said = fields[key].options.find((option) => option.value === value)?.label ?? '…'
        return [{ key, label: translate('filter.is', { field: fields[key].label, value: said }) }]
      })}
      onRemove={(key) => change(key, '')}
      onClear={() => onChange({})}
      menu={{
        title: translate('aid_commitments.filters'),
        fields: registerFilters.map((key) => ({ key, value: filter[key] ?? '', ...fields[key] })),
        onChange: change,
      }}
    />
  )
}
