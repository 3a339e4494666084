import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { MoreMenu } from '../../ui/MoreMenu'
import { AskDialog } from './AskDialog'
import styles from './Payments.module.css'
import type { PaymentsPage } from './payment-words'

type Ask = PaymentsPage['asks'][number]

/** What may be paid beside the plan: « Calculer le solde » first, the rest behind ⋯, each with why not yet. */
export function AskButtons({ page }: { page: PaymentsPage }) {
  const translate = useTranslate()
  const [asking, setAsking] = useState<Ask | null>(null)
  const { asks, mayPay, application } = page
  if (!mayPay || asks.length === 0) return null
  const [first] = asks.filter(({ kind, refusal }) => refusal === null && kind !== 'instalment')
  const others = asks.filter((ask) => ask !== first)
  return (
    <span className={styles.asks}>
      {first && (
        <Button size="small" aria-haspopup="dialog" onClick={() => setAsking(first)}>
          {translate(`aid_payments.ask.${first.kind}`)}
        </Button>
      )}
      {others.length > 0 && (
        <MoreMenu size="small" label={translate('aid_payments.more', { name: application.number })}>
          {others.map((ask) => (
            <MenuItem key={ask.kind} disabled={ask.refusal !== null} onClick={() => setAsking(ask)}>
              <span className={styles.item}>
                {translate(`aid_payments.ask.${ask.kind}`)}
                {ask.refusal && <span className={styles.why}>{ask.refusal.sentence}</span>}
              </span>
            </MenuItem>
          ))}
        </MoreMenu>
      )}
      {asking && <AskDialog ask={asking} page={page} onClose={() => setAsking(null)} />}
    </span>
  )
}
