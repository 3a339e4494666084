import { aidPayments } from '@ancrage/contract/aid-payments'
import { paymentStatusChoices } from '@ancrage/domain/aids/application'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { MoreMenu } from '../../ui/MoreMenu'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { DayText, Money } from '../../ui/Written'
import { MandateDialog } from './MandateDialog'
import { OrderDialog } from './OrderDialog'
import styles from './Payments.module.css'
import { foldedPayments, isToCome, type Payment, type PaymentsPage, paymentName, paymentTag } from './payment-words'

/** The payments of an application, the first due first; a long schedule folds around what comes next. */
export function PaymentsTable({ page }: { page: PaymentsPage }) {
  const translate = useTranslate()
  const [whole, setWhole] = useState(false)
  const [sending, setSending] = useState<Payment | null>(null)
  const [telling, setTelling] = useState<Payment | null>(null)
  const cancelling = useCommand(({ id, version }: Payment) => call(aidPayments.cancel, { params: { id }, body: { version } }))
  const { payments, mayPay } = page
  const folded = foldedPayments(payments)
  const shown = whole ? payments : folded
  return (
    <div className={styles.block}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('aid_payments.section')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('aid_payments.payment')}</th>
            <th scope="col">{translate('aid_payments.due')}</th>
            <th scope="col">{translate('aid_payments.status')}</th>
            <th scope="col" data-money>
              {translate('aid_payments.amount')}
            </th>
            {mayPay && (
              <th scope="col" className={styles.deeds}>
                <span className={styles.caption}>{translate('aid_payments.deeds')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((payment) => (
            <PaymentLine
              key={payment.id}
              payment={payment}
              page={page}
              pending={cancelling.pending}
              onSend={() => setSending(payment)}
              onTell={() => setTelling(payment)}
              onCancel={() => void cancelling.run(payment)}
            />
          ))}
        </tbody>
      </table>
      {folded.length < payments.length && (
        <Button size="small" variant="text" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {translate(whole ? 'aid_payments.fold' : 'aid_payments.unfold', { smart_count: payments.length })}
        </Button>
      )}
      <FormProblem problem={cancelling.refused} />
      {sending && <OrderDialog payment={sending} onClose={() => setSending(null)} />}
      {telling && <MandateDialog payment={telling} onClose={() => setTelling(null)} />}
    </div>
  )
}

interface LineProps {
  payment: Payment
  page: PaymentsPage
  pending: boolean
  onSend: () => void
  onTell: () => void
  onCancel: () => void
}

function PaymentLine({ payment, page: { payments, mayPay }, pending, onSend, onTell, onCancel }: LineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { status, dueOn, orderedOn, paidOn, mandateNumber, amountCents, refusal } = payment
  const name = paymentName(payment, payments, { language, translate })
  const open = status === 'planned' || status === 'ordered'
  const told = paidOn ?? orderedOn
  return (
    <tr data-status={status}>
      <th scope="row">{name}</th>
      <td>
        <DayText day={dueOn} style="long" />
      </td>
      <td>
        <StateTag state={paymentTag(payment, today)} variant="text">
          {isToCome(payment, today) ? translate('aid_payments.to_come') : paymentStatusChoices.labels[status][language]}
        </StateTag>
        {(mandateNumber || told) && status !== 'cancelled' && (
          <span className={styles.told}>
            {mandateNumber && translate('aid_payments.mandate', { number: mandateNumber })} {told && <DayText day={told} style="long" />}
          </span>
        )}
        {status === 'planned' && refusal && dueOn <= today && <span className={styles.lacks}>{refusal.sentence}</span>}
      </td>
      <td data-money data-head={translate('aid_payments.amount')}>
        <Money cents={amountCents} />
      </td>
      {mayPay && (
        <td className={styles.deeds}>
          {status === 'planned' && dueOn <= today && !refusal && (
            <Button size="small" variant="contained" aria-haspopup="dialog" onClick={onSend}>
              {translate('aid_payments.send')}
            </Button>
          )}
          {status === 'ordered' && (
            <Button size="small" aria-haspopup="dialog" onClick={onTell}>
              {translate('aid_payments.tell')}
            </Button>
          )}
          {open && (
            <MoreMenu size="small" label={translate('aid_payments.more', { name })} disabled={pending}>
              {status === 'planned' && (dueOn > today || refusal) && (
                <MenuItem disabled={refusal !== null} onClick={onSend}>
                  {translate('aid_payments.send')}
                </MenuItem>
              )}
              <MenuItem onClick={onCancel}>{translate('aid_payments.cancel')}</MenuItem>
            </MoreMenu>
          )}
        </td>
      )}
    </tr>
  )
}
