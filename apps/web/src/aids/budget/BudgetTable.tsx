import type { Budget, ListedCents } from '@ancrage/contract/budget-envelopes'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { FigureLink } from '../../ui/FigureLink'
import { formatMoney } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { Money } from '../../ui/Written'
import styles from './Budget.module.css'
import { listAddress } from './budget-address'
import { EnvelopeDialog } from './EnvelopeDialog'

type Row = Budget['rows'][number]
const opened = ['voted', 'signed', 'paid'] as const

/** A line a scheme, its total at the foot; « inscrit » is changed where it stands. */
export function BudgetTable({ budget }: { budget: Budget }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [editing, setEditing] = useState<Row | null>(null)
  const { year, rows, total } = budget
  const writes = permissions.includes('budget_envelopes.write')
  const word = (key: string) => translate(`aid_budget.${key}`)
  return (
    <div className={styles.panel}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {word('title')} {year}
        </caption>
        <thead>
          <tr>
            <th scope="col">{word('scheme')}</th>
            {['budget', ...opened, 'available'].map((key) => (
              <th key={key} scope="col" data-money>
                <Swatch part={key} />
                {word(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = row.scheme.name[language]
            const amount = formatMoney(row.budgetCents, language)
            return (
              <tr key={row.scheme.id}>
                <th scope="row">
                  {name}
                  <Parts row={row} />
                </th>
                <td data-money data-head={word('budget')}>
                  {writes ? (
                    <button
                      type="button"
                      className={styles.edit}
                      aria-haspopup="dialog"
                      aria-label={translate(`aid_budget.${row.envelope ? 'edit_of' : 'enter_of'}`, { year, scheme: name, amount })}
                      onClick={() => setEditing(row)}
                    >
                      {row.envelope ? amount : word('not_entered')}
                    </button>
                  ) : (
                    (row.envelope && amount) || '—'
                  )}
                </td>
                <Figures row={row} name={name} />
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {word('total')}
              <Parts row={total} />
            </th>
            <td data-money data-head={word('budget')}>
              <Money cents={total.budgetCents} />
            </td>
            <Figures row={total} name={word('total')} />
          </tr>
        </tfoot>
      </table>
      {editing && <EnvelopeDialog year={year} row={editing} onClose={() => setEditing(null)} />}
    </div>
  )
}

/** The colour of a column in the bars: what was entered and what is left are the rest of the bar. */
function Swatch({ part }: { part: string }) {
  return (opened as readonly string[]).includes(part) && <span className={styles.swatch} data-part={part} aria-hidden />
}

/** What was granted, signed and paid, each within the one before; the figures beside say it, so the drawing is silent. */
function Parts({ row }: { row: Budget['total'] }) {
  const whole = Math.max(row.budgetCents, row.voted.cents)
  if (whole === 0) return null
  return (
    <span className={styles.parts} aria-hidden>
      {opened.map((key) => (
        <span
          key={key}
          className={styles.part}
          data-part={key}
          data-over={row.availableCents < 0}
          style={{ width: `${(row[key].cents / whole) * 100}%` }}
        />
      ))}
    </span>
  )
}

function Figures({ row, name }: { row: Budget['total']; name: string }) {
  const translate = useTranslate()
  const { availableCents, budgetCents } = row
  return (
    <>
      {opened.map((key) => (
        <td key={key} data-money data-head={translate(`aid_budget.${key}`)}>
          <Figure figure={row[key]} what={translate(`aid_budget.${key}`)} name={name} />
        </td>
      ))}
      <td data-money data-head={translate('aid_budget.available')}>
        {availableCents < 0 ? (
          <Over cents={-availableCents} state={budgetCents > 0 ? 'late' : 'no_action'} />
        ) : (
          <Money cents={availableCents} />
        )}
      </td>
    </>
  )
}

function Over({ cents, state }: { cents: number; state: 'late' | 'no_action' }) {
  const translate = useTranslate()
  return (
    <StateTag state={state} variant="text">
      {translate('aid_budget.over', { amount: formatMoney(cents, useLanguage()) })}
    </StateTag>
  )
}

/** An amount that opens the list it is the sum of; nothing opens nothing. */
function Figure({ figure, what, name }: { figure: ListedCents; what: string; name: string }) {
  const translate = useTranslate()
  const amount = formatMoney(figure.cents, useLanguage())
  if (figure.cents === 0) return <span className={styles.none}>{amount}</span>
  return (
    <FigureLink to={listAddress(figure)} label={translate('aid_budget.figure_of', { figure: what, scheme: name, amount })}>
      {amount}
    </FigureLink>
  )
}
