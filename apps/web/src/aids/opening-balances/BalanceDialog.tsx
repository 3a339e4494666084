import { labels } from '@ancrage/contract/labels'
import { indicators, openedCode } from '@ancrage/domain/indicators/definitions'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { useDataProvider, useTranslate } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { FormDialog } from '../../ui/form/FormDialog'
import { centsOf, type FieldSpec, type FieldValues, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import { isMoney, type OpeningBalance } from './balance'

/** What a figure was over a time before this site, new or to change; money is typed in euros. */
export function BalanceDialog({ balance, onClose }: { balance: OpeningBalance | null; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const remove = useRemoval('opening-balances')
  const { options } = useFilterWords()
  const words = labels['opening-balances']
  const fields = (values: FieldValues): FieldSpec[] => [
    {
      kind: 'choice',
      name: 'indicator',
      label: words.indicator[language],
      required: true,
      options: openedCode.options.map((code) => ({ value: code, label: indicators[code].name[language] })),
    },
    { kind: 'day', name: 'fromOn', label: words.fromOn[language], required: true },
    { kind: 'day', name: 'untilOn', label: words.untilOn[language], required: true },
    { kind: isMoney(textOf(values, 'indicator')) ? 'money' : 'number', name: 'value', label: words.value[language], required: true },
    { kind: 'choice', name: 'professionCode', label: words.professionCode[language], options: options.professionCode },
    {
      kind: 'choice',
      name: 'epciCode',
      label: words.epciCode[language],
      options: options.epciCode,
      help: translate('opening_balances.part_help'),
    },
    { kind: 'line', name: 'source', label: words.source[language], required: true, help: translate('opening_balances.source_help') },
  ]
  return (
    <FormDialog<OpeningBalance>
      title={translate(balance ? 'opening_balances.edit' : 'opening_balances.new')}
      lead={translate('opening_balances.form_lead')}
      submit={translate('fill.save')}
      fields={fields}
      initial={{}}
      place={balance ? null : 'opening-balance.new'}
      editing={balance ? { resource: 'opening-balances', record: balance, valuesOf } : undefined}
      onSubmit={(values, seen) => {
        const body = bodyOf(values)
        return balance
          ? data.update<OpeningBalance>('opening-balances', { id: seen.id, previousData: seen, data: body })
          : data.create('opening-balances', { data: body })
      }}
      aside={
        balance
          ? { label: translate('journey.bin'), run: () => remove(balance, { name: indicators[balance.indicator].name[language] }) }
          : undefined
      }
      onClose={onClose}
    />
  )
}

function bodyOf(values: FieldValues) {
  const indicator = textOf(values, 'indicator') as OpeningBalance['indicator']
  return {
    indicator,
    fromOn: textOf(values, 'fromOn') as OpeningBalance['fromOn'],
    untilOn: textOf(values, 'untilOn') as OpeningBalance['untilOn'],
    value: isMoney(indicator) ? (centsOf(values, 'value') ?? 0) : Number(textOf(values, 'value')),
    professionCode: textOf(values, 'professionCode') || null,
    epciCode: textOf(values, 'epciCode') || null,
    source: textOf(values, 'source'),
  }
}

const valuesOf = ({ indicator, fromOn, untilOn, value, professionCode, epciCode, source }: OpeningBalance): FieldValues => ({
  indicator,
  fromOn,
  untilOn,
  value: isMoney(indicator) ? typedAmount(value) : String(value),
  professionCode: professionCode ?? '',
  epciCode: epciCode ?? '',
  source,
})
