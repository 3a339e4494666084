import { labels } from '@ancrage/contract/labels'
import type { Instant } from '@ancrage/domain/kernel/day'
import { useState } from 'react'
import { Conflict } from '../ui/conflict/Conflict'
import type { FieldValues } from '../ui/form/field-spec'
import { accountFieldSaid } from './account-field-said'
import { type Account, accountFieldNames, bodyOf, valuesOf } from './account-form'
import { useAccountWords } from './use-account-words'

export interface AccountConflictProps {
  opened: Account
  current: Account
  /** What is typed. */
  values: FieldValues
  pending: boolean
  onSettle: (chosen: FieldValues) => void
  onClose: () => void
}

/** The conflict of an account, in the words of its form; a password being changed is never shown, and stays typed. */
export function AccountConflict({ opened, current, values, onSettle, ...props }: AccountConflictProps) {
  const words = useAccountWords()
  const [now] = useState(() => new Date().toISOString() as Instant)
  return (
    <Conflict
      {...props}
      names={accountFieldNames}
      opened={opened}
      mine={{ ...current, ...bodyOf(values, opened, now) }}
      theirs={current}
      current={current}
      labelOf={(field) => labels.users[field][words.language]}
      sayOf={(field, value) => accountFieldSaid(field, value, words)}
      onSettle={(chosen) => onSettle({ ...valuesOf(chosen), ...(values.password !== undefined && { password: values.password }) })}
    />
  )
}
