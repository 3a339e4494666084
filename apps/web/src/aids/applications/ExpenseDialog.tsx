import { type AidApplicationPage, aidExpenses } from '@ancrage/contract/aid-applications'
import { labels } from '@ancrage/contract/labels'
import { expenseKindChoices } from '@ancrage/domain/aids/scheme'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { useDataProvider, useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { FormDialog } from '../../ui/form/FormDialog'
import { centsOf, type FieldSpec, type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import { useLanguage } from '../../ui/use-language'
import { useRemoval } from '../../ui/use-removal'
import type { Expense } from './ExpensesPanel'

export interface ExpenseDialogProps {
  application: Pick<AidApplicationPage, 'id'>
  /** The one to change, or the nature of a new one. */
  editing: Expense | Expense['nature']
  onClose: () => void
}

/** A quote or an invoice: what for, of what kind, how much before tax, and how much of it is retained. */
export function ExpenseDialog({ application, editing, onClose }: ExpenseDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const data = useDataProvider()
  const remove = useRemoval('aid-expenses')
  const words = labels['aid-expenses']
  const expense = typeof editing === 'string' ? null : editing
  const nature = expense?.nature ?? (editing as Expense['nature'])
  const fields: FieldSpec[] = [
    { kind: 'line', name: 'label', label: words.label[language], required: true },
    { kind: 'choice', name: 'kind', label: words.kind[language], required: true, options: optionsOf(expenseKindChoices, language) },
    { kind: 'money', name: 'amountCents', label: words.amountCents[language], required: true },
    {
      kind: 'money',
      name: 'retainedCents',
      label: words.retainedCents[language],
      help: translate('aid_applications.expenses.retained_help'),
    },
    { kind: 'day', name: 'spentOn', label: words.spentOn[language], help: translate('aid_applications.expenses.spent_help') },
  ]
  const bodyOf = (values: FieldValues) => ({
    nature,
    kind: textOf(values, 'kind'),
    label: textOf(values, 'label'),
    amountCents: centsOf(values, 'amountCents'),
    retainedCents: centsOf(values, 'retainedCents'),
    spentOn: textOf(values, 'spentOn') || null,
  })
  const title = translate(`aid_applications.expenses.${expense ? 'edit' : 'add'}_${nature}`)
  if (!expense) {
    return (
      <FormDialog
        title={title}
        submit={translate('fill.save')}
        fields={fields}
        initial={{ kind: 'materiel' }}
        onSubmit={(values) =>
          request('POST', aidExpenses.path.replace('/api', ''), { body: { ...bodyOf(values), applicationId: application.id } })
        }
        onClose={onClose}
      />
    )
  }
  return (
    <FormDialog
      title={title}
      submit={translate('fill.save')}
      fields={fields}
      initial={valuesOf(expense)}
      onSubmit={(values) =>
        data.update('aid-expenses', { id: expense.id, previousData: expense, data: { ...bodyOf(values), version: expense.version } })
      }
      aside={{ label: translate('journey.bin'), run: () => remove(expense, { name: expense.label }) }}
      onClose={onClose}
    />
  )
}

function valuesOf({ kind, label, amountCents, retainedCents, spentOn }: Expense): FieldValues {
  return {
    kind,
    label,
    amountCents: typedAmount(amountCents),
    retainedCents: retainedCents === null ? '' : typedAmount(retainedCents),
    spentOn: spentOn ?? '',
  }
}
