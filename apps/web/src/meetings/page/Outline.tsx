import type { meetings } from '@ancrage/contract/meetings'
import type { ReplyOf } from '@ancrage/contract/route'
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { LinkBase, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { formatDay, formatTime } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { useMeetingSaid } from '../use-meeting-said'
import { DecisionState } from './DecisionState'
import styles from './Decisions.module.css'
import page from './MeetingPage.module.css'
import { StoppedFigures } from './StoppedFigures'

/** A meeting for whoever reads figures alone: its day, the figures stopped, who has what to do by when. */
export function Outline({ outline }: { outline: ReplyOf<(typeof meetings)['outline']> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = useMeetingSaid()
  const { meeting, committee, decisions, reports, today } = outline
  const when = [formatDay(meeting.heldOn, language, 'weekday'), meeting.heldTime && formatTime(meeting.heldTime, language)]
  return (
    <>
      <LinkBase className={page.back} to="/meetings">
        <CaretLeftIcon size={16} aria-hidden />
        {translate('meetings.title')}
      </LinkBase>
      <PageTitle
        title={said({ body: committee.name, heldOn: meeting.heldOn })}
        note={[when.filter(Boolean).join(', '), meeting.place].filter(Boolean).join(' · ')}
        notePlace="under"
      />
      <div className={page.page}>
        <div className={page.main}>
          <Panel title={translate('meetings.decisions')} count={decisions.length} foot={translate('meetings.words_withheld')}>
            {decisions.length === 0 && <p className={page.quiet}>{translate('meetings.no_decision')}</p>}
            {decisions.length > 0 && (
              <ul className={styles.list}>
                {decisions.map(({ id, owner, dueOn, state }) => (
                  <li key={id} className={styles.row}>
                    <DecisionState state={state} />
                    <span className={styles.said}>{owner}</span>
                    <span className={styles.due}>{translate('meetings.due', { day: formatDay(dueOn, language, 'short', today) })}</span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
        <aside className={page.rail} aria-label={translate('meetings.beside')}>
          <StoppedFigures meetingId={meeting.id} reports={reports} />
        </aside>
      </div>
    </>
  )
}
