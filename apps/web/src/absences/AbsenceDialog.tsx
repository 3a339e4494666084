import { labels } from '@ancrage/contract/labels'
import type { Day } from '@ancrage/domain/kernel/day'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { newRequestKey } from '../providers/request-key'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useToday } from '../ui/use-today'
import { useColleagues, useMyId } from '../users/use-colleagues'
import { useLoadedOption } from '../users/use-loads'
import type { Absence } from './absence'
import { HandedOver } from './HandedOver'
import { useDatesSaid } from './use-dates-said'
import { useMayChange } from './use-may-change'

export interface AbsenceDialogProps {
  /** Null to declare one. */
  absence: Absence | null
  onClose: () => void
}

/** An absence, to declare or to change: whose, from when to when, who stands in, and what goes to them. */
export function AbsenceDialog({ absence, onClose }: AbsenceDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const data = useDataProvider()
  const me = useMyId()
  const { manages } = useMayChange()
  const { who, nameOf } = useColleagues()
  const datesSaid = useDatesSaid()
  const optionOf = useLoadedOption()
  const [key] = useState(newRequestKey)
  const label = (name: keyof typeof labels.absences) => labels.absences[name][language]
  const staff = who('tasks.write')
  const whose = (values: FieldValues) => absence?.userId ?? (manages ? textOf(values, 'userId') : me)
  const begun = absence !== null && absence.fromOn < today
  const fields = (values: FieldValues): FieldSpec[] => [
    ...(manages && !absence
      ? [
          {
            kind: 'choice',
            name: 'userId',
            label: label('userId'),
            required: true,
            options: staff.map(({ id, name }) => ({ value: id, label: name })),
          } as const,
        ]
      : []),
    ...(begun ? [] : [{ kind: 'day', name: 'fromOn', label: label('fromOn'), required: true } as const]),
    { kind: 'day', name: 'untilOn', label: label('untilOn'), required: true, help: translate('absences.until_help') },
    {
      kind: 'choice',
      name: 'standInId',
      label: label('standInId'),
      required: true,
      options: staff.filter(({ id }) => id !== whose(values)).map(optionOf),
    },
  ]
  const save = async (values: FieldValues, seen: Absence | null) => {
    const written = {
      ...(!begun && { fromOn: textOf(values, 'fromOn') as Day }),
      untilOn: textOf(values, 'untilOn') as Day,
      standInId: textOf(values, 'standInId'),
    }
    const userId = whose(values)
    if (seen) await data.update<Absence>('absences', { id: seen.id, previousData: seen, data: written })
    else await request('POST', '/absences', { body: { ...written, userId }, headers: { 'Idempotency-Key': key } })
    const dates = datesSaid({ fromOn: written.fromOn ?? (absence?.fromOn as Day), untilOn: written.untilOn })
    say(translate(seen ? 'absences.saved' : 'absences.declared', { name: nameOf(userId), dates }))
  }
  return (
    <FormDialog<Absence>
      title={translate(absence ? 'absences.edit' : 'absences.declare')}
      {...(absence && { lead: `${nameOf(absence.userId)}, ${datesSaid(absence)}` })}
      fields={fields}
      initial={{ userId: me, fromOn: today }}
      editing={
        absence
          ? {
              resource: 'absences',
              record: absence,
              valuesOf: ({ fromOn, untilOn, standInId }) => ({ fromOn, untilOn, standInId }),
            }
          : undefined
      }
      below={(values) => (
        <HandedOver
          userId={whose(values)}
          fromOn={absence && begun ? today : textOf(values, 'fromOn')}
          untilOn={textOf(values, 'untilOn')}
        />
      )}
      submit={translate(absence ? 'fill.save' : 'absences.save')}
      onSubmit={(values, seen) => save(values, absence ? seen : null)}
      onClose={onClose}
    />
  )
}
