import { certaintyChoices } from '@ancrage/domain/departures/departure'
import { type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import { delayChoices, delayPartChoices, silenceChoices } from '@ancrage/domain/indicators/delay-figures'
import { followUpChoices } from '@ancrage/domain/indicators/follow-ups'
import { splitPart } from '@ancrage/domain/indicators/parameters'
import { partSaid } from '@ancrage/domain/indicators/part-said'
import { passageChoices } from '@ancrage/domain/indicators/passages'
import { retentionChoices } from '@ancrage/domain/installations/retention'
import { closureReasonChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { zoneChangeChoices, zoneChangeName } from '@ancrage/domain/territory/zone-change'
import { professionLabel } from '@ancrage/reference/professions'

const unnamed: Bilingual = { fr: 'chiffre du pilotage', en: 'steering figure' }
const noPhase: Bilingual = { fr: 'sans phase', en: 'without a phase' }
const parts: Readonly<Record<string, Bilingual>> = {
  reached: { fr: 'phase atteinte', en: 'reached' },
  current: { fr: 'encore là', en: 'still there' },
  stopped: { fr: 'arrêtés là', en: 'stopped there' },
  immature: { fr: 'recul insuffisant', en: 'too recent' },
}
const stopped: Bilingual = { fr: 'parcours arrêtés', en: 'journeys stopped' }
const unknownReason: Bilingual = { fr: 'raison non renseignée', en: 'reason not told' }

/** The name of the figure whose records a list shows: the indicator's, or « Montage, encore là » of the funnel. */
export function figureName(parameters: unknown, language: Language): string {
  const { indicator, funnel, phase, part, reason, retention, delay, silence, horizon, passage, followUp, zonage, departures, certainty } =
    (parameters ?? {}) as Readonly<Record<string, unknown>>
  const known: Readonly<Record<string, IndicatorDefinition>> = indicators
  if (typeof indicator === 'string')
    return [(known[indicator]?.name ?? unnamed)[language], partName(part, language)].filter(Boolean).join(', ')
  if (typeof retention === 'number') return retentionName(retention, part, language)
  if (typeof delay === 'string') return delayName(delay, silence ?? part, language)
  if (typeof followUp === 'string') return followUpName(followUp, language)
  if (typeof horizon === 'number') return horizonName(horizon, part, language)
  if (typeof passage === 'string') return (passages[passage] ?? unnamed)[language]
  if (typeof departures === 'string') return departuresNamed(departures, certainty, language)
  if (zonage !== undefined) return zoneChangeNamed(part, language)
  if (funnel === undefined) return unnamed[language]
  const phases: Readonly<Record<string, Bilingual>> = { ...phaseChoices.labels, none: noPhase }
  const reasons: Readonly<Record<string, Bilingual>> = { ...closureReasonChoices.labels, unknown: unknownReason }
  return [phases[String(phase)], phase === undefined ? stopped : parts[String(part)], reasons[String(reason)]]
    .map((words) => words?.[language] ?? '')
    .filter(Boolean)
    .join(', ')
}

const tasksNamed: Bilingual = { fr: 'Tâches', en: 'Tasks' }

/** « Tâches, en retard ». */
function followUpName(followUp: string, language: Language): string {
  const known: Readonly<Record<string, Bilingual>> = followUpChoices.labels
  return [tasksNamed[language], known[followUp]?.[language].toLowerCase()].filter(Boolean).join(', ')
}

const passages: Readonly<Record<string, Bilingual>> = passageChoices.labels
const afterContact: Bilingual = { fr: 'mois après le contact', en: 'months after the contact' }
const horizonParts: Readonly<Record<string, Bilingual>> = {
  ...phaseChoices.labels,
  mature: { fr: 'recul suffisant', en: 'long enough ago' },
  immature: { fr: 'trop récents', en: 'too recent' },
}

/** « 12 mois après le contact, Installation effective ». */
function horizonName(months: number, part: unknown, language: Language): string {
  return [`${months}\u00a0${afterContact[language]}`, horizonParts[String(part)]?.[language]].filter(Boolean).join(', ')
}

/** « élu » of « Contacts établis, élu »: the part that a list shows of a figure; an aid by its key, nothing of a numerator. */
function partName(part: unknown, language: Language): string {
  const split = typeof part === 'string' ? splitPart(part) : null
  if (!split) return ''
  const profession = (code: string) => ({ fr: professionLabel(code, null, {}, 'fr'), en: professionLabel(code, null, {}, 'en') })
  return partSaid(split.dimension, split.key, { profession, scheme: () => undefined })[language].toLocaleLowerCase(language)
}

const inPractice: Bilingual = { fr: 'mois après l’installation', en: 'months after settling' }
const unanswered: Bilingual = { fr: 'Sans réponse', en: 'Unanswered' }

/** « 12 mois après l’installation, en place ». */
function retentionName(months: number, part: unknown, language: Language): string {
  const found: Readonly<Record<string, Bilingual>> = { ...retentionChoices.labels, unanswered }
  return [`${months}\u00a0${inPractice[language]}`, found[String(part)]?.[language].toLowerCase()].filter(Boolean).join(', ')
}

const ahead: Readonly<Record<string, Bilingual>> = {
  expected: { fr: 'Départs attendus', en: 'Departures expected' },
  overdue: { fr: 'Départs à constater', en: 'Departures to record' },
}

/** « Départs attendus, probable ». */
function departuresNamed(which: string, certainty: unknown, language: Language): string {
  const certainties: Readonly<Record<string, Bilingual>> = certaintyChoices.labels
  return [(ahead[which] ?? unnamed)[language], certainties[String(certainty)]?.[language].toLowerCase()].filter(Boolean).join(', ')
}

/** « Changement de zone, parcours actifs ». */
function zoneChangeNamed(part: unknown, language: Language): string {
  const counted: Readonly<Record<string, Bilingual>> = zoneChangeChoices.labels
  return [zoneChangeName[language], counted[String(part)]?.[language]].filter(Boolean).join(', ')
}

/** « Premier échange, sans échange », « Tâches en retard ». */
function delayName(delay: string, part: unknown, language: Language): string {
  const delays: Readonly<Record<string, Bilingual>> = delayChoices.labels
  const counted: Readonly<Record<string, Bilingual>> = part === 'measured' ? {} : { ...delayPartChoices.labels, ...silenceChoices.labels }
  return [(delays[delay] ?? unnamed)[language], counted[String(part)]?.[language]].filter(Boolean).join(', ')
}
