import { labels } from '@ancrage/contract/labels'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { generalMessage } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { MeanwhileLine } from '../ui/conflict/Conflict'
import { staleRecord } from '../ui/conflict/stale-record'
import { Fields } from '../ui/form/Fields'
import { FormProblem } from '../ui/form/FormProblem'
import { type FieldSpec, type FieldValues, listOf, textOf } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { useAdvisors } from '../users/use-advisors'
import { DropSector } from './DropSector'
import { SectorConflict } from './SectorConflict'
import { SectorPlaces } from './SectorPlaces'
import type { Sector, Territory } from './use-territory'

export interface SectorSheetProps {
  /** Null for a new one. */
  sector: Sector | null
  territory: Territory
  onClose: () => void
}

const names = ['name', 'advisorId', 'communeCodes'] as const

/** A sector as the form holds it. */
export function valuesOf({ name, advisorId, communeCodes }: Pick<Sector, (typeof names)[number]>): FieldValues {
  return { name, advisorId: advisorId ?? '', communeCodes }
}

const bodyOf = (values: FieldValues) => ({
  name: textOf(values, 'name'),
  advisorId: textOf(values, 'advisorId') || null,
  communeCodes: listOf(values, 'communeCodes'),
})

/** A sector, new or to change: its name, who looks after it, its communes. */
export function SectorSheet({ sector, territory, onClose }: SectorSheetProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const data = useDataProvider()
  const advisors = useAdvisors()
  const [key] = useState(newRequestKey)
  const [opened, setOpened] = useState(sector)
  const [values, setValues] = useState<FieldValues>(() => valuesOf(sector ?? { name: '', advisorId: null, communeCodes: [] }))
  const saving = useCommand(async (written: FieldValues, seen: Sector | null) => {
    const body = bodyOf(written)
    if (seen) await data.update<Sector>('sectors', { id: seen.id, data: body as Partial<Sector>, previousData: seen })
    else await request('POST', '/sectors', { body, headers: { 'Idempotency-Key': key } })
    return true
  })
  const current = opened && staleRecord<Sector>(saving.refused)
  const send = async (written: FieldValues, seen: Sector | null) => {
    if (saving.pending) return
    if (!(await saving.run(written, seen))) return focusFirstProblem()
    say(translate('sectors.saved', { name: textOf(written, 'name') }))
    onClose()
  }
  const change = (name: string, value: FieldValues[string]) => setValues({ ...values, [name]: value })
  const errors = saving.refused?.errors ?? {}
  const message = current ? '' : generalMessage(saving.refused, names)
  const specs: FieldSpec[] = [
    { name: 'name', label: labels.sectors.name[language], kind: 'line', required: true },
    { name: 'advisorId', label: labels.sectors.advisorId[language], kind: 'choice', options: advisors },
  ]
  return (
    <Sheet
      title={translate(opened ? 'sectors.edit' : 'sectors.new')}
      onClose={onClose}
      onSubmit={() => void send(values, opened)}
      foot={
        <>
          <FormProblem problem={message === '' ? null : { message }} />
          {opened && <MeanwhileLine resource="sectors" opened={opened} />}
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : 'task.save')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
          {opened && <DropSector sector={opened} onDropped={onClose} />}
        </>
      }
    >
      <Fields specs={specs} values={values} errors={errors} onChange={change} autoFocus={sector === null} />
      <SectorPlaces
        value={listOf(values, 'communeCodes')}
        error={errors.communeCodes}
        territory={territory}
        sectorId={opened?.id}
        onChange={(codes) => change('communeCodes', codes)}
      />
      {opened && current && (
        <SectorConflict
          opened={opened}
          current={current}
          mine={{ ...current, ...(bodyOf(values) as Partial<Sector>) }}
          territory={territory}
          pending={saving.pending}
          onClose={saving.forget}
          onSettle={(chosen) => {
            setOpened(current)
            setValues(valuesOf(chosen))
            void send(valuesOf(chosen), current)
          }}
        />
      )}
    </Sheet>
  )
}
