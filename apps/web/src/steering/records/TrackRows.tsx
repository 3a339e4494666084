import type { journeys, tracks } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { familyNeedChoices } from '@ancrage/domain/indicators/definitions'
import { type TrackState, trackStateChoices } from '@ancrage/domain/journeys/pipeline'
import type { ChoiceOf } from '@ancrage/domain/kernel/choices'
import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { usePipelines } from '../../journeys/filter/use-pipelines'
import { formatDay } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { usePeopleNames } from './use-people-names'

const none = <span className={styles.none}>—</span>

/** Tracks with whose journey they are; those of a household open its first journey. */
export function TrackRows({ rows }: { rows: readonly RecordOf<typeof tracks>[] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const stateOf = useStateWords()
  const pipelines = usePipelines()
  const own = useJourneys(
    'id',
    rows.map(({ journeyId }) => journeyId),
  )
  const ofHouseholds = useJourneys(
    'householdId',
    rows.map(({ householdId }) => householdId),
  )
  const journeyOf = ({ journeyId, householdId }: (typeof rows)[number]) =>
    own.find(({ id }) => id === journeyId) ?? ofHouseholds.find((journey) => journey.householdId === householdId)
  const nameOf = usePeopleNames(rows.flatMap((row) => journeyOf(row)?.personId ?? []))
  return rows.map((row) => {
    const { id, pipelineId, stepId, state, enteredAt, householdId } = row
    const journey = journeyOf(row)
    const pipeline = pipelines.find((one) => one.id === pipelineId)
    const step = pipeline?.steps.find((one) => one.id === stepId)
    const name = nameOf(journey?.personId) ?? '…'
    return (
      <tr key={id}>
        <th scope="row" data-column="person">
          {journey ? (
            <LinkBase className={styles.name} to={`/journeys/${journey.id}`}>
              {householdId ? translate('indicators.records.household', { name }) : name}
            </LinkBase>
          ) : (
            none
          )}
        </th>
        <td data-column="profession">{pipeline?.label[language] ?? '…'}</td>
        <td data-column="step">{step?.label[language] ?? '…'}</td>
        <td data-column="state">{stateOf(state, step?.milestone ?? null)}</td>
        <td data-column="since">{formatDay(dayOf(enteredAt), language, 'long')}</td>
      </tr>
    )
  })
}

/** The journeys that have some ids or households, the first one first. */
function useJourneys(key: 'id' | 'householdId', values: readonly (string | null)[]): readonly RecordOf<typeof journeys>[] {
  const asked = [...new Set(values.filter((value) => value !== null))]
  const { data = [] } = useGetList<RecordOf<typeof journeys>>(
    'journeys',
    { filter: { [key]: asked }, pagination: { page: 1, perPage: 200 }, sort: { field: 'enteredOn', order: 'ASC' } },
    { enabled: asked.length > 0, placeholderData: (previous) => previous },
  )
  return data
}

/** A track that found what it looked for is told so: it stays open at its last step. */
function useStateWords(): (state: TrackState, milestone: string | null) => string {
  const translate = useTranslate()
  const language = useLanguage()
  return (state, milestone) =>
    state === 'open' && milestone === 'resolved' ? translate('indicators.records.resolved') : trackStateChoices.labels[state][language]
}

/** A track as the staff of the comité may see it. */
interface Pseudonym {
  readonly id: string
  readonly need: ChoiceOf<typeof familyNeedChoices> | null
  readonly professionCode: string | null
  readonly epciCode: string | null
  readonly state: TrackState
  readonly milestone: string | null
  readonly enteredMonth: string
}

/** Tracks without anyone's name, a month instead of a day. */
export function TrackPseudonyms({ rows }: { rows: readonly Pseudonym[] }) {
  const language = useLanguage()
  const stateOf = useStateWords()
  const { said } = useFilterWords()
  return rows.map(({ id, need, professionCode, epciCode, state, milestone, enteredMonth }) => (
    <tr key={id}>
      <th scope="row" data-column="person">
        {need ? familyNeedChoices.labels[need][language] : none}
      </th>
      <td data-column="profession">{professionCode ? professionLabel(professionCode, null, {}, language) : none}</td>
      <td data-column="epci">{epciCode ? said('epciCode', epciCode) : none}</td>
      <td data-column="state">{stateOf(state, milestone)}</td>
      <td data-column="since">{formatDay(`${enteredMonth}-01` as Day, language, 'month')}</td>
    </tr>
  ))
}
