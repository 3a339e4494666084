import { aidPayments } from '@ancrage/contract/aid-payments'
import { labels } from '@ancrage/contract/labels'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { useTranslate } from 'react-admin'
import { call } from '../../providers/call'
import { FormDialog } from '../../ui/form/FormDialog'
import { centsOf, type FieldSpec, textOf } from '../../ui/form/field-spec'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { BalanceLines } from './BalanceLines'
import type { PaymentsPage } from './payment-words'

export interface AskDialogProps {
  ask: PaymentsPage['asks'][number]
  page: PaymentsPage
  onClose: () => void
}

/** A payment beside the plan: a balance shows how it is worked out before it is asked for, and settles where nothing is left. */
export function AskDialog({ ask: { kind, mostCents }, page, onClose }: AskDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const { application, balance, votedCents } = page
  const worked = kind === 'balance'
  const settles = worked && mostCents === 0
  const { 'aid-payments': words } = labels
  const most = translate('aid_payments.ask_most', { amount: formatMoney(mostCents, language) })
  const fields: FieldSpec[] = [
    ...(worked ? [] : [{ kind: 'money', name: 'amountCents', label: words.amountCents[language], required: true, help: most } as const]),
    ...(settles ? [] : [{ kind: 'day', name: 'dueOn', label: words.dueOn[language], required: true } as const]),
  ]
  return (
    <FormDialog
      title={translate(`aid_payments.ask.${kind}`)}
      lead={translate(settles ? 'aid_payments.ask_settle' : `aid_payments.ask_lead.${kind}`)}
      fields={fields}
      initial={{ amountCents: typedAmount(mostCents), dueOn: today }}
      below={() => worked && balance && <BalanceLines balance={balance} votedCents={votedCents} />}
      submit={translate(settles ? 'aid_payments.settle' : 'aid_payments.plan')}
      onSubmit={async (values) => {
        const asked = worked ? {} : { amountCents: centsOf(values, 'amountCents') }
        const due = settles ? {} : { dueOn: textOf(values, 'dueOn') }
        await call(aidPayments.pay, { params: { id: application.id }, body: { kind, ...asked, ...due, version: application.version } })
        say(translate(settles ? 'aid_payments.settled' : 'aid_payments.planned'))
      }}
      onClose={onClose}
    />
  )
}
