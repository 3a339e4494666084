import { readinessChoices } from '@ancrage/domain/journeys/readiness'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useTranslate } from 'react-admin'
import { Panel } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { useJourney } from '../journey-page'
import styles from './Rail.module.css'

/** « Prêt pour l'arrivée »: what is found, what blocks; what is not needed is not there. */
export function Readiness() {
  const translate = useTranslate()
  const language = useLanguage()
  const { readiness } = useJourney()
  const items = readiness?.items.filter(({ state }) => state !== 'left_out') ?? []
  if (items.length === 0) return null
  const ready = items.filter(({ state }) => state === 'ready').length
  return (
    <Panel
      title={translate('journey.readiness')}
      count={translate('journey.ready_of', { ready, of: items.length })}
      foot={translate('journey.aids_never_block')}
    >
      <ul className={styles.list}>
        {items.map(({ key, state }) => (
          <li key={key} className={styles.line} data-state={state}>
            {state === 'ready' ? (
              <CheckCircleIcon size={20} weight="fill" aria-hidden />
            ) : (
              <WarningDiamondIcon size={20} weight="fill" aria-hidden />
            )}
            {readinessChoices.labels[key][language]}
            <span className={styles.end}>{translate(state === 'ready' ? 'journey.ready' : 'journey.blocking')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
