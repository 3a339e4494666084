import { type Day, dayOf, latest } from '@ancrage/domain/kernel/day'
import type { Watch } from '@ancrage/domain/tasks/follow-up'
import type { Reads } from '../platform/store/store'
import type { Rule } from './rules'
import { type AidFound, watchedAdvances, watchedChecks, watchedTerms } from './watched-aids'
import { type InstallationFound, watchedInstallations } from './watched-installations'
import { type JourneyFound, watchedJourneys } from './watched-journeys'
import { watchedPartners } from './watched-partners'

/** Who a rule concerns: what about, since when, and who should hear of it, nearest first. */
export interface Concern {
  /** The journey, track, task, installation, commitment, check or application it is about: asked about once at a time. */
  readonly subjectId: string
  readonly journeyId: string | null
  readonly trackId: string | null
  readonly installationId: string | null
  readonly applicationId: string | null
  readonly personId: string
  readonly anchorOn: Day
  /** The end of a hold: someone will be asked then. */
  readonly wakesOn: Day | null
  readonly advisors: readonly (string | null)[]
  readonly communeCode: string | null
}

/** Finds, in one query, all that a rule concerns, whether its day has come or not. */
export function concernsOf(read: Reads, rule: Rule): Promise<Concern[]> {
  return finders[rule.watch](read, rule)
}

type Find = (read: Reads, rule: Rule) => Promise<Concern[]>

const journeysSince =
  (since: (found: JourneyFound) => Day | null): Find =>
  async (read, rule) =>
    (await watchedJourneys(read, rule)).flatMap((found) => {
      const { journeyId, personId, advisorId, personAdvisorId, communeCode, holdUntilOn } = found
      const anchorOn = since(found)
      if (!anchorOn) return []
      const about = { subjectId: journeyId, journeyId, trackId: null, installationId: null, applicationId: null, personId }
      return [{ ...about, anchorOn, wakesOn: holdUntilOn, advisors: [advisorId, personAdvisorId], communeCode }]
    })

const installations: Find = async (read, rule) =>
  (await watchedInstallations(read, rule)).map(({ installationId, personId, effectiveOn, ...found }: InstallationFound) => ({
    subjectId: installationId,
    journeyId: null,
    trackId: null,
    installationId,
    applicationId: null,
    personId,
    anchorOn: effectiveOn,
    wakesOn: null,
    advisors: [found.advisorId, found.personAdvisorId],
    communeCode: found.communeCode,
  }))

const partners: Find = async (read, rule) =>
  (await watchedPartners(read, rule)).map(({ taskId, taskChangedAt, trackId, since, ...found }) => ({
    subjectId: trackId ?? taskId ?? found.journeyId,
    journeyId: found.journeyId,
    trackId,
    installationId: null,
    applicationId: null,
    personId: found.personId,
    anchorOn: since ?? dayOf(taskChangedAt),
    wakesOn: null,
    advisors: [found.ownerId, found.advisorId, found.personAdvisorId],
    communeCode: found.communeCode,
  }))

/** Given to who examined the application, else to who examines aids; where it lies matters to no advisor of a sector. */
const aids =
  (watched: (read: Reads) => PromiseLike<AidFound[]>): Find =>
  async (read) =>
    (await watched(read)).map(({ examinedBy, ...found }) => ({
      ...found,
      journeyId: null,
      trackId: null,
      installationId: null,
      wakesOn: null,
      advisors: [examinedBy],
      communeCode: null,
    }))

/** What each watch looks at. A two-way exchange moves what is counted from one; a note or an attempt moves nothing. */
const finders: Readonly<Record<Watch, Find>> = {
  new_contact: journeysSince(({ enteredOn }) => enteredOn),
  silence: journeysSince(({ lastExchangeOn }) => lastExchangeOn),
  waiting_list: journeysSince(({ waitingSinceOn, enteredOn, lastExchangeOn }) => latest([waitingSinceOn ?? enteredOn, lastExchangeOn])),
  on_hold: journeysSince(({ enteredOn, openedOn, lastExchangeOn }) => latest([enteredOn, openedOn, lastExchangeOn])),
  wished_date: journeysSince(({ targetOn }) => targetOn),
  partner: partners,
  retention: installations,
  courtesy: installations,
  commitment_term: aids(watchedTerms),
  commitment_check: aids(watchedChecks),
  advance_invoices: aids(watchedAdvances),
}
