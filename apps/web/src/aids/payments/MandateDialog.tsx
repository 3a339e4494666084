import { aidPayments } from '@ancrage/contract/aid-payments'
import { labels } from '@ancrage/contract/labels'
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

const { 'aid-payments': words } = labels

/** One mandate come back, typed in where no list of them is read. */
export function MandateDialog({ payment: { id, version, amountCents }, onClose }: { payment: Payment; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const amount = formatMoney(amountCents, language)
  return (
    <FormDialog
      title={translate('aid_payments.tell_title', { amount })}
      lead={translate('aid_payments.tell_lead')}
      fields={[
        { kind: 'line', name: 'mandateNumber', label: words.mandateNumber[language], required: true },
        { kind: 'day', name: 'paidOn', label: words.paidOn[language], required: true },
      ]}
      initial={{ mandateNumber: '', paidOn: today }}
      submit={translate('fill.save')}
      onSubmit={async (values) => {
        const mandate = { mandateNumber: textOf(values, 'mandateNumber'), paidOn: textOf(values, 'paidOn') }
        givenOrThrown(await call(aidPayments.recordMandates, { body: { payments: [{ id, version, amountCents, ...mandate }] } }), language)
        say(translate('aid_payments.told', { amount }))
      }}
      onClose={onClose}
    />
  )
}
