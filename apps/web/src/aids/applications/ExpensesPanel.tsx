import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { expenseNatureChoices, votedStatuses } from '@ancrage/domain/aids/application'
import { expenseKindChoices } from '@ancrage/domain/aids/scheme'
import type { ChoiceOf } from '@ancrage/domain/kernel/choices'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { ReceiptIcon } from '@phosphor-icons/react/dist/csr/Receipt'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { DayText, Money } from '../../ui/Written'
import { ExpenseDialog } from './ExpenseDialog'
import styles from './ExpensesPanel.module.css'

export type Expense = AidApplicationPage['expenses'][number]
type Nature = ChoiceOf<typeof expenseNatureChoices>

/** Quotes, then the invoices paid, each with what is retained of it, and their sums. */
export function ExpensesPanel({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [editing, setEditing] = useState<Expense | Nature | null>(null)
  const { expenses, status, mayChange, scheme } = application
  const open: Readonly<Record<Nature, boolean>> = {
    quote: mayChange && !votedStatuses.includes(status) && status !== 'refused',
    invoice: mayChange && (status === 'signed' || status === 'advanced'),
  }
  const shown = expenseNatureChoices.values.filter((nature) => open[nature] || expenses.some((one) => one.nature === nature))
  if (scheme.scholarship && expenses.length === 0) return null
  return (
    <Panel title={translate('aid_applications.expenses.title')} Icon={ReceiptIcon} note={translate('aid_applications.expenses.note')}>
      {shown.map((nature) => {
        const rows = expenses.filter((one) => one.nature === nature)
        return (
          <div key={nature} className={styles.group}>
            <div className={styles.head}>
              <h3 className={styles.title}>{translate(`aid_applications.expenses.${nature}`)}</h3>
              {open[nature] && (
                <Button size="small" variant="text" startIcon={<PlusIcon size={16} aria-hidden />} onClick={() => setEditing(nature)}>
                  {translate(`aid_applications.expenses.add_${nature}`)}
                </Button>
              )}
            </div>
            {rows.length === 0 && <p className={styles.none}>{translate(`aid_applications.expenses.no_${nature}`)}</p>}
            {rows.length > 0 && (
              <table className={styles.table}>
                <caption className={styles.caption}>{translate(`aid_applications.expenses.${nature}`)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{translate('aid_applications.expenses.what')}</th>
                    <th scope="col">{translate('aid_applications.expenses.kind')}</th>
                    <th scope="col">{translate('aid_applications.expenses.on')}</th>
                    <th scope="col" data-money>
                      {translate('aid_applications.expenses.amount')}
                    </th>
                    <th scope="col" data-money>
                      {translate('aid_applications.expenses.retained')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((expense) => (
                    <tr key={expense.id}>
                      <th scope="row">
                        {open[nature] ? (
                          <button type="button" className={styles.open} onClick={() => setEditing(expense)}>
                            {expense.label}
                          </button>
                        ) : (
                          expense.label
                        )}
                      </th>
                      <td>{expenseKindChoices.labels[expense.kind][language]}</td>
                      <td data-none={expense.spentOn === null}>{expense.spentOn ? <DayText day={expense.spentOn} /> : '—'}</td>
                      <td data-money data-head={translate('aid_applications.expenses.amount')}>
                        <Money cents={expense.amountCents} />
                      </td>
                      <td data-money data-head={translate('aid_applications.expenses.retained')}>
                        <Money cents={retainedOf(expense)} />
                      </td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row" colSpan={3}>
                      {translate('aid_applications.expenses.total')}
                    </th>
                    <td data-money data-head={translate('aid_applications.expenses.amount')}>
                      <Money cents={rows.reduce((sum, { amountCents }) => sum + amountCents, 0)} />
                    </td>
                    <td data-money data-head={translate('aid_applications.expenses.retained')}>
                      <Money cents={rows.reduce((sum, row) => sum + retainedOf(row), 0)} />
                    </td>
                  </tr>
                </tfoot>
              </table>
            )}
          </div>
        )
      })}
      {editing !== null && <ExpenseDialog application={application} editing={editing} onClose={() => setEditing(null)} />}
    </Panel>
  )
}

/** What is retained of an expense: all of it where nothing else is said. */
function retainedOf({ amountCents, retainedCents }: Pick<Expense, 'amountCents' | 'retainedCents'>): number {
  return retainedCents ?? amountCents
}
