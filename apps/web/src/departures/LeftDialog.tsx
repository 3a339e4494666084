import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../ui/form/FormDialog'
import { textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { type Departure, leftFields } from './departure-form'

/** « Départ constaté »: the installation of who left ends with it; taken back, it lasts again. */
export function LeftDialog({ row, name, onClose }: { row: Departure; name: string; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const data = useDataProvider()
  const today = useToday()
  const isPast = row.expectedOn < today
  const write = async (seen: Departure, fields: Partial<Departure>, said: string) => {
    await data.update('departures', { id: seen.id, previousData: seen, data: { version: seen.version, ...fields } })
    say(translate(said))
  }
  return (
    <FormDialog<Departure>
      title={translate('departures.left_of', { name })}
      lead={translate(row.personId ? 'departures.left_lead' : 'departures.left_unnamed')}
      fields={leftFields(language)}
      editing={{
        resource: 'departures',
        record: row,
        valuesOf: ({ leftOn, expectedOn, reason }) => ({
          leftOn: leftOn ?? (isPast ? expectedOn : today),
          reason: reason ?? '',
        }),
      }}
      submit={translate('departures.record')}
      onSubmit={(values, seen) =>
        write(seen, { leftOn: textOf(values, 'leftOn'), reason: textOf(values, 'reason') } as Partial<Departure>, 'departures.recorded')
      }
      onClose={onClose}
      aside={
        row.leftOn
          ? { label: translate('departures.take_back'), run: () => write(row, { leftOn: null }, 'departures.taken_back') }
          : undefined
      }
    />
  )
}
