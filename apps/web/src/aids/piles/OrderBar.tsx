import { aidPayments } from '@ancrage/contract/aid-payments'
import type { ReplyOf } from '@ancrage/contract/route'
import { sentence } from '@ancrage/contract/sentences'
import type { Day } from '@ancrage/domain/kernel/day'
import { sumOf } from '@ancrage/domain/kernel/money'
import Button from '@mui/material/Button'
import { PaperPlaneTiltIcon } from '@phosphor-icons/react/dist/csr/PaperPlaneTilt'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Selection } from '../../journeys/list/use-selection'
import { call } from '../../providers/call'
import { download } from '../../providers/download'
import { FormDialog } from '../../ui/form/FormDialog'
import { textOf } from '../../ui/form/field-spec'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import styles from './Piles.module.css'
import type { PayableRow } from './PileTable'

type Outcome = ReplyOf<(typeof aidPayments)['order']>

/** The payments chosen, to be sent together: those refused stay, each with its reason; the list of the day is downloaded. */
export function OrderBar({ selection }: { selection: Selection<PayableRow> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<readonly { name: string; why: string }[]>([])
  const { chosen } = selection
  const order = async (orderedOn: Day) => {
    const ids = chosen.map(({ id, version }) => ({ id, version }))
    const { done, failed: refused }: Outcome = await call(aidPayments.order, { body: { ids, orderedOn } })
    const names = new Map(chosen.map(({ id, name }) => [id, name]))
    setFailed(refused.map(({ id, code, params }) => ({ name: names.get(id) ?? '', why: sentence(code, params as never, language) })))
    selection.clear()
    if (done.length === 0) return
    say(translate('aid_sessions.ordered', { smart_count: done.length }))
    await download('/aid-payments/finance-list', { orderedOn })
  }
  return (
    <>
      <div className={styles.bar} role="status" data-any={chosen.length > 0}>
        {chosen.length > 0 && (
          <>
            <b>
              {translate('aid_sessions.chosen', {
                smart_count: chosen.length,
                amount: formatMoney(sumOf(chosen.map(({ amountCents }) => amountCents)), language),
              })}
            </b>
            <Button
              variant="contained"
              size="small"
              aria-haspopup="dialog"
              startIcon={<PaperPlaneTiltIcon size={18} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {translate('aid_sessions.order')}
            </Button>
            <Button variant="text" size="small" onClick={selection.clear}>
              {translate('aid_sessions.unselect')}
            </Button>
          </>
        )}
      </div>
      {failed.length > 0 && (
        <div className={styles.failures} role="alert">
          <b>{translate('aid_sessions.not_ordered', { smart_count: failed.length })}</b>
          <ul>
            {failed.map(({ name, why }) => (
              <li key={`${name} ${why}`}>{translate('aid_sessions.why_not', { name, why })}</li>
            ))}
          </ul>
        </div>
      )}
      {asking && (
        <FormDialog
          title={translate('aid_sessions.order_title')}
          lead={translate('aid_sessions.order_lead')}
          fields={[{ kind: 'day', name: 'orderedOn', label: translate('aid_sessions.ordered_on'), required: true }]}
          initial={{ orderedOn: today }}
          submit={translate('aid_sessions.order')}
          onSubmit={(values) => order(textOf(values, 'orderedOn') as Day)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
