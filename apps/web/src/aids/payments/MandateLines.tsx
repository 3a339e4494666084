import { mandateFieldChoices } from '@ancrage/domain/aids/mandate-columns'
import { mandateOutcomeChoices } from '@ancrage/domain/aids/match-mandates'
import { useTranslate } from 'react-admin'
import { formatMoney } from '../../ui/formats'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { DayText, Money } from '../../ui/Written'
import styles from './Mandates.module.css'
import { outcomeTags } from './mandates'
import type { MandatesRead } from './use-mandates-file'

/** The lines of the file, each with what it is of and what is wrong with it. */
export function MandateLines({ lines }: { lines: MandatesRead['lines'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const words = (key: string, options = {}) => translate(`aid_payments.mandates.${key}`, options)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words('lines')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('application')}</th>
          <th scope="col">{words('mandate')}</th>
          <th scope="col" data-money>
            {words('amount')}
          </th>
          <th scope="col">{words('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, outcome, cells, unread, mandateNumber, paidOn, amountCents, payment }) => (
          <tr key={line}>
            <th scope="row">
              {payment?.number ?? (cells.application || '—')}
              <span className={styles.second}>{payment?.beneficiary ?? `${words('line')} ${line}`}</span>
            </th>
            <td>
              {mandateNumber || '—'}
              <span className={styles.second}>{paidOn ? <DayText day={paidOn} style="long" /> : cells.paidOn}</span>
            </td>
            <td data-money>
              {amountCents === null ? cells.amount || '—' : <Money cents={amountCents} />}
              {outcome === 'amount_differs' && payment && (
                <span className={styles.second}>{words('expected', { amount: formatMoney(payment.amountCents, language) })}</span>
              )}
            </td>
            <td>
              <StateTag state={outcomeTags[outcome]} variant="text">
                {mandateOutcomeChoices.labels[outcome][language]}
              </StateTag>
              {outcome === 'unreadable' && (
                <span className={styles.second}>
                  {words('unread', { fields: unread.map((field) => mandateFieldChoices.labels[field][language]).join(', ') })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
