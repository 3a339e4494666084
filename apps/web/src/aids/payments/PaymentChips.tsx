import { labels } from '@ancrage/contract/labels'
import { paymentKindChoices, paymentStatusChoices } from '@ancrage/domain/aids/application'
import { isDay } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { figureName } from '../../journeys/filter/figure-name'
import { Filters } from '../../ui/Filters'
import { optionsOf } from '../../ui/form/field-spec'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSchemeNames } from '../applications/use-scheme-names'

type Filter = Readonly<Record<string, unknown>>

/** The filters in force, each in words: the figure one comes from, most of the time; and those one may set. */
export function PaymentChips({ filter, named, onChange }: { filter: Filter; named: boolean; onChange: (filter: Filter) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const schemes = useSchemeNames()
  const known: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = labels['aid-payments']
  const own = {
    status: optionsOf(paymentStatusChoices, language),
    kind: optionsOf(paymentKindChoices, language),
    schemeId: schemes.options,
  }
  const said = (key: string, value: unknown) => {
    if (key === 'in') return translate('filter.figure', { figure: figureName(value, language) })
    const options = own[key as keyof typeof own] ?? []
    const one = (text: unknown) =>
      typeof text === 'string' && isDay(text)
        ? formatDay(text, language, 'long')
        : (options.find((option) => option.value === text)?.label ?? '…')
    return translate('filter.is', { field: known[key]?.[language] ?? key, value: [value].flat().map(one).join(', ') })
  }
  const without = (key: string) => Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key))
  return (
    <Filters
      set={Object.entries(filter).map(([key, value]) => ({ key, label: said(key, value) }))}
      onRemove={(key) => onChange(without(key))}
      {...(named && {
        menu: {
          title: translate('aid_payments.list_filter'),
          onChange: (key, value) => onChange(value === '' ? without(key) : { ...filter, [key]: value }),
          fields: Object.entries(own).map(([key, options]) => ({
            key,
            label: known[key]?.[language] ?? key,
            any: translate('aid_payments.list_any'),
            value: typeof filter[key] === 'string' ? (filter[key] as string) : '',
            options,
          })),
        },
      })}
    />
  )
}
