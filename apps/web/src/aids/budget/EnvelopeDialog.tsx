import { type Budget, budgetEnvelopes } from '@ancrage/contract/budget-envelopes'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { FormDialog } from '../../ui/form/FormDialog'
import { centsOf } from '../../ui/form/field-spec'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'

/** « Inscrit » of a scheme for a year: entered, or corrected on what was seen. */
export function EnvelopeDialog({ year, row, onClose }: { year: number; row: Budget['rows'][number]; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { scheme, envelope, budgetCents } = row
  const path = budgetEnvelopes.path.replace('/api', '')
  return (
    <FormDialog
      title={translate('aid_budget.enter_of', { year, scheme: scheme.name[language] })}
      lead={translate('aid_budget.enter_lead', { year })}
      fields={[{ kind: 'money', name: 'amountCents', label: translate('aid_budget.amount'), required: true }]}
      initial={{ amountCents: envelope ? typedAmount(budgetCents) : '' }}
      submit={translate('aid_budget.save')}
      onSubmit={async (values) => {
        const amountCents = centsOf(values, 'amountCents')
        await (envelope
          ? request('PUT', `${path}/${envelope.id}`, { body: { amountCents, version: envelope.version } })
          : request('POST', path, { body: { year, schemeId: scheme.id, amountCents } }))
        say(translate('aid_budget.saved', { amount: formatMoney(amountCents ?? 0, language) }))
      }}
      onClose={onClose}
    />
  )
}
