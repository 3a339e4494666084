import { aidPayments } from '@ancrage/contract/aid-payments'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { FormDialog } from '../../ui/form/FormDialog'
import { textOf } from '../../ui/form/field-spec'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { givenOrThrown } from './given-or-thrown'
import type { Payment } from './payment-words'

/** « Transmettre aux finances » one payment. */
export function OrderDialog({ payment: { id, version, amountCents }, onClose }: { payment: Payment; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const amount = formatMoney(amountCents, language)
  return (
    <FormDialog
      title={translate('aid_payments.send_title', { amount })}
      lead={translate('aid_payments.send_lead')}
      fields={[{ kind: 'day', name: 'orderedOn', label: translate('aid_payments.ordered_on'), required: true }]}
      initial={{ orderedOn: today }}
      submit={translate('aid_payments.send')}
      onSubmit={async (values) => {
        const body = { ids: [{ id, version }], orderedOn: textOf(values, 'orderedOn') }
        givenOrThrown(await call(aidPayments.order, { body }), language)
        say(translate('aid_payments.sent', { amount }))
      }}
      onClose={onClose}
    />
  )
}
