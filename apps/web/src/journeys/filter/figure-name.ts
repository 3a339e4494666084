import { type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'

const unnamed: Bilingual = { fr: 'chiffre du pilotage', en: 'steering figure' }
const noPhase: Bilingual = { fr: 'sans phase', en: 'without a phase' }
const parts: Readonly<Record<string, Bilingual>> = {
  reached: { fr: 'phase atteinte', en: 'reached' },
  current: { fr: 'encore là', en: 'still there' },
  stopped: { fr: 'arrêtés là', en: 'stopped there' },
}

/** The name of the figure whose records a list shows: the indicator's, or « Montage, encore là » of the funnel. */
export function figureName(parameters: unknown, language: Language): string {
  const { indicator, funnel, phase, part } = (parameters ?? {}) as Readonly<Record<string, unknown>>
  const known: Readonly<Record<string, IndicatorDefinition>> = indicators
  if (typeof indicator === 'string') return (known[indicator]?.name ?? unnamed)[language]
  if (funnel === undefined) return unnamed[language]
  const phases: Readonly<Record<string, Bilingual>> = { ...phaseChoices.labels, none: noPhase }
  return [phases[String(phase)], parts[String(part)]]
    .map((words) => words?.[language] ?? '')
    .filter(Boolean)
    .join(', ')
}
