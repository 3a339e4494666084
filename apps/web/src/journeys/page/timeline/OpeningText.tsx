import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import styles from './Timeline.module.css'
import type { Opening } from './timeline-entry'

/** The tracks that began together. */
export function OpeningText({ opening }: { opening: Opening }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { pipelines, first } = opening
  return (
    <p>
      {translate('journey.tracks_begun', { smart_count: pipelines.length })} {pipelines.map((label) => label[language]).join(', ')}
      {first.author && <span className={styles.quiet}> · {first.author}</span>}
    </p>
  )
}
