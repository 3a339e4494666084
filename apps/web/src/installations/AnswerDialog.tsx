import { retention } from '@ancrage/contract/retention'
import { useTranslate } from 'react-admin'
import { useCommuneNames } from '../people/list/use-commune-names'
import { call, useCall } from '../providers/call'
import { personName } from '../tasks/person-words'
import { changeTask, type SeenTask } from '../tasks/task-commands'
import { FormDialog } from '../ui/form/FormDialog'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import { answerBody, answerFields, markToAnswer, type RetentionPage } from './answer-form'

export interface AnswerDialogProps {
  installationId: string
  /** What asks the question: done with the answer. */
  task: SeenTask
  onClose: () => void
}

/** « Toujours en place ? »: en place, changement de lieu or départ, each with what it asks. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { data } = useCall(retention.page, { params: { id: props.installationId } })
  return data ? <Asked {...props} page={data} /> : null
}

function Asked({ page, task, onClose }: AnswerDialogProps & { page: RetentionPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const { installation, person } = page
  const communeName = useCommuneNames([installation.communeCode])
  const mark = markToAnswer(page)
  const who = person ? personName(person, language) : translate('installations.someone')
  const lead = translate('installations.asked', {
    who,
    commune: communeName(installation.communeCode) ?? installation.communeCode,
    day: formatDay(installation.effectiveOn, language, 'long'),
    months: mark?.months ?? '',
  })
  const answer = async (values: Parameters<typeof answerBody>[0]) => {
    if (!mark) {
      await changeTask(task, { status: 'done' })
      return
    }
    await call(retention.answer, { params: { id: mark.checkId }, body: answerBody(values, installation.version) as never })
    say(translate('installations.answered', { who }))
  }
  return (
    <FormDialog
      title={translate('installations.still_there')}
      lead={mark ? lead : translate('installations.already')}
      fields={(values) => (mark ? answerFields(values, { mark, anchoring: page.anchoring !== null, language, translate }) : [])}
      initial={{ outcome: 'in_place' }}
      submit={translate(mark ? 'installations.answer' : 'installations.finish')}
      onSubmit={answer}
      onClose={onClose}
    />
  )
}
