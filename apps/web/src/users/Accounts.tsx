import Button from '@mui/material/Button'
import { UserPlusIcon } from '@phosphor-icons/react/dist/csr/UserPlus'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Loading } from '../layout/Loading'
import { EmptyState } from '../ui/EmptyState'
import { useLanguage } from '../ui/use-language'
import { AccountSheet } from './AccountSheet'
import { AccountTable } from './AccountTable'
import { type Account, inOrder } from './account-form'

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' as const } }

/** The accounts of the site, and the sheet of the one being written. */
export function Accounts() {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useGetList<Account>('users', all)
  const [written, setWritten] = useState<Account | 'new' | null>(null)
  return (
    <>
      <AdminTitle title={translate('users.title')} note={data && <Count accounts={data} />} notePlace="under">
        <Button variant="contained" startIcon={<UserPlusIcon size={18} aria-hidden />} onClick={() => setWritten('new')}>
          {translate('users.new')}
        </Button>
      </AdminTitle>
      {data && <AccountTable accounts={inOrder(data, language)} onOpen={setWritten} />}
      {!data && error && (
        <EmptyState title={translate('users.failed')} action={<Button onClick={() => void refetch()}>{translate('day.retry')}</Button>} />
      )}
      {!data && !error && <Loading />}
      {written && <AccountSheet account={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
    </>
  )
}

function Count({ accounts }: { accounts: readonly Account[] }) {
  const translate = useTranslate()
  const disabled = accounts.filter(({ disabledAt }) => disabledAt).length
  const open = translate('users.open_accounts', { smart_count: accounts.length - disabled })
  return disabled === 0 ? open : `${open}, ${translate('users.disabled_accounts', { smart_count: disabled })}`
}
