import { aidPayments } from '@ancrage/contract/aid-payments'
import { HandCoinsIcon } from '@phosphor-icons/react/dist/csr/HandCoins'
import { useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { Bar } from '../../ui/Bar'
import { Panel } from '../../ui/Panel'
import { Money } from '../../ui/Written'
import { AskButtons } from './AskButtons'
import { BalanceLines } from './BalanceLines'
import styles from './Payments.module.css'
import { PaymentsTable } from './PaymentsTable'
import type { PaymentsPage } from './payment-words'

/** « Versements »: what is planned, sent and paid to an application, and its balance worked out; nothing before its convention. */
export function PaymentsSection({ application: { id } }: { application: { readonly id: string } }) {
  const { data } = useCall(aidPayments.ofApplication, { params: { id } })
  return data && (data.payments.length > 0 || data.asks.length > 0) ? <Payments page={data} /> : null
}

function Payments({ page }: { page: PaymentsPage }) {
  const translate = useTranslate()
  const { payments, balance, votedCents, paidCents, overpaidCents, asks } = page
  return (
    <Panel
      title={translate('aid_payments.section')}
      Icon={HandCoinsIcon}
      note={
        <>
          <Money cents={paidCents} /> {translate('aid_payments.paid_of')} <Money cents={votedCents} />
        </>
      }
      action={<AskButtons page={page} />}
    >
      {overpaidCents !== null && overpaidCents > 0 && (
        <p className={styles.overpaid}>
          <b>{translate('aid_payments.overpaid')}</b> <Money cents={overpaidCents} />
        </p>
      )}
      {payments.length > 0 && (
        <div>
          <div className={styles.progress}>
            <Bar value={paidCents} max={votedCents} />
          </div>
          <PaymentsTable page={page} />
        </div>
      )}
      {balance && isWorkedOut(balance, asks) && <BalanceLines balance={balance} votedCents={votedCents} />}
    </Panel>
  )
}

/** On invoices once there are some; the rest of a flat sum once it may be asked for. */
function isWorkedOut({ rateBps, invoices }: NonNullable<PaymentsPage['balance']>, asks: PaymentsPage['asks']): boolean {
  return rateBps === null ? asks.some(({ kind }) => kind === 'balance') : invoices.length > 0
}
