import { useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { useLanguage } from '../../ui/use-language'
import { useLoadedAdvisors } from '../../users/use-loads'
import { useWaitingList } from '../../waiting-list/waiting-entry'
import { commandForms, type MenuCommand } from './commands'
import { useJourney } from './journey-page'
import { useLead } from './use-lead'

/** The small form of one command, that says first what it does. */
export function CommandDialog({ name, onClose }: { name: MenuCommand; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const page = useJourney()
  const team = page.team.filter(({ untilOn }) => untilOn === null).map(({ userId }) => userId)
  const advisors = useLoadedAdvisors(team, name === 'open' || name === 'assign')
  const list = useWaitingList(name === 'wait')
  const lead = useLead(name)
  if (name === 'wait' && !list.data && !list.error) return null
  const criteria = list.data?.criteria ?? []
  const { fields, initial, send } = commandForms[name]({ page, language, advisors, criteria, say: (key) => translate(`journey.${key}`) })
  return (
    <FormDialog
      title={translate(`journey.commands.${name}.title`)}
      lead={lead}
      submit={translate(`journey.commands.${name}.submit`)}
      fields={fields}
      initial={initial}
      onSubmit={send}
      onClose={onClose}
    />
  )
}
