import { attributions } from '@ancrage/contract/attributions'
import { attributionChoices } from '@ancrage/domain/installations/installation'
import { isDay } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './RuleNote.module.css'

export interface RuleNoteProps {
  personId: string
  journeyId: string | null
  effectiveOn: string
}

/** What the rule says of the attribution, and since when: « Accompagnée : accompagnement engagé le … ». */
export function RuleNote({ personId, journeyId, effectiveOn }: RuleNoteProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const known = personId !== '' && isDay(effectiveOn)
  const { data } = useCall(
    attributions.ruled,
    { query: { personId, effectiveOn, ...(journeyId && { journeyId }) } as never },
    { enabled: known, keepPrevious: true },
  )
  if (personId === '') return <p className={styles.note}>{translate('installations.rule.unnamed')}</p>
  if (!known || !data) return null
  const since = data.sinceOn ? formatDay(data.sinceOn, language, 'long') : ''
  const attribution = attributionChoices.labels[data.attribution][language].toLowerCase()
  return (
    <p className={styles.note} role="status">
      {translate('installations.rule.says', { attribution, why: translate(`installations.rule.${data.attribution}`, { since }) })}
    </p>
  )
}
