import { readinessChoices } from '@ancrage/domain/journeys/readiness'
import { CheckCircleIcon } from '@phosphor-icons/react/dist/csr/CheckCircle'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { LinkBase, useTranslate } from 'react-admin'
import { Panel } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { type JourneyPageReply, useJourney } from '../journey-page'
import styles from './Rail.module.css'
import { useArrivalNews } from './use-arrival-news'

type Item = NonNullable<JourneyPageReply['readiness']>['items'][number]

/** « Prêt pour l'arrivée »: what is found, what blocks and where it stands; what is not needed is not there. */
export function Readiness() {
  const translate = useTranslate()
  const { readiness } = useJourney()
  const news = useArrivalNews()
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
        {items.map((item) => (
          <ReadinessLine key={item.key} item={item} />
        ))}
      </ul>
      <p className={styles.news} role="status">
        {news}
      </p>
    </Panel>
  )
}

function ReadinessLine({ item: { key, state, trackId } }: { item: Item }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { tracks, linked } = useJourney()
  const track = tracks.find((one) => one.trackId === trackId)
  const label = readinessChoices.labels[key][language]
  return (
    <li className={styles.line} data-state={state}>
      {state === 'ready' ? (
        <CheckCircleIcon size={20} weight="fill" aria-hidden />
      ) : (
        <WarningDiamondIcon size={20} weight="fill" aria-hidden />
      )}
      <span className={styles.words}>
        {key === 'linked_place' && linked ? <LinkBase to={`/journeys/${linked.journeyId}`}>{label}</LinkBase> : label}
        {state === 'blocking' && track && <span className={styles.where}>{track.stepLabel[language]}</span>}
      </span>
      <span className={styles.end}>{translate(state === 'ready' ? 'journey.ready' : 'journey.blocking')}</span>
    </li>
  )
}
