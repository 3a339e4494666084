import { type Dimension, type IndicatorCode, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import { splitPart } from '@ancrage/domain/indicators/parameters'
import { type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { aidKeys, aids } from './counted/aids'
import { contactKeys, contacts } from './counted/contacts'
import type { Counted, Key, Parameters } from './counted/counted'
import { family, familyKeys } from './counted/family'
import { installationKeys, installations } from './counted/installations'
import { journeys } from './counted/journeys'
import { practitionerKeys } from './counted/practitioners'
import { territory, territoryKeys } from './counted/territory'

export { exchanged } from './counted/contacts'
export type { Parameters } from './counted/counted'
export { stalled } from './counted/journeys'

const own = { ...contacts, ...journeys, ...installations, ...family, ...aids, ...territory } as const satisfies Partial<
  Record<IndicatorCode, Counted>
>

/** The indicator whose records an indicator opens onto: its own, or those of the first it is reckoned from. */
export function listedAs(code: IndicatorCode): keyof typeof own {
  if (code in own) return code as keyof typeof own
  const { reckoned }: IndicatorDefinition = indicators[code]
  return reckoned?.first[0] as keyof typeof own
}

/** What each indicator counts. */
export const counted: Readonly<Record<IndicatorCode, Counted>> = Object.fromEntries(
  Object.keys(indicators).map((code) => [code, own[listedAs(code as IndicatorCode)]]),
) as Record<IndicatorCode, Counted>

export const keys: Readonly<Record<Dimension, Key>> = {
  ...contactKeys,
  ...installationKeys,
  ...familyKeys,
  ...aidKeys,
  ...practitionerKeys,
  ...territoryKeys,
}

/** The condition of one part of an indicator: the numerator of a ratio, or one key of a split. */
export function inPart(code: IndicatorCode, part: string | undefined, parameters: Parameters, asking: Asking): SQL | undefined {
  if (part === undefined) return undefined
  const split = splitPart(part)
  return split
    ? sql`${keys[split.dimension](parameters, asking, indicators[code].resource)} = ${split.key}`
    : counted[code].numerator?.(parameters, asking)
}
