import { type ReadinessKey, readinessChoices } from '@ancrage/domain/journeys/readiness'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import { type JourneyPageReply, useJourney } from '../journey-page'
import { joined } from '../words'

type Readiness = JourneyPageReply['readiness']

/** The items that were blocking and are ready now. */
export function newlyReady(before: Readiness, after: Readiness): ReadinessKey[] {
  const blocked = new Set(before?.blocking)
  return (after?.items ?? []).filter(({ key, state }) => state === 'ready' && blocked.has(key)).map(({ key }) => key)
}

/** What to say once an item of the arrival is solved: what is, and what blocks now; empty until then. */
export function useArrivalNews(): string {
  const translate = useTranslate()
  const language = useLanguage()
  const { readiness } = useJourney()
  const [known, setKnown] = useState(readiness)
  const [solved, setSolved] = useState<readonly ReadinessKey[]>([])
  if (known !== readiness) {
    setKnown(readiness)
    const news = newlyReady(known, readiness)
    if (news.length > 0) setSolved(news)
    else if (solved.some((key) => readiness?.blocking.includes(key))) setSolved([])
  }
  if (solved.length === 0 || !readiness) return ''
  const words = (keys: readonly ReadinessKey[]) =>
    joined(
      keys.map((key) => readinessChoices.labels[key][language]),
      language,
    )
  const now =
    readiness.blocking.length === 0
      ? translate('journey.nothing_blocks')
      : translate('journey.now_blocks', { what: words(readiness.blocking).toLocaleLowerCase(language) })
  return `${translate('journey.now_ready', { what: words(solved) })} ${now}`
}
