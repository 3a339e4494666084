import { useTranslate } from 'react-admin'
import styles from './Board.module.css'

/** The zones of a board before its cards are known. */
export function BoardSkeleton() {
  const translate = useTranslate()
  return (
    <div className={styles.board} role="status" aria-label={translate('app.loading')}>
      {[0, 1, 2, 3, 4].map((zone) => (
        <div key={zone} className={styles.ghost} />
      ))}
    </div>
  )
}
