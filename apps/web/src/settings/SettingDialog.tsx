import { settings } from '@ancrage/contract/settings'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { useTranslate } from 'react-admin'
import { call } from '../providers/call'
import { FormDialog } from '../ui/form/FormDialog'
import { centsOf, type FieldSpec, textOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import { useSay } from '../ui/use-say'
import type { Setting } from './Settings'
import { settingSaid } from './setting-said'

const kinds: Readonly<Record<Setting['key'], 'line' | 'day' | 'time' | 'money'>> = {
  name: 'line',
  planStartOn: 'day',
  eveningTime: 'time',
  secondApprovalCents: 'money',
}

/** Changes one setting; where someone else did meanwhile, what they wrote is shown above what is typed. */
export function SettingDialog({ setting: { key, value, version }, onClose }: { setting: Setting; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const say = useSay()
  const kind = kinds[key]
  const field: FieldSpec = { name: 'value', label: translate(`settings.of.${key}.name`), kind, required: kind !== 'money' }
  return (
    <FormDialog
      title={translate('settings.change_title')}
      lead={translate('settings.now', { value: settingSaid(key, value, language) })}
      fields={[field]}
      initial={{ value: kind === 'money' && value !== '' ? typedAmount(Number(value)) : value }}
      submit={translate('task.save')}
      onClose={onClose}
      onSubmit={async (values) => {
        await call(settings.write, {
          params: { key },
          body: { value: kind === 'money' ? String(centsOf(values, 'value') ?? '') : textOf(values, 'value'), version },
        })
        say(translate('settings.saved'))
      }}
    />
  )
}
