import { renewalSentence } from '@ancrage/domain/departures/renewal'
import { type IndicatorCode, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import type { PartNames } from '@ancrage/domain/indicators/part-said'
import type { Bilingual, Language } from '@ancrage/domain/kernel/choices'
import { professionLabel } from '@ancrage/reference/professions'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { renewalRule } from '../site/renewal-rule'
import type { Parameters } from './counted/counted'
import type { Population } from './read-population'

/** The indicators counted by the renewal rule of the site. */
const renewed: ReadonlySet<IndicatorCode> = new Set(['K8a', 'K8b', 'K8', 'K9'])

/** What each indicator is asked, with the rule of the site where it is counted by one: the list that opens keeps it. */
export async function withRule(
  codes: readonly IndicatorCode[],
  parameters: Parameters,
  { read }: Pick<Asking, 'read'>,
): Promise<(code: IndicatorCode) => Parameters> {
  if (parameters.renewal || !codes.some((code) => renewed.has(code))) return () => parameters
  const { modes, professionCodes, ...others } = await renewalRule(read)
  const ruled = { ...parameters, renewal: { ...others, modes: [...modes], professionCodes: [...professionCodes] } }
  return (code) => (renewed.has(code) ? ruled : parameters)
}

interface Reading {
  readonly parameters: Parameters
  readonly population: Population | null
}

/** « Comment c'est calculé », with what the site has set and the year of the population. */
export function definitionSaid(code: IndicatorCode, { parameters: { renewal }, population }: Reading): Bilingual {
  const { definition, reckoned }: IndicatorDefinition = indicators[code]
  const saidIn = (language: Language) =>
    [
      definition[language],
      renewal && renewed.has(code) ? renewalSentence(renewal, language, (one) => professionLabel(one, null, {}, language)) : null,
      reckoned?.second === 'population' && population?.year ? vintage[language](population.year) : null,
    ]
      .filter(Boolean)
      .join(' ')
  return { fr: saidIn('fr'), en: saidIn('en') }
}

const vintage = {
  fr: (year: number) => `Population municipale, géographie de ${year}.`,
  en: (year: number) => `Municipal population, geography of ${year}.`,
} as const

/** The names of what figures are split by: official ones, and those of the site's own aids. */
export async function readPartNames({ read }: Pick<Asking, 'read'>): Promise<PartNames> {
  const { key, name } = tables.aidSchemes
  const schemes = new Map((await read.select({ key, name }).from(tables.aidSchemes)).map((one) => [one.key, one.name]))
  return {
    profession: (code) => ({ fr: professionLabel(code, null, {}, 'fr'), en: professionLabel(code, null, {}, 'en') }),
    scheme: (one) => schemes.get(one),
  }
}
