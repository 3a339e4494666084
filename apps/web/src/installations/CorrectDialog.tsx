import { retention } from '@ancrage/contract/retention'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { personName } from '../tasks/person-words'
import { FormDialog } from '../ui/form/FormDialog'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { answerBody, answerFields, type RetentionMark, type RetentionPage } from './answer-form'

/** The answer at one month: given, or put in place of the one that was. */
export function CorrectDialog({ page, mark, onClose }: { page: RetentionPage; mark: RetentionMark; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { installation, person } = page
  const correcting = mark.answeredOn !== null
  const who = person ? personName(person, language) : translate('installations.someone')
  return (
    <FormDialog
      title={translate('installations.at_months', { count: mark.months })}
      lead={translate(correcting ? 'installations.correct_lead' : 'installations.still_there')}
      fields={(values) => answerFields(values, { mark, anchoring: !correcting && page.anchoring !== null, language, translate })}
      initial={{
        outcome: mark.outcome ?? 'in_place',
        ...(mark.outcome === 'left' && installation.endedOn && { on: installation.endedOn, endReason: installation.endReason ?? '' }),
        communeCode: [installation.communeCode],
      }}
      submit={translate('installations.answer')}
      onSubmit={async (values) => {
        const body = { ...answerBody(values, installation.version), correcting }
        await call(retention.answer, { params: { id: mark.checkId }, body: body as never })
        say(translate('installations.answered', { who }))
      }}
      onClose={onClose}
    />
  )
}
