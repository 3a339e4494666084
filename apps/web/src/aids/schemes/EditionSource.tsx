import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import styles from './SchemePage.module.css'
import type { SchemeEdition } from './use-schemes'

/** What a version says in short, and where that was read. */
export function EditionSource({ edition: { summary, source, sourceOn } }: { edition: SchemeEdition }) {
  const translate = useTranslate()
  const language = useLanguage()
  const day = sourceOn === null ? translate('aid_schemes.source_undated') : formatDay(sourceOn, language, 'long')
  return (
    <Panel title={translate('aid_schemes.in_short')}>
      <div className={styles.short}>
        {summary[language] && <p className={styles.summary}>{summary[language]}</p>}
        <p className={styles.source}>
          {translate('aid_schemes.source', { source })} · {day}
        </p>
      </div>
    </Panel>
  )
}
