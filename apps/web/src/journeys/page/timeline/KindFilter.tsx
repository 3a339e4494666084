import { timelineKindChoices } from '@ancrage/contract/timeline'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import styles from './KindFilter.module.css'
import type { Entry } from './timeline-entry'
import type { TimelineSubject } from './use-timeline'

interface KindFilterProps extends Pick<TimelineSubject, 'of'> {
  value: Entry['kind'] | null
  onChange: (kind: Entry['kind'] | null) => void
}

/** All that happened, or one kind of it; what was done to a person's record is no part of their journey's. */
export function KindFilter({ of, value, onChange }: KindFilterProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const name = useId()
  const options: { kind: Entry['kind'] | null; label: string }[] = [
    { kind: null, label: translate('journey.timeline_all') },
    ...timelineKindChoices.values
      .filter((kind) => of === 'person' || kind !== 'person')
      .map((kind) => ({ kind, label: timelineKindChoices.labels[kind][language] })),
  ]
  return (
    <span className={styles.filter} role="radiogroup" aria-label={translate('journey.timeline_filter')}>
      {options.map(({ kind, label }) => (
        <label key={kind ?? 'all'} className={styles.option}>
          <input type="radio" className={styles.input} name={name} checked={kind === value} onChange={() => onChange(kind)} />
          <span className={styles.word}>{label}</span>
        </label>
      ))}
    </span>
  )
}
