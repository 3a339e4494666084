import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { useTranslate } from 'react-admin'
import { FormDialog } from '../../ui/form/FormDialog'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { useToday } from '../../ui/use-today'
import { type DeedName, deedForms } from './deeds'

/** The small form of one deed, that says first what it does. */
export function DeedDialog({ name, application, onClose }: { name: DeedName; application: AidApplicationPage; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const say = useSay()
  const { fields, initial, send } = deedForms[name]({
    application,
    language,
    today,
    say: (key) => translate(`aid_applications.${key}`),
  })
  return (
    <FormDialog
      title={translate(`aid_applications.deeds.${name}.title`)}
      lead={translate(`aid_applications.deeds.${name}.lead`)}
      submit={translate(`aid_applications.deeds.${name}.submit`)}
      fields={fields}
      initial={initial}
      onSubmit={async (values) => {
        await send(values)
        say(translate(`aid_applications.deeds.${name}.done`))
      }}
      onClose={onClose}
    />
  )
}
