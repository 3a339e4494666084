import Button from '@mui/material/Button'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import styles from './Settings.module.css'

export interface SettingRowProps {
  /** Key of its name and use under `settings.of.`. */
  name: string
  /** In words. */
  value: string
  /** Absent where it was fixed when the site was opened. */
  onChange?: () => void
}

/** A setting: its name, its value in words, what reads it. */
export function SettingRow({ name, value, onChange }: SettingRowProps) {
  const translate = useTranslate()
  const id = useId()
  return (
    <div className={styles.setting}>
      <dt id={id} className={styles.name}>
        {translate(`settings.of.${name}.name`)}
      </dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.use}>{translate(`settings.of.${name}.use`)}</dd>
      {onChange && (
        <dd className={styles.change}>
          <Button size="small" aria-describedby={id} onClick={onChange}>
            {translate('settings.change')}
          </Button>
        </dd>
      )}
    </div>
  )
}
