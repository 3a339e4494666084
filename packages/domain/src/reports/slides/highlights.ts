import { pick } from '../../aids/wording'
import type { Language } from '../../kernel/choices'
import { isTold, shareOf, summed } from '../cells'
import type { Drawing } from './drawing'

/** What stands out and what worries, three of each at most. */
export interface Highlights {
  readonly facts: readonly string[]
  readonly alerts: readonly string[]
}

/** Proposed from the figures alone; what is typed instead is the team's. */
export function highlightsOf(drawing: Drawing): Highlights {
  return { facts: factsOf(drawing).slice(0, 3), alerts: alertsOf(drawing).slice(0, 3) }
}

function factsOf({ figures, language, say, word, indicator }: Drawing): string[] {
  const rate = indicator('K7')
  const last = figures.installationsByYear.at(-1)
  const solved = figures.family.toSorted((one, other) => known(other.resolved) - known(one.resolved))[0]
  const stayed = figures.retention.find(({ months }) => months === 12)
  const answered = stayed ? summed([stayed.inPlace, stayed.moved, stayed.left]) : 0
  return [
    rate?.denominator &&
      isTold(rate.value ?? null) &&
      pick(
        language,
        `${say(rate.numerator)} installations sur ${say(rate.denominator)} accompagnées par la mission.`,
        `${say(rate.numerator)} of ${say(rate.denominator)} installations were supported by the mission.`,
      ),
    last &&
      isTold(last.all) &&
      isTold(last.accompanied) &&
      last.all > 0 &&
      pick(
        language,
        `${say(last.all)} installations en ${last.year}, dont ${say(last.accompanied)} accompagnées.`,
        `${say(last.all)} installations in ${last.year}, ${say(last.accompanied)} of them supported.`,
      ),
    solved &&
      known(solved.resolved) > 0 &&
      pick(
        language,
        `${word(solved.label)}\u00a0: ${say(solved.resolved)} besoins résolus sur ${say(solved.opened)}.`,
        `${word(solved.label)}: ${say(solved.resolved)} needs solved out of ${say(solved.opened)}.`,
      ),
    stayed &&
      isTold(answered) &&
      answered > 0 &&
      pick(
        language,
        `Un an après, ${say(shareOf(stayed.inPlace, answered), 'ratio')} sont toujours en place (${say(answered)} réponses).`,
        `A year on, ${say(shareOf(stayed.inPlace, answered), 'ratio')} are still in place (${say(answered)} answers).`,
      ),
  ].filter((line) => typeof line === 'string')
}

function alertsOf({ figures, language, say, word }: Drawing): string[] {
  const { breached, atRiskCents } = figures.commitments
  const departures = figures.territory.toSorted((one, other) => known(other.departures24Months) - known(one.departures24Months))[0]
  const without = figures.territory.filter(({ candidates }) => candidates === 0)
  const reason = figures.funnel.reasons
    .filter((one) => one.reason !== null)
    .toSorted((one, other) => known(other.count) - known(one.count))[0]
  return [
    departures &&
      known(departures.departures24Months) > 0 &&
      pick(
        language,
        `${say(departures.departures24Months)} départs attendus sous 24\u00a0mois dans ${departures.name}.`,
        `${say(departures.departures24Months)} departures expected within 24 months in ${departures.name}.`,
      ),
    without.length > 0 &&
      pick(
        language,
        `${without.length} EPCI sans candidat\u00a0: ${without
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')}${without.length > 3 ? '…' : ''}.`,
        `${without.length} EPCI without a candidate: ${without
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')}${without.length > 3 ? '…' : ''}.`,
      ),
    breached !== 0 &&
      pick(
        language,
        `Engagements d’exercice non tenus\u00a0: ${say(breached)} (${say(atRiskCents, 'cents')} à risque).`,
        `Commitments not kept: ${say(breached)} (${say(atRiskCents, 'cents')} at risk).`,
      ),
    reason &&
      known(reason.count) > 0 &&
      pick(
        language,
        `Première raison d’arrêt\u00a0: ${word(reason.label).toLocaleLowerCase('fr')} (${say(reason.count)}).`,
        `First reason for stopping: ${word(reason.label).toLocaleLowerCase('en')} (${say(reason.count)}).`,
      ),
  ].filter((line) => typeof line === 'string')
}

/** For sorting: a number that is not told comes last. */
function known(cell: number | string): number {
  return typeof cell === 'number' ? cell : 0
}

const captions = { fr: ['Faits marquants', 'Alertes'], en: ['What stands out', 'Alerts'] } as const

/** The two lists as a text that may be corrected: a heading, then a line for each. */
export function highlightsText({ facts, alerts }: Highlights, language: Language): string {
  const [first, second] = captions[language]
  return [first, ...facts.map((line) => `- ${line}`), '', second, ...alerts.map((line) => `- ${line}`)].join('\n')
}

/** Such a text read again; alerts are null where it has no heading for them. */
export interface TypedHighlights {
  readonly facts: readonly string[]
  readonly alerts: readonly string[] | null
}

/** Reads such a text again: what follows the heading of alerts is one. Null where nothing is written. */
export function readHighlights(text: string): TypedHighlights | null {
  const lines = text.split('\n').map((line) => line.replace(/^\s*[-–•]\s*/, '').trim())
  const isAlerts = (line: string) => /^(alertes|alerts)\s*:?$/i.test(line)
  const isFacts = (line: string) => /^(faits marquants|what stands out)\s*:?$/i.test(line)
  const cutAt = lines.findIndex(isAlerts)
  const facts = (cutAt < 0 ? lines : lines.slice(0, cutAt)).filter((line) => line !== '' && !isFacts(line))
  const alerts = cutAt < 0 ? null : lines.slice(cutAt + 1).filter((line) => line !== '')
  return facts.length === 0 && !alerts?.length ? null : { facts, alerts }
}
