import { useTranslate } from 'react-admin'
import { DownloadLink } from '../../../documents'
import { bytesSaid } from '../../../documents/bytes-said'
import { useLanguage } from '../../../ui/use-language'
import styles from './Timeline.module.css'
import type { EntryOf } from './timeline-entry'

/** A document added to the journey itself. */
export function DocumentText({ entry }: { entry: EntryOf<'document'> }) {
  const translate = useTranslate()
  const size = bytesSaid(entry.bytes, useLanguage())
  return (
    <p>
      {translate('documents.on_journey')} <DownloadLink document={entry} />
      <span className={styles.quiet}> · {[size, entry.author].filter(Boolean).join(' · ')}</span>
    </p>
  )
}
