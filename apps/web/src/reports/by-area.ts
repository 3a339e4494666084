import { areaChoices, type IndicatorArea, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'

/** Figures by area, each in its order; what is no indicator any more stands with the first. */
export function byArea<F extends { readonly code: string }>(figures: readonly F[]): { area: IndicatorArea; own: F[] }[] {
  const known: Readonly<Record<string, IndicatorDefinition>> = indicators
  const areaOf = ({ code }: F) => known[code]?.area ?? areaChoices.values[0]
  return areaChoices.values
    .map((area) => ({ area, own: figures.filter((one) => areaOf(one) === area) }))
    .filter(({ own }) => own.length > 0)
}
