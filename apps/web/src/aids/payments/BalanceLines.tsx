import { expenseKindChoices } from '@ancrage/domain/aids/scheme'
import { percent, shareOf } from '@ancrage/domain/kernel/money'
import { type ReactNode, useId } from 'react'
import { useTranslate } from 'react-admin'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { Money } from '../../ui/Written'
import styles from './Payments.module.css'
import type { PaymentsPage } from './payment-words'

/** The balance, line by line: what is retained of each invoice, the rate, the vote that it never passes, what was sent, what is left. */
export function BalanceLines({ balance, votedCents }: { balance: NonNullable<PaymentsPage['balance']>; votedCents: number }) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const { rateBps, invoices, retainedCents, dueCents, sentCents, balanceCents, overpaidCents } = balance
  const rated = rateBps === null ? null : shareOf(retainedCents, rateBps)
  return (
    <section className={styles.balance} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {translate('aid_payments.balance.title')}
      </h3>
      <dl className={styles.lines}>
        {rated !== null && invoices.length === 0 && <Line label={translate('aid_payments.balance.no_invoice')} cents={0} />}
        {invoices.map(({ id: invoiceId, label, kind, amountCents, retainedCents: retained }) => (
          <Line
            key={invoiceId}
            label={label}
            note={
              retained === amountCents
                ? expenseKindChoices.labels[kind][language]
                : translate(retained === 0 ? 'aid_payments.balance.left_out' : 'aid_payments.balance.part', {
                    kind: expenseKindChoices.labels[kind][language],
                    amount: formatMoney(amountCents, language),
                  })
            }
            cents={retained}
          />
        ))}
        {invoices.length > 1 && <Line label={translate('aid_payments.balance.retained')} cents={retainedCents} />}
        {rated !== null && rateBps !== null && <Line label={`× ${percent(rateBps, language)}`} cents={rated} />}
        {rated !== null && rated > dueCents && (
          <Line label={translate('aid_payments.balance.capped', { amount: formatMoney(votedCents, language) })} cents={dueCents} />
        )}
        {rated === null && <Line label={translate('aid_payments.balance.voted')} cents={dueCents} />}
        <Line label={translate('aid_payments.balance.sent')} cents={sentCents} sign="−" />
        <Line
          label={translate(overpaidCents > 0 ? 'aid_payments.overpaid' : 'aid_payments.balance.balance')}
          cents={overpaidCents > 0 ? overpaidCents : balanceCents}
          last={overpaidCents > 0 ? 'overpaid' : 'balance'}
        />
      </dl>
    </section>
  )
}

interface LineProps {
  label: ReactNode
  note?: string
  cents: number
  sign?: string
  last?: 'overpaid' | 'balance'
}

function Line({ label, note, cents, sign, last }: LineProps) {
  return (
    <div data-last={last}>
      <dt>
        {label}
        {note && <span className={styles.note}> {note}</span>}
      </dt>
      <dd>
        {sign && `${sign}\u00A0`}
        <Money cents={cents} />
      </dd>
    </div>
  )
}
