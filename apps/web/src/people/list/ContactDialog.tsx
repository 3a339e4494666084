import { useTranslate } from 'react-admin'
import { commandForms } from '../../journeys/page/commands'
import { personName } from '../../tasks'
import { FormDialog } from '../../ui/form/FormDialog'
import { useLanguage } from '../../ui/use-language'
import type { Journey, Person } from '../share/use-contacts'
import type { ContactAct } from './NewContactMenu'
import { QualifyDialog } from './QualifyDialog'

export interface ContactDialogProps {
  act: ContactAct
  journey: Journey
  person: Person
  onClose: () => void
}

/** The small form of what becomes of a new contact: known better, set aside until a day, or closed. */
export function ContactDialog(props: ContactDialogProps) {
  return props.act === 'qualify' ? <QualifyDialog {...props} /> : <CommandForm {...props} act={props.act} />
}

function CommandForm({ act, journey, person, onClose }: ContactDialogProps & { act: 'hold' | 'close' }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { fields, initial, send } = commandForms[act]({
    page: { journey, person },
    language,
    advisors: [],
    criteria: [],
    say: (key) => translate(`journey.${key}`),
  })
  const lead = translate(`sharing.${act}_lead`)
  return (
    <FormDialog
      title={translate(`sharing.${act}_title`, { name: personName(person, language) })}
      lead={act === 'hold' && journey.advisorId === null ? `${lead} ${translate('sharing.hold_mine')}` : lead}
      submit={translate(`journey.commands.${act}.submit`)}
      fields={fields}
      initial={act === 'close' ? { outcome: 'no_answer', reason: 'sans-reponse' } : initial}
      onSubmit={send}
      onClose={onClose}
    />
  )
}
