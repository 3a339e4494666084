import { journeys } from '@ancrage/contract/journeys'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { personName } from '../tasks'
import { FormDialog } from '../ui/form/FormDialog'
import { useLanguage } from '../ui/use-language'
import type { WaitingEntry } from './waiting-entry'

/** « Reprendre »: the journey leaves the list, and counts again among those to be followed. */
export function ResumeDialog({ entry, onClose }: { entry: WaitingEntry; onClose: () => void }) {
  const translate = useTranslate()
  const name = personName(entry.person, useLanguage())
  return (
    <FormDialog
      title={translate('waiting_list.resume_title', { name })}
      lead={translate('waiting_list.resume_lead')}
      submit={translate('waiting_list.resume')}
      fields={[]}
      onSubmit={() => call(journeys.resume, { params: { id: entry.journeyId }, body: { version: entry.version } })}
      onClose={onClose}
    />
  )
}
