import { labels } from '@ancrage/contract/labels'
import { meetingItems } from '@ancrage/contract/meeting-items'
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { call } from '../../providers/call'
import { useLanguage } from '../../ui/use-language'
import styles from './MeetingPage.module.css'
import type { Point } from './meeting-page'
import { SavedText } from './SavedText'

/** The minutes of a point, saved as one leaves the field; read alone once they are closed. */
export function MinutesField({ item, writes }: { item: Point; writes: boolean }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (!writes) return item.minutes ? <p className={styles.minutes}>{item.minutes}</p> : null
  return (
    <SavedText
      label={`${labels['meeting-items'].minutes[language]}, ${item.title}`}
      placeholder={translate('meetings.minutes_hint')}
      value={item.minutes ?? ''}
      max={5000}
      save={(minutes) =>
        request('PUT', `/meeting-items/${item.id}`, { body: { minutes: minutes.trim() === '' ? null : minutes, version: item.version } })
      }
    />
  )
}

/** What one notes for oneself on a point: nobody else reads it, and it goes in no minutes. */
export function NoteField({ item }: { item: Point }) {
  const translate = useTranslate()
  return (
    <details className={styles.own} open={item.note !== null}>
      <summary>
        <LockSimpleIcon size={16} aria-hidden />
        {translate('meetings.own_note')}
      </summary>
      <SavedText
        label={`${translate('meetings.own_note')}, ${item.title}`}
        placeholder={translate('meetings.own_note_hint')}
        value={item.note ?? ''}
        max={5000}
        save={(text) => call(meetingItems.note, { params: { id: item.id }, body: { text } })}
      />
    </details>
  )
}
