import { useDataProvider, useTranslate } from 'react-admin'
import { useNamesSaid } from '../installations/use-names-said'
import { FormDialog } from '../ui/form/FormDialog'
import type { FieldValues } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { bodyOf, type Departure, departureFields, valuesOf } from './departure-form'

export interface DepartureDialogProps {
  /** The departure to change; absent for a new one. */
  row?: Departure
  /** What is already known of a new one. */
  start?: FieldValues
  onClose: () => void
}

const blank: FieldValues = { certainty: 'annonce' }

/** A departure announced, likely or supposed. */
export function DepartureDialog({ row, start, onClose }: DepartureDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const data = useDataProvider()
  const said = useNamesSaid([row?.personId, row?.successorId], [row?.organisationId])
  const save = async (values: FieldValues, seen: Departure | undefined) => {
    const body = bodyOf(values)
    if (seen) await data.update('departures', { id: seen.id, previousData: seen, data: { version: seen.version, ...body } })
    else await data.create('departures', { data: body })
    say(translate('departures.saved'))
  }
  return (
    <FormDialog<Departure>
      title={translate(row ? 'departures.edit' : 'departures.new')}
      fields={departureFields({ language, ...said })}
      initial={{ ...blank, ...start }}
      editing={row && { resource: 'departures', record: row, valuesOf }}
      place={row || start ? null : 'departure.new'}
      submit={translate('fill.save')}
      onSubmit={save}
      onClose={onClose}
    />
  )
}
