import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { LinkSimpleIcon } from '@phosphor-icons/react/dist/csr/LinkSimple'
import { LinkBase, useTranslate } from 'react-admin'
import { personName } from '../../../tasks'
import { useLanguage } from '../../../ui/use-language'
import { pipelineIcon } from '../../pipeline-icons'
import type { JourneyPageReply, TrackLine } from '../journey-page'
import styles from './TrackRow.module.css'

/** In a couple of professionals, the spouse's job is the other's own journey. */
export function LinkedRow({ track, linked }: { track: TrackLine; linked: NonNullable<JourneyPageReply['linked']> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const Icon = pipelineIcon(track.pipelineKey)
  return (
    <div className={styles.row}>
      <span className={styles.label} data-still>
        <Icon size={20} aria-hidden />
        <span className={styles.name}>{track.label[language]}</span>
      </span>
      <span className={styles.linked}>
        <LinkSimpleIcon size={18} aria-hidden />
        <LinkBase to={`/journeys/${linked.journeyId}`}>{translate('journey.linked', { name: personName(linked, language) })}</LinkBase>
      </span>
      <span className={styles.next}>{linked.phase ? phaseChoices.labels[linked.phase][language] : ''}</span>
    </div>
  )
}
