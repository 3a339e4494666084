import { useTranslate } from 'react-admin'
import styles from './Loading.module.css'

/** Said at once, seen only when the wait is felt. */
export function Loading() {
  const translate = useTranslate()
  return (
    <p className={styles.loading} role="status">
      {translate('app.loading')}
    </p>
  )
}
