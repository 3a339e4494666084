import { mediumChoices, outcomeChoices } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './HandOver.module.css'
import type { HandOverSheetData } from './use-hand-over'

/** The last exchanges and notes: when, how, with what result, by whom, and what was said. */
export function LastSaid({ said, today }: { said: HandOverSheetData['said']; today: Day }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <ul>
      {said.map(({ interactionId, occurredOn, medium, outcome, author, summary }) => (
        <li key={interactionId} className={styles.said}>
          <p>
            <b>
              {formatDay(occurredOn, language, 'short', today)},{' '}
              {(medium ? mediumChoices.labels[medium][language] : translate('journey.note')).toLocaleLowerCase(language)}
            </b>
            <span className={styles.quiet}>
              {outcome && ` · ${outcomeChoices.labels[outcome][language].toLocaleLowerCase(language)}`}
              {author && ` · ${author}`}
            </span>
          </p>
          {summary !== '' && <p className={styles.summary}>{summary}</p>}
        </li>
      ))}
    </ul>
  )
}
