import { settings } from '@ancrage/contract/settings'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { FormDialog } from '../ui/form/FormDialog'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import type { Setting } from './Settings'
import { settingField, settingTyped, settingWritten } from './setting-form'
import { settingSaid } from './setting-said'

/** Changes one setting; where someone else did meanwhile, what they wrote is shown above what is typed. */
export function SettingDialog({ setting: { key, value, version }, onClose }: { setting: Setting; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  return (
    <FormDialog
      title={translate('settings.change_title')}
      lead={translate('settings.now', { value: settingSaid(key, value, language) })}
      fields={[settingField(key, translate(`settings.of.${key}.name`), language)]}
      initial={settingTyped(key, value)}
      submit={translate('task.save')}
      onClose={onClose}
      onSubmit={async (values) => {
        await call(settings.write, { params: { key }, body: { value: settingWritten(key, values), version } })
        say(translate('settings.saved'))
      }}
    />
  )
}
