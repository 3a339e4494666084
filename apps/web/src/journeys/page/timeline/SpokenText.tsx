import { directionChoices, mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Attachments } from '../../../documents'
import { formatTime } from '../../../ui/formats'
import { useLanguage } from '../../../ui/use-language'
import { Ago } from '../../../ui/Written'
import styles from './Timeline.module.css'
import type { EntryOf } from './timeline-entry'

/** Longer than this, a text is cut until it is asked for. */
const long = 420

/** An exchange, an attempt or a note: how, with what result, for how long, who wrote it, and what was said. */
export function SpokenText({ entry }: { entry: EntryOf<'exchange'> | EntryOf<'note'> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [whole, setWhole] = useState(false)
  const { medium, outcome, direction, summary } = entry
  const title = [
    medium ? mediumChoices.labels[medium][language] : translate(entry.visibility === 'private' ? 'journey.private_note' : 'journey.note'),
    outcome && outcomeChoices.labels[outcome][language].toLocaleLowerCase(language),
  ]
  const around = [
    direction === 'in' && directionChoices.labels.in[language].toLocaleLowerCase(language),
    entry.time && formatTime(entry.time, language),
    entry.durationMinutes !== null && `${entry.durationMinutes}\u00a0min`,
    entry.author,
  ].filter(Boolean)
  const cut = summary.length > long && !whole
  const attempt = entry.kind === 'exchange' && !entry.twoWay
  return (
    <>
      <p>
        {attempt ? <span>{title.filter(Boolean).join(', ')}</span> : <b>{title.filter(Boolean).join(', ')}</b>}
        {attempt && <span className={styles.quiet}> · {translate('journey.attempt')}</span>}
        {around.length > 0 && <span className={styles.quiet}> · {around.join(' · ')}</span>}
        {entry.visibility === 'private' && <span className={styles.mark}> · {translate('journey.only_you')}</span>}
        {entry.edited && !entry.binned && <Changed entry={entry} word="edited" />}
      </p>
      {entry.binned && (
        <p>
          <Changed entry={entry} word="binned" />
        </p>
      )}
      {summary !== '' && (
        <p className={styles.said} data-long={cut}>
          {summary}
        </p>
      )}
      {cut && (
        <button type="button" className={styles.rest} onClick={() => setWhole(true)}>
          {translate('journey.read_more')}
        </button>
      )}
      <Attachments documents={entry.attachments} />
    </>
  )
}

/** That it was corrected or binned, by whom, and when. */
function Changed({ entry: { changedBy, changedOn }, word }: { entry: EntryOf<'exchange'> | EntryOf<'note'>; word: 'edited' | 'binned' }) {
  const translate = useTranslate()
  return (
    <span className={styles.mark}>
      {word === 'edited' && ' · '}
      {changedBy ? translate(`journey.${word}_by`, { name: changedBy }) : translate(`journey.${word}`)}
      {changedOn && (
        <>
          {', '}
          <Ago day={changedOn} />
        </>
      )}
    </span>
  )
}
