import { labels } from '@ancrage/contract/labels'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import styles from './Timeline.module.css'
import { type EntryOf, fieldWords } from './timeline-entry'

/** What was done to the journey or the record; a change names its fields, never their values. */
export function DeedText({ entry }: { entry: EntryOf<'journey'> | EntryOf<'person'> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const fields = fieldWords(entry.fields, entry.kind === 'journey' ? labels.journeys : labels.people, language)
  const action = entry.action.replace('.', '_')
  return (
    <p>
      {translate(`journey.deeds.${action}`, { _: translate('journey.deeds.other') })}
      {action.endsWith('_updated') && fields.length > 0 && (
        <>
          {language === 'fr' ? '\u00a0: ' : ': '}
          {fields.join(', ')}
        </>
      )}
      {entry.author && <span className={styles.quiet}> · {entry.author}</span>}
    </p>
  )
}
