import type { ReplyOf } from '@ancrage/contract/route'
import { settings } from '@ancrage/contract/settings'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { AdminTitle } from '../admin/AdminTitle'
import { Kept } from '../admin/Kept'
import { Loading } from '../layout/Loading'
import { useCall } from '../providers/call'
import { LoadFailed } from '../ui/LoadFailed'
import { useLanguage } from '../ui/use-language'
import { LogoSetting } from './LogoSetting'
import { SettingDialog } from './SettingDialog'
import { SettingRow } from './SettingRow'
import styles from './Settings.module.css'
import { settingSaid } from './setting-said'

export type Setting = ReplyOf<typeof settings.write>

/** « Réglages », for whoever keeps the site. */
export function Settings() {
  return (
    <Kept permission="settings.write">
      <SettingList />
    </Kept>
  )
}

function SettingList() {
  const translate = useTranslate()
  const language = useLanguage()
  const { data, error, refetch } = useCall(settings.list, {})
  const [changed, setChanged] = useState<Setting['key'] | null>(null)
  const setting = data?.settings.find(({ key }) => key === changed)
  return (
    <>
      <AdminTitle title={translate('settings.title')} />
      {data && (
        <dl className={styles.settings}>
          {data.settings.map(({ key, value }) => (
            <SettingRow key={key} name={key} value={settingSaid(key, value, language)} onChange={() => setChanged(key)} />
          ))}
          <LogoSetting />
          <SettingRow name="departement" value={`${data.departement.name} (${data.departement.code})`} />
        </dl>
      )}
      {!data && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {setting && <SettingDialog setting={setting} onClose={() => setChanged(null)} />}
    </>
  )
}
