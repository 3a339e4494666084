import { funnelDefinition } from '@ancrage/domain/indicators/definitions'
import { funnelTypes } from '@ancrage/domain/indicators/parameters'
import { passageChoices } from '@ancrage/domain/indicators/passages'
import { closureReasonChoices } from '@ancrage/domain/journeys/journey'
import { type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { readFunnel } from '../indicators/read-funnel'
import { readPassages } from '../indicators/read-passages'
import type { Asking } from '../platform/http/actor'
import type { Parameters } from './compared'
import { unknown } from './said'

const noPhase: Bilingual = { fr: 'Sans phase', en: 'No phase' }
const types = [...funnelTypes]

/** How far the journeys that entered in a period have gone and why they stop, where those under way stand, and how long passages take. */
export async function toldFunnel(parameters: Parameters, asking: Asking): Promise<Pick<SessionFigures, 'funnel' | 'underWay' | 'delays'>> {
  const { from: _from, to: _to, ...filters } = parameters
  const cohort = await readFunnel({ funnel: 'cohort', types, ...parameters }, asking)
  const standing = await readFunnel({ funnel: 'today', types, ...filters }, asking)
  const { passages } = await readPassages({ types, ...parameters }, asking)
  return {
    funnel: {
      definition: { ...funnelDefinition },
      rows: [...cohort.phases, cohort.none].map(({ phase, current, reached, stopped, medianDays, q1Days, q3Days, immature }) => ({
        phase,
        label: saidPhase(phase),
        current: current.count,
        reached: reached.count,
        stopped: stopped.count,
        median: medianDays,
        q1: q1Days,
        q3: q3Days,
        immature: immature?.count ?? 0,
      })),
      reasons: cohort.reasons.map(({ reason, count }) => ({
        reason,
        label: reason === null ? unknown : { ...closureReasonChoices.labels[reason] },
        count,
      })),
    },
    underWay: [...standing.phases, standing.none].map(({ phase, current }) => ({
      phase,
      label: saidPhase(phase),
      count: current.count,
    })),
    delays: passages.map(({ passage, measured, ...spread }) => ({
      key: passage,
      label: { ...passageChoices.labels[passage] },
      measured: measured.count,
      median: spread.median,
      q1: spread.q1,
      q3: spread.q3,
    })),
  }
}

function saidPhase(phase: Phase | null): Bilingual {
  return phase === null ? noPhase : { ...phaseChoices.labels[phase] }
}
