import type { AidApplicationPage } from '@ancrage/contract/aid-applications'
import { applicationStatusChoices } from '@ancrage/domain/aids/application'
import { useTranslate } from 'react-admin'
import { Ladder } from '../../ui/Ladder'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { path, rankOf } from './application-words'
import styles from './StatusLine.module.css'

/** L'échelle of an application: each status a notch with its word, the present one taller; on the phone, that one and its rank. */
export function StatusLine({ application }: { application: AidApplicationPage }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { status } = application
  const { labels } = applicationStatusChoices
  const rank = rankOf(application)
  const stopped = status === 'refused' || status === 'abandoned'
  const place = translate('aid_applications.rank', { rank: rank + 1, of: path.length })
  return (
    <div className={styles.line} data-stopped={stopped}>
      {stopped && <StateTag state="closed">{labels[status][language]}</StateTag>}
      <ol className={styles.steps} aria-label={translate('aid_applications.steps')}>
        {path.map((value, at) => (
          <li
            key={value}
            className={styles.step}
            data-place={at === rank ? 'here' : at < rank ? 'behind' : 'ahead'}
            aria-current={at === rank ? 'step' : undefined}
          >
            <span className={styles.notch} aria-hidden />
            {at === rank && status === 'incomplete' ? labels.incomplete[language] : labels[value][language]}
            {at < rank && <VisuallyHidden> {translate('journey.reached')}</VisuallyHidden>}
          </li>
        ))}
      </ol>
      <p className={styles.phone}>
        {!stopped && <b>{labels[status][language]}</b>}
        <span>{place}</span>
        <Ladder count={path.length} current={rank} state={stopped ? 'dropped' : 'open'} label={place} />
      </p>
    </div>
  )
}
