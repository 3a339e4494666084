import { departureFigure } from '@ancrage/domain/departures/departure-figure'
import { type FigureResource, type IndicatorDefinition, indicators } from '@ancrage/domain/indicators/definitions'
import { delayFigure, delayResources } from '@ancrage/domain/indicators/delay-figures'
import { followUpFigure } from '@ancrage/domain/indicators/follow-ups'
import { horizonFigure } from '@ancrage/domain/indicators/horizons'
import { funnelFigure, type IndicatorFigure, indicatorFigure } from '@ancrage/domain/indicators/parameters'
import { passageFigure, passageResource } from '@ancrage/domain/indicators/passages'
import { retentionFigure } from '@ancrage/domain/installations/retention'
import { zoneChangeFigure, zoneChangeResources } from '@ancrage/domain/territory/zone-change'
import { and, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Asking, may } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { inSlices } from '../territory/placed'
import { inZoneChange } from '../territory/zonages/concerned'
import { inDelay } from './delay-figures'
import { inDepartures } from './departure-figures'
import { inFollowUp } from './follow-up-figures'
import { inFunnel, inRow } from './funnel-figures'
import { inHorizon } from './horizon-figures'
import { counted, inPart } from './indicator-figures'
import { inPassage } from './passage-figures'
import { inRetention } from './retention-figures'

/**
 * The records of a resource behind a figure, from the parameters of `in`: the one predicate that both the count and the
 * list use. Throws a refusal (400) that names the parameter that is unknown, missing or of another resource.
 */
export function figure(resource: FigureResource, parameters: Readonly<Record<string, unknown>>, asking: Asking): SQL {
  if ('funnel' in parameters) {
    const read = readParameters(funnelFigure, parameters)
    if (resource !== 'journeys') throw refused('bad_filter', { detail: 'in.funnel' })
    return whole(and(inFunnel(read, asking), inRow(read)))
  }
  if ('horizon' in parameters) {
    const read = readParameters(horizonFigure, parameters)
    if (resource !== 'journeys') throw refused('bad_filter', { detail: 'in.horizon' })
    return inHorizon(read, asking)
  }
  if ('passage' in parameters) {
    const read = readParameters(passageFigure, parameters)
    if (resource !== passageResource(read.passage)) throw refused('bad_filter', { detail: 'in.passage' })
    return inPassage(read, asking)
  }
  if ('followUp' in parameters) {
    const read = readParameters(followUpFigure, parameters)
    if (resource !== 'tasks') throw refused('bad_filter', { detail: 'in.followUp' })
    return inFollowUp(read, asking)
  }
  if ('delay' in parameters) {
    const read = readParameters(delayFigure, parameters)
    if (resource !== delayResources[read.delay]) throw refused('bad_filter', { detail: 'in.delay' })
    return inDelay(read, asking)
  }
  if ('retention' in parameters) {
    const read = readParameters(retentionFigure, parameters)
    if (resource !== 'installations') throw refused('bad_filter', { detail: 'in.retention' })
    return inRetention(read, asking)
  }
  if ('departures' in parameters) {
    const read = readParameters(departureFigure, parameters)
    if (resource !== 'departures') throw refused('bad_filter', { detail: 'in.departures' })
    return inDepartures(read, asking)
  }
  if ('zonage' in parameters) {
    // By the commune: closer than what pseudonyms may be narrowed to.
    if (!may(asking.actor, 'journeys.read')) throw refused('unknown_filter', { field: 'in.zonage' })
    const read = readParameters(zoneChangeFigure, parameters)
    if (resource !== zoneChangeResources[read.part]) throw refused('bad_filter', { detail: 'in.part' })
    return inZoneChange(read, asking)
  }
  const read = readParameters(indicatorFigure, parameters)
  if (indicators[read.indicator].resource !== resource) throw refused('bad_filter', { detail: 'in.indicator' })
  return inIndicator(read, asking)
}

/** The records that an indicator counts, or a part of them. */
export function inIndicator({ indicator, part, ...parameters }: IndicatorFigure, asking: Asking): SQL {
  const { resource }: IndicatorDefinition = indicators[indicator]
  return whole(
    and(
      counted[indicator].where(parameters, asking),
      counted[indicator].slicedWithin ? undefined : inSlices(resource, parameters, asking),
      inPart(indicator, part, parameters, asking),
    ),
  )
}

/** No condition is every record. */
function whole(where: SQL | undefined): SQL {
  return where ?? sql`1 = 1`
}

function readParameters<S extends z.ZodType>(schema: S, parameters: Readonly<Record<string, unknown>>): z.output<S> {
  const parsed = schema.safeParse(parameters)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') throw refused('unknown_filter', { field: `in.${issue.keys[0]}` })
  throw refused('bad_filter', { detail: ['in', ...(issue?.path ?? [])].join('.') })
}
