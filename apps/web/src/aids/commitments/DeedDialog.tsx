import { aidCommitments, type CommitmentPage } from '@ancrage/contract/aid-commitments'
import type { documents } from '@ancrage/contract/documents'
import type { RecordOf } from '@ancrage/contract/resource'
import { type ClawbackMode, clawbackModeChoices } from '@ancrage/domain/aids/scheme'
import { useGetList, useTranslate } from 'react-admin'
import { useCall } from '../../providers/call'
import { FormDialog } from '../../ui/form/FormDialog'
import { textOf } from '../../ui/form/field-spec'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import styles from './Commitment.module.css'
import type { Doing } from './CommitmentSection'
import { deedForm, leftOf, sendDeed } from './deed-form'
import { ReversementLines } from './ReversementLines'

/** A deed in its form; what it gives is shown under it as it is typed. */
export function DeedDialog({ page, deed, about, onClose }: Doing & { page: CommitmentPage; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const documents = useDocuments(page.applicationId, deed === 'check')
  const whole = { ...about, documents }
  const { fields, initial } = deedForm(deed, page, whole, { language, translate })
  const title = translate(`aid_commitments.titles.${deed}`, { year: about.year ?? '' })
  const leads: Partial<Record<typeof deed, string>> = {
    recover: translate('aid_commitments.left', { amount: formatMoney(leftOf(page), language) }),
    resume: translate('aid_commitments.resume_lead'),
    keep: translate('aid_commitments.keep_lead'),
    begin: translate('aid_commitments.begin_lead'),
    suspend: translate('aid_commitments.suspend_lead'),
  }
  const send = async (values: Parameters<typeof sendDeed>[3]) => {
    await sendDeed(deed, page, about, values)
    say(translate(`aid_commitments.done.${deed}`))
  }
  return (
    <FormDialog
      title={title}
      {...(leads[deed] && { lead: leads[deed] })}
      fields={fields}
      initial={initial}
      {...(deed === 'decide' && { below: (values) => <Computed page={page} mode={textOf(values, 'mode')} /> })}
      submit={translate(`aid_commitments.deeds.${deed}`)}
      onSubmit={send}
      onClose={onClose}
    />
  )
}

/** What a mode gives back, before it is decided. */
function Computed({ page, mode }: { page: CommitmentPage; mode: string }) {
  const known = clawbackModeChoices.values.find((one) => one === mode)
  const { data } = useCall(
    aidCommitments.reversement,
    { params: { id: page.id }, query: { mode: known ?? ('total' as ClawbackMode) } },
    { enabled: known !== undefined, keepPrevious: true },
  )
  return data && known ? (
    <div className={styles.computed}>
      <ReversementLines lines={data.lines} />
    </div>
  ) : null
}

/** The documents of the application, of which one may be the evidence. */
function useDocuments(applicationId: string, enabled: boolean) {
  const { data = [] } = useGetList<RecordOf<typeof documents>>(
    'documents',
    {
      filter: { subjectResource: 'aid-applications', subjectId: applicationId },
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled },
  )
  return data.map(({ id, name }) => ({ value: id, label: name }))
}
