import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { generalMessage } from '../providers/refused'
import { useCommand } from '../providers/use-command'
import { MeanwhileLine } from '../ui/conflict/Conflict'
import { staleRecord } from '../ui/conflict/stale-record'
import type { Changed } from '../ui/conflict/use-last-change'
import { FormConflict } from '../ui/form/FormConflict'
import type { Editing } from '../ui/form/FormDialog'
import { FormProblem } from '../ui/form/FormProblem'
import { emptyFields, type FieldValues } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { type SpecGroup, SpecGroups } from './SpecGroups'

export interface SpecSheetProps<R extends { readonly id: string; readonly version: number }> {
  title: string
  /** The fields by group, which may depend on what is typed. */
  groups: (values: FieldValues) => readonly SpecGroup[]
  initial: FieldValues
  /** The record to change; none when making one. */
  editing: Editing<R> | undefined
  submit: string
  /** Sends what was typed, over the record as it was last seen. */
  onSubmit: (values: FieldValues, seen: R | undefined) => Promise<unknown>
  onClose: () => void
}

/** A sheet of declared fields: each bears its error, and what someone else changed meanwhile is chosen field by field. */
export function SpecSheet<R extends { readonly id: string; readonly version: number }>(props: SpecSheetProps<R>) {
  const { title, groups, initial, editing, submit, onSubmit, onClose } = props
  const translate = useTranslate()
  const [seen, setSeen] = useState(editing?.record)
  const [values, setValues] = useState(initial)
  const [empty, setEmpty] = useState<readonly string[]>([])
  const { pending, refused, run, forget } = useCommand((chosen: FieldValues, over: R | undefined) =>
    onSubmit(chosen, over).then(() => true),
  )
  const shown = groups(values)
  const specs = shown.flatMap((group) => group.specs)
  const current = editing && staleRecord<R & Changed>(refused)
  const send = async (chosen: FieldValues, over: R | undefined) => {
    const missing = emptyFields(specs, chosen)
    setEmpty(missing)
    if (pending || (missing.length === 0 && (await run(chosen, over)))) return missing.length === 0 && !pending && onClose()
    focusFirstProblem()
  }
  const settle = (chosen: FieldValues) => {
    setSeen(current ?? undefined)
    setValues(chosen)
    void send(chosen, current ?? undefined)
  }
  const message = current
    ? ''
    : generalMessage(
        refused,
        specs.map(({ name }) => name),
      )
  const stillEmpty = emptyFields(specs, values).filter((name) => empty.includes(name))
  const errors = { ...refused?.errors, ...Object.fromEntries(stillEmpty.map((name) => [name, translate('fill.required')])) }
  return (
    <Sheet
      title={title}
      onClose={onClose}
      onSubmit={() => void send(values, seen)}
      foot={
        <>
          <FormProblem problem={message === '' ? null : { message }} />
          <Button type="submit" variant="contained" disabled={pending}>
            {submit}
          </Button>
          <Button onClick={onClose}>{translate('fill.cancel')}</Button>
        </>
      }
    >
      <SpecGroups groups={shown} values={values} errors={errors} onChange={setValues} />
      {editing && seen && <MeanwhileLine resource={editing.resource} opened={seen} />}
      {editing && seen && current && (
        <FormConflict
          specs={specs}
          opened={editing.valuesOf(seen)}
          mine={values}
          theirs={editing.valuesOf(current)}
          current={current}
          pending={pending}
          onSettle={settle}
          onClose={forget}
        />
      )}
    </Sheet>
  )
}
