import { funnelModeChoices } from '@ancrage/domain/indicators/definitions'
import Button from '@mui/material/Button'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { usePermissions, useTranslate } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { FilterSelect } from './FilterSelect'
import { PeriodSelect } from './PeriodSelect'
import type { Period } from './periods'
import { type SliceKey, type SteeringFilters, withFilters } from './steering-address'

export interface SteeringFilterRowProps {
  filters: SteeringFilters
  period: Period | undefined
  onChange: (filters: SteeringFilters) => void
  /** Absent while there is nothing to export. */
  onExport?: (() => void) | undefined
}

/** The filters of « Pilotage », in one row: what is counted, when, of whom, where. */
export function SteeringFilterRow({ filters, period, onChange, onExport }: SteeringFilterRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { options, labelOf, said } = useFilterWords()
  const { permissions = [] } = usePermissions<string[]>()
  const any = (key: string) => ({ options: [{ value: '', label: translate(`steering.any.${key}`) }] })
  const slice = (key: SliceKey) => filters[key] ?? ''
  const shown = (key: SliceKey) => (slice(key) ? said(key, slice(key)) : null)
  const prefixed = (key: SliceKey) => options[key as 'epciCode'].map(({ value, label }) => ({ value: `${key}/${value}`, label }))
  const place = filters.sectorId ? `sectorId/${filters.sectorId}` : filters.epciCode ? `epciCode/${filters.epciCode}` : ''
  const choosePlace = (value: string) => {
    const [key, code = ''] = value.split('/')
    onChange(withFilters(filters, { sectorId: null, epciCode: null, ...(key ? { [key]: code } : {}) }))
  }
  return (
    <>
      <SegmentedSwitch
        label={translate('steering.mode')}
        options={funnelModeChoices.values.map((value) => ({ value, label: funnelModeChoices.labels[value][language] }))}
        value={filters.mode}
        onChange={(mode) => onChange({ ...filters, mode })}
      />
      <PeriodSelect filters={filters} period={period} onChange={onChange} />
      <FilterSelect
        label={labelOf('professionCode')}
        shown={shown('professionCode') ?? translate('steering.any.professionCode')}
        value={slice('professionCode')}
        groups={[any('professionCode'), { options: options.professionCode }]}
        onChange={(value) => onChange(withFilters(filters, { professionCode: value || null }))}
      />
      <FilterSelect
        label={translate('steering.place')}
        shown={shown('sectorId') ?? shown('epciCode') ?? translate('steering.any.place')}
        value={place}
        groups={[
          any('place'),
          ...(options.sectorId.length > 0 ? [{ label: labelOf('sectorId'), options: prefixed('sectorId') }] : []),
          { label: labelOf('epciCode'), options: prefixed('epciCode') },
        ]}
        onChange={choosePlace}
      />
      <FilterSelect
        label={labelOf('advisorId')}
        shown={shown('advisorId') ?? translate('steering.any.advisorId')}
        value={slice('advisorId')}
        groups={[any('advisorId'), { options: options.advisorId }]}
        onChange={(value) => onChange(withFilters(filters, { advisorId: value || null }))}
      />
      {permissions.includes('reports.read') && (
        <Button disabled={!onExport} onClick={onExport} startIcon={<DownloadSimpleIcon size={18} aria-hidden />}>
          {translate('steering.export')}
        </Button>
      )}
    </>
  )
}
