import { useTranslate } from 'react-admin'
import { Initials } from '../ui/Initials'
import styles from './ForWhom.module.css'

/** « · pour Claire Mougel » of a task one has while standing in; on a phone, her initials. */
export function ForWhom({ name }: { name: string }) {
  const translate = useTranslate()
  return (
    <>
      <span className={styles.whole}>· {translate('day.for', { name })}</span>
      <span className={styles.short}>
        <Initials name={name} />
      </span>
    </>
  )
}
