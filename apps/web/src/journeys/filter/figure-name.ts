import { type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import { delayChoices, delayPartChoices } from '@ancrage/domain/indicators/delay-figures'
import { retentionChoices } from '@ancrage/domain/installations/retention'
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
  const { indicator, funnel, phase, part, retention, delay } = (parameters ?? {}) as Readonly<Record<string, unknown>>
  const known: Readonly<Record<string, IndicatorDefinition>> = indicators
  if (typeof indicator === 'string') return (known[indicator]?.name ?? unnamed)[language]
  if (typeof retention === 'number') return retentionName(retention, part, language)
  if (typeof delay === 'string') return delayName(delay, part, language)
  if (funnel === undefined) return unnamed[language]
  const phases: Readonly<Record<string, Bilingual>> = { ...phaseChoices.labels, none: noPhase }
  return [phases[String(phase)], parts[String(part)]]
    .map((words) => words?.[language] ?? '')
    .filter(Boolean)
    .join(', ')
}

const inPractice: Bilingual = { fr: 'mois après l’installation', en: 'months after settling' }
const unanswered: Bilingual = { fr: 'Sans réponse', en: 'Unanswered' }

/** « 12 mois après l’installation, en place ». */
function retentionName(months: number, part: unknown, language: Language): string {
  const found: Readonly<Record<string, Bilingual>> = { ...retentionChoices.labels, unanswered }
  return [`${months}\u00a0${inPractice[language]}`, found[String(part)]?.[language].toLowerCase()].filter(Boolean).join(', ')
}

/** « Premier échange, sans échange », « Tâches en retard ». */
function delayName(delay: string, part: unknown, language: Language): string {
  const delays: Readonly<Record<string, Bilingual>> = delayChoices.labels
  const counted: Readonly<Record<string, Bilingual>> = part === 'measured' ? {} : delayPartChoices.labels
  return [(delays[delay] ?? unnamed)[language], counted[String(part)]?.[language]].filter(Boolean).join(', ')
}
