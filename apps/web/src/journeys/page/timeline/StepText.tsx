import { trackStateChoices } from '@ancrage/domain/journeys/pipeline'
import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import styles from './Timeline.module.css'
import type { EntryOf } from './timeline-entry'

/** A change of step or of state of a track: from what to what, by whom, why. */
export function StepText({ entry }: { entry: EntryOf<'step'> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const word = (state: typeof entry.toState | null, step: typeof entry.to) =>
    state !== null && state !== 'open' ? trackStateChoices.labels[state][language] : (step?.[language] ?? null)
  const from = word(entry.fromState, entry.from)
  const to = word(entry.toState, entry.to)
  return (
    <p>
      {translate('journey.track')} <b>{entry.pipeline[language]}</b>
      {language === 'fr' ? '\u00a0: ' : ': '}
      {from !== null && from !== to && (
        <>
          {from}
          <ArrowRightIcon size={14} className={styles.arrow} aria-hidden />
          <VisuallyHidden> {translate('journey.after_which')} </VisuallyHidden>
        </>
      )}
      {to}
      {entry.author && <span className={styles.quiet}> · {entry.author}</span>}
      {entry.reason && <span className={styles.quiet}> · {entry.reason}</span>}
    </p>
  )
}
