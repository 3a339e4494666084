import { labels } from '@ancrage/contract/labels'
import type { Instant } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { ChangedSince } from '../people/form/ChangedSince'
import { changedSince, reapplied } from '../people/form/changed-since'
import { request } from '../providers/api'
import { generalMessage } from '../providers/refused'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { FormProblem } from '../tasks'
import type { FieldValues } from '../ui/form/field-spec'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import { AccountAccess } from './AccountAccess'
import { AccountFields } from './AccountFields'
import { accountFieldSaid } from './account-field-said'
import { type Account, accountFieldNames, blankAccount, bodyOf, valuesOf } from './account-form'
import { useAccountWords } from './use-account-words'

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
  const words = useAccountWords()
  const [key] = useState(newRequestKey)
  const [opened, setOpened] = useState(account)
  const [values, setValues] = useState<FieldValues>(() => (account ? valuesOf(account) : blankAccount))
  const body = () => bodyOf(values, opened ?? { disabledAt: null }, now())
  const saving = useCommand(async () => {
    if (opened) await data.update<Account>('users', { id: opened.id, data: body() as Partial<Account>, previousData: opened })
    else await request('POST', '/users', { body: body(), headers: { 'Idempotency-Key': key } })
    return true
  })
  const current = saving.refused?.code === 'stale' ? (saving.refused.params.current as Account | undefined) : undefined
  const save = async () => {
    if (saving.pending || (opened && current)) return
    if (!(await saving.run())) return focusFirstProblem()
    void queries.invalidateQueries({ queryKey: ['users'] })
    notify(opened ? 'users.saved' : 'users.created', { type: 'success', messageArgs: { name: String(values.name).trim() } })
    onClose()
  }
  const takeUp = (record: Account, shown: Account, password?: FieldValues[string]) => {
    setOpened(record)
    setValues({ ...valuesOf(shown), ...(password !== undefined && { password }) })
    saving.forget()
  }
  const errors = saving.refused?.errors ?? {}
  const message = current ? '' : generalMessage(saving.refused, shownFields)
  return (
    <Sheet
      title={translate(opened ? 'users.edit' : 'users.new')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={message === '' ? null : { message: translate(message, { _: message }) }} />
          {opened && current ? (
            <ChangedSince
              changes={changedSince(accountFieldNames, opened, current, body())}
              labelOf={(field) => labels.users[field][words.language]}
              sayOf={(field, value) => accountFieldSaid(field, value, words)}
              onReapply={() => takeUp(current, reapplied(opened, current, body()), values.password)}
              onTheirs={() => takeUp(current, current)}
            />
          ) : (
            <>
              <Button type="submit" variant="contained" disabled={saving.pending} autoFocus={opened !== account}>
                {translate(saving.pending ? 'task.saving' : opened ? 'task.save' : 'users.create')}
              </Button>
              <Button onClick={onClose}>{translate('task.cancel')}</Button>
            </>
          )}
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
    </Sheet>
  )
}
