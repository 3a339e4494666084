import { professionLabel } from '@ancrage/reference/professions'
import { useTranslate } from 'react-admin'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { DayText } from '../../ui/Written'
import styles from './PersonPage.module.css'
import type { PersonPageReply } from './person-page'

/** Where the person practises, as typed or as the national directory says. */
export function PracticesPanel({ practices }: { practices: PersonPageReply['practices'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <Panel title={translate('people.practices')} count={practices.length}>
      <ul>
        {practices.map(({ id, professionCode, mode, communeName, organisationName, startedOn, endedOn, source }) => (
          <li key={id} className={styles.practice}>
            <b>{[organisationName, communeName].filter(Boolean).join(', ')}</b>
            <span className={styles.second}>
              {professionLabel(professionCode, null, {}, language)} · {translate(`people.mode.${mode}`)}
            </span>
            <span className={styles.second}>
              {startedOn && (
                <>
                  {translate('people.since')} <DayText day={startedOn} />
                </>
              )}
              {endedOn && (
                <>
                  {' '}
                  {translate('people.until')} <DayText day={endedOn} />
                </>
              )}
              {source === 'rpps' && ` · ${translate('people.from_rpps')}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
