import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { type FiguresView, figuresOf } from './figures-view'
import { type FunnelView, viewOf } from './funnel-view'
import { type FunnelWords, funnelWords } from './funnel-words'
import { usePeriodWords } from './use-period-words'
import type { Readings } from './use-readings'

/** The readings ready to be drawn and exported. */
export interface Shown {
  readonly view: FunnelView
  readonly words: FunnelWords
  readonly figures: FiguresView | null
  /** Said after a noun. */
  readonly period: string
  /** Standing alone. */
  readonly periodName: string
}

/** Turns the readings into what is drawn; null while there are none. */
export function useShown(readings: Readings | null, professionCode: string | undefined): Shown | null {
  const translate = useTranslate()
  const language = useLanguage()
  const sayPeriod = usePeriodWords()
  if (!readings) return null
  const { funnel, figures } = readings
  const period = sayPeriod(figures, 'of')
  const periodName = sayPeriod(figures, 'name')
  const view = viewOf(funnel)
  return {
    view,
    words: funnelWords(funnel.mode, view, {
      translate,
      language,
      period,
      periodName,
      other: funnel.compared ? sayPeriod(funnel.compared, 'name') : undefined,
    }),
    figures: figuresOf(figures.indicators, professionCode),
    period,
    periodName,
  }
}
