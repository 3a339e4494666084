import type { Instant } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { request } from '../providers/api'
import { generalMessage } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../tasks'
import { MeanwhileLine } from '../ui/conflict/Conflict'
import { staleRecord } from '../ui/conflict/stale-record'
import type { FieldValues } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { AccountAccess } from './AccountAccess'
import { AccountConflict } from './AccountConflict'
import { AccountFields } from './AccountFields'
import { type Account, accountFieldNames, blankAccount, bodyOf, valuesOf } from './account-form'

export interface AccountSheetProps {
  /** The account to change; null for a new one. */
  account: Account | null
  onClose: () => void
}

const now = () => new Date().toISOString() as Instant
const shownFields = [...accountFieldNames, 'password']

/** An account, new or to change; one that someone else changed meanwhile says what, and nothing typed is lost. */
export function AccountSheet({ account, onClose }: AccountSheetProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const data = useDataProvider()
  const queries = useQueryClient()
  const [key] = useState(newRequestKey)
  const [opened, setOpened] = useState(account)
  const [values, setValues] = useState<FieldValues>(() => (account ? valuesOf(account) : blankAccount))
  const saving = useCommand(async (written: FieldValues, seen: Account | null) => {
    const body = bodyOf(written, seen ?? { disabledAt: null }, now())
    if (seen) await data.update<Account>('users', { id: seen.id, data: body as Partial<Account>, previousData: seen })
    else await request('POST', '/users', { body, headers: { 'Idempotency-Key': key } })
    return true
  })
  const current = opened && staleRecord<Account>(saving.refused)
  const send = async (written: FieldValues, seen: Account | null) => {
    if (saving.pending) return
    if (!(await saving.run(written, seen))) return focusFirstProblem()
    void queries.invalidateQueries({ queryKey: ['users'] })
    notify(opened ? 'users.saved' : 'users.created', { type: 'success', messageArgs: { name: String(written.name).trim() } })
    onClose()
  }
  const errors = saving.refused?.errors ?? {}
  const message = current ? '' : generalMessage(saving.refused, shownFields)
  return (
    <Sheet
      title={translate(opened ? 'users.edit' : 'users.new')}
      onClose={onClose}
      onSubmit={() => void send(values, opened)}
      foot={
        <>
          <FormProblem problem={message === '' ? null : { message }} />
          {opened && <MeanwhileLine resource="users" opened={opened} />}
          <Button type="submit" variant="contained" disabled={saving.pending}>
            {translate(saving.pending ? 'task.saving' : opened ? 'task.save' : 'users.create')}
          </Button>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
        </>
      }
    >
      <AccountFields
        autoFocus={account === null}
        values={values}
        errors={errors}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      <AccountAccess account={opened} values={values} errors={errors} onChange={setValues} />
      {opened && current && (
        <AccountConflict
          opened={opened}
          current={current}
          values={values}
          pending={saving.pending}
          onClose={saving.forget}
          onSettle={(chosen) => {
            setOpened(current)
            setValues(chosen)
            void send(chosen, current)
          }}
        />
      )}
    </Sheet>
  )
}
