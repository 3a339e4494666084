import { journeys } from '@ancrage/contract/journeys'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { personName } from '../tasks'
import { FormDialog } from '../ui/form/FormDialog'
import { type FieldSpec, type FieldValues, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import type { WaitingEntry, WaitingListReply } from './waiting-entry'
import { adjustmentIn, criterionFields, rankWith, reasonsIn, tickedOf } from './weigh-form'

export interface WeighDialogProps {
  entry: WaitingEntry
  list: WaitingListReply
  onClose: () => void
}

/** What places a journey on the list: the criteria it meets, points given by hand with a reason, and the rank they give. */
export function WeighDialog({ entry, list: { criteria, entries }, onClose }: WeighDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const others = entries.map((one) => ({ ...one, reasons: one.reasons.map(({ key }) => key) }))
  const asked = (values: FieldValues) => ({ reasons: reasonsIn(values, criteria), adjustment: adjustmentIn(values) })
  const fields = (values: FieldValues): FieldSpec[] => {
    const rank = rankWith(others, { ...entry, ...asked(values) }, criteria)
    return [
      ...criterionFields(criteria, language),
      {
        kind: 'number',
        name: 'adjustment',
        label: translate('waiting_list.by_hand'),
        help: translate('waiting_list.would_be', { rank, of: entries.length }),
      },
      ...(adjustmentIn(values) === 0
        ? []
        : [{ kind: 'line', name: 'adjustmentReason', label: translate('waiting_list.why_by_hand'), required: true } as const]),
    ]
  }
  return (
    <FormDialog
      title={translate('waiting_list.weigh_title', { name: personName(entry.person, language) })}
      lead={translate('waiting_list.weigh_lead')}
      submit={translate('waiting_list.save')}
      fields={fields}
      initial={{
        ...tickedOf(entry.reasons.map(({ key }) => key)),
        adjustment: entry.adjustment === 0 ? '' : String(entry.adjustment),
        adjustmentReason: entry.adjustmentReason ?? '',
      }}
      onSubmit={(values) =>
        call(journeys.weigh, {
          params: { id: entry.journeyId },
          body: { ...asked(values), adjustmentReason: textOf(values, 'adjustmentReason') || null, version: entry.version },
        })
      }
      onClose={onClose}
    />
  )
}
