import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { writeAsked } from '../../reports/asked-address'
import { formatDay } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import styles from './MeetingPage.module.css'
import type { MeetingReply } from './meeting-page'

/** The figures stopped for a session, each leading to its page. */
export function StoppedFigures({ meetingId, reports }: { meetingId: string } & Pick<MeetingReply, 'reports'>) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  return (
    <Panel title={translate('meetings.figures')}>
      {reports.length === 0 && (
        <p className={styles.quiet}>
          {translate('meetings.no_figures')}{' '}
          {permissions.includes('packs.write') && (
            <LinkBase to={`/reports/new${writeAsked({}, 'meetingId', meetingId)}`}>{translate('meetings.stop_figures')}</LinkBase>
          )}
        </p>
      )}
      {reports.length > 0 && (
        <ul className={styles.figures}>
          {reports.map(({ id, stoppedOn }) => (
            <li key={id}>
              <LinkBase to={`/reports/${id}`}>{translate('meetings.stopped_on', { day: formatDay(stoppedOn, language, 'long') })}</LinkBase>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
