import { useCallback, useContext } from 'react'
import { useTranslate } from 'react-admin'
import { Filters } from '../../../ui/Filters'
import { SearchField } from '../../../ui/list/SearchField'
import { useLanguage } from '../../../ui/use-language'
import { useColleagues } from '../../../users/use-colleagues'
import { JourneyContext } from '../journey-page'
import styles from './Timeline.module.css'
import type { TimelineFilter } from './timeline-filter'
import type { TimelineSubject } from './use-timeline'

interface TimelineSearchProps extends Pick<TimelineSubject, 'of'> {
  filter: TimelineFilter
  onChange: (change: Partial<TimelineFilter>) => void
}

/** The words of exchanges, notes and tasks; whose they are; on a journey, of which track. */
export function TimelineSearch({ of, filter, onChange }: TimelineSearchProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const colleagues = useColleagues()
  const tracks = useContext(JourneyContext)?.tracks ?? []
  const fields = [
    {
      key: 'authorId',
      label: translate('journey.timeline_author'),
      any: translate('journey.timeline_anyone'),
      value: filter.authorId,
      options: colleagues.who('interactions.write').map(({ id, name }) => ({ value: id, label: name })),
    },
    ...(of === 'journey'
      ? [
          {
            key: 'trackId',
            label: translate('journey.track'),
            any: translate('journey.timeline_any_track'),
            value: filter.trackId,
            options: tracks.map(({ trackId, label }) => ({ value: trackId, label: label[language] })),
          },
        ]
      : []),
  ]
  const set = fields.flatMap(({ key, label, value, options }) => {
    const named = options.find((option) => option.value === value)
    return named ? [{ key, label: translate('filter.is', { field: label, value: named.label }) }] : []
  })
  const search = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <div className={styles.search}>
      <SearchField
        label={translate('journey.timeline_search')}
        hint={translate('journey.timeline_search_hint')}
        value={filter.q}
        onChange={search}
      />
      <Filters
        set={set}
        onRemove={(key) => onChange({ [key]: '' })}
        onClear={() => onChange({ trackId: '', authorId: '' })}
        menu={{ title: translate('filter.title'), fields, onChange: (key, value) => onChange({ [key]: value }) }}
      />
    </div>
  )
}
