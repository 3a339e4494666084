import { useTranslate } from 'react-admin'
import { personName } from '../../tasks/person-words'
import { useLanguage } from '../../ui/use-language'
import styles from './CallThread.module.css'
import { isSaid, type Round } from './round'

/** « 3 sur 8 » drawn: a notch a person, the current one taller; those still to call can be gone to. */
export function CallThread({ round, onGo }: { round: Round; onGo: (at: number) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <ol className={styles.thread} aria-label={translate('calls.thread')}>
      {round.calls.map((call, at) => {
        const said = isSaid(round, call)
        const state = said ? 'said' : round.fates[call.taskId] === 'skipped' ? 'skipped' : 'left'
        const name = translate(`calls.notch.${state}`, { name: personName(call.person, language) })
        return (
          <li key={call.taskId} className={styles.notch}>
            <button
              type="button"
              className={styles.mark}
              data-state={state}
              aria-current={at === round.at ? 'step' : undefined}
              aria-label={name}
              title={name}
              disabled={said || at === round.at}
              onClick={() => onGo(at)}
            />
          </li>
        )
      })}
    </ol>
  )
}
