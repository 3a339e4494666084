import { useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { useLanguage } from '../../ui/use-language'
import { useAdvisors } from '../../users/use-advisors'
import { commandForms, type MenuCommand } from './commands'
import { useJourney } from './journey-page'

/** The small form of one command. */
export function CommandDialog({ name, onClose }: { name: MenuCommand; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const page = useJourney()
  const advisors = useAdvisors()
  const { fields, initial, send } = commandForms[name]({ page, language, advisors, say: (key) => translate(`journey.${key}`) })
  return (
    <FormDialog
      title={translate(`journey.commands.${name}.title`)}
      lead={translate(`journey.commands.${name}.lead`)}
      submit={translate(`journey.commands.${name}.submit`)}
      fields={fields}
      initial={initial}
      onSubmit={send}
      onClose={onClose}
    />
  )
}
