import { useTranslate } from 'react-admin'
import { Bar } from '../../ui/Bar'
import { formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import type { ImportShown } from '../import-change'
import styles from './Report.module.css'

/** How far the import has run; it goes on whether this page stays open or not. */
export function RunProgress({ shown: { total, outcomes } }: { shown: ImportShown }) {
  const translate = useTranslate()
  const language = useLanguage()
  const done = total - outcomes.waiting
  const said = translate('imports.progress', { done: formatNumber(done, language), total: formatNumber(total, language) })
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{translate('imports.running')}</p>
      <div role="progressbar" aria-label={translate('imports.running')} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
        <Bar value={done} max={total} />
      </div>
      <p className={styles.hint}>{said}</p>
      <p className={styles.hint}>{translate('imports.running_hint')}</p>
    </div>
  )
}
