import { phaseChoices, phaseIndex } from '@ancrage/domain/journeys/phase'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useJourney } from './journey-page'
import styles from './PhaseLine.module.css'

/** Band 2: the seven phases in words, those reached with a full dot; on the phone, the present one and its rank. */
export function PhaseLine() {
  const translate = useTranslate()
  const language = useLanguage()
  const { phase } = useJourney().journey
  const here = phaseIndex(phase)
  const word = phase === null ? translate('journey.no_phase') : phaseChoices.labels[phase][language]
  return (
    <>
      <ol className={styles.phases} aria-label={translate('journey.phases')}>
        {phaseChoices.values.map((value, rank) => (
          <li key={value} className={styles.phase} data-reached={rank <= here} aria-current={rank === here ? 'step' : undefined}>
            <span className={styles.dot} aria-hidden />
            {phaseChoices.labels[value][language]}
            {rank <= here && <VisuallyHidden> {translate('journey.reached')}</VisuallyHidden>}
          </li>
        ))}
      </ol>
      <p className={styles.phone}>
        <span className={styles.dot} data-full={phase !== null} aria-hidden />
        <b>{word}</b>
        {phase !== null && <span>{translate('journey.phase_rank', { rank: here + 1, of: phaseChoices.values.length })}</span>}
      </p>
    </>
  )
}
