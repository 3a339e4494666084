import { indicators } from '@ancrage/domain/indicators/definitions'
import { useTranslate } from 'react-admin'
import { formatDay, formatNumber } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import type { EvolutionReply } from './evolution-view'

/** The history typed in over longer than a column stands for, each said in a sentence. */
export function useUnplaced(unplaced: EvolutionReply['contacts']['unplaced']): string[] {
  const translate = useTranslate()
  const language = useLanguage()
  return unplaced.map(({ indicator, from, until, value, source }) =>
    translate('evolution.unplaced', {
      name: indicators[indicator].name[language],
      value: formatNumber(value, language),
      from: formatDay(from, language, 'long'),
      until: formatDay(until, language, 'long'),
      source,
    }),
  )
}
