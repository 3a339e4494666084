import type { IndicatorCode } from '@ancrage/domain/indicators/definitions'
import type { SessionFigures } from '@ancrage/domain/reports/session-figures'
import { schemesOn } from '../aids/schemes/schemes-on'
import { readRetentionMarks } from '../indicators/read-retention'
import { decisionsBefore } from '../meetings/unfinished'
import type { Asking } from '../platform/http/actor'
import { readSetting } from '../site/read-setting'
import { lastStopped, readYearBefore, type Scope } from './compared'
import { readDepartement } from './read-departement'
import { saidFilters } from './said'
import { toldArrivals } from './told-arrivals'
import { toldBudget } from './told-budget'
import { toldEvolution } from './told-evolution'
import { toldFamily } from './told-family'
import { toldFunnel } from './told-funnel'
import { toldIndicators } from './told-indicators'
import { toldOrigins } from './told-origins'
import { toldPlaces } from './told-places'

interface Session extends Scope {
  /** The meeting they are for, which looks back on its decisions; none: on those of the last strategic ones. */
  readonly meetingId?: string | null
  /** Keys the pseudonyms of arrivals. */
  readonly secret: string
}

/** What a decision about someone followed is called where nobody is named. */
const ofJourney = 'Décision sur un parcours'

/**
 * The figures of a session, each by the reader that already serves a screen: what is kept is what was shown. Nobody is
 * named but who has a decision to carry out.
 */
export async function readSessionFigures(
  asking: Asking,
  { from, to, filters, meetingId = null, secret }: Session,
): Promise<SessionFigures> {
  const { read, today } = asking
  const scope = { from, to, filters }
  const parameters = { from, to, ...filters }
  const indicators = await toldIndicators(parameters, asking)
  const countOf = (code: IndicatorCode) => indicators.find((one) => one.code === code)?.value ?? 0
  const year = Number(to.slice(0, 4))
  return {
    edition: 1,
    site: { name: await readSetting(read, 'name'), departement: await readDepartement(read) },
    stoppedOn: today,
    ...scope,
    filtersSaid: await saidFilters(read, filters),
    indicators,
    compared: { previous: await lastStopped(asking, filters, today), yearBefore: await readYearBefore(scope, asking) },
    ...(await toldEvolution(parameters, asking)),
    origins: await toldOrigins(parameters, asking),
    ...(await toldFunnel(parameters, asking)),
    arrivals: await toldArrivals({ on: to, filters, secret }, asking),
    retention: (await readRetentionMarks(parameters, asking)).map(({ months, asked, inPlace, moved, left, unanswered }) => ({
      months,
      asked: asked.count,
      inPlace: inPlace.count,
      moved: moved.count,
      left: left.count,
      unanswered: unanswered.count,
    })),
    family: await toldFamily(parameters, asking),
    budget: { year, lines: await toldBudget(read, year) },
    commitments: {
      running: countOf('K13a'),
      endingWithin12Months: countOf('K13b'),
      breached: countOf('K13c'),
      atRiskCents: countOf('K13d'),
    },
    territory: await toldPlaces(parameters, asking),
    followThrough: (await decisionsBefore(read, meetingId, to)).map(({ text, mayName, owner, dueOn, state }) => ({
      text: mayName ? ofJourney : text,
      owner,
      dueOn,
      status: state,
    })),
    rules: (await schemesOn(read, to)).map(({ key, name, number }) => ({ key, label: { ...name }, version: String(number) })),
  }
}
