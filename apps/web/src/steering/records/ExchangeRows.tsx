import type { interactions } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import { directionChoices, type Medium, mediumChoices } from '@ancrage/domain/interactions/interaction'
import type { ChoiceOf } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { categoryChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { formatDay } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { usePeopleNames } from './use-people-names'

const none = <span className={styles.none}>—</span>

/** Exchanges, with whom and how: what was said is read on the person's record, by who may. */
export function ExchangeRows({ rows }: { rows: readonly RecordOf<typeof interactions>[] }) {
  const language = useLanguage()
  const nameOf = usePeopleNames(rows.map(({ personId }) => personId))
  return rows.map(({ id, personId, medium, direction, occurredOn }) => (
    <tr key={id}>
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={`/people/${personId}`}>
          {nameOf(personId) ?? '…'}
        </LinkBase>
      </th>
      <td data-column="profession">{medium ? mediumChoices.labels[medium][language] : none}</td>
      <td data-column="direction">{direction ? directionChoices.labels[direction][language] : none}</td>
      <td data-column="since">{formatDay(occurredOn, language, 'long')}</td>
    </tr>
  ))
}

/** An exchange as the staff of the comité may see it. */
interface Pseudonym {
  readonly id: string
  readonly medium: Medium | null
  readonly category: ChoiceOf<typeof categoryChoices>
  readonly professionCode: string | null
  readonly epciCode: string | null
  readonly occurredMonth: string
}

/** Exchanges without anyone's name, a month instead of a day. */
export function ExchangePseudonyms({ rows }: { rows: readonly Pseudonym[] }) {
  const language = useLanguage()
  const { said } = useFilterWords()
  return rows.map(({ id, medium, category, professionCode, epciCode, occurredMonth }) => (
    <tr key={id}>
      <th scope="row" data-column="person">
        {categoryChoices.labels[category][language]}
      </th>
      <td data-column="profession">{professionCode ? professionLabel(professionCode, null, {}, language) : none}</td>
      <td data-column="epci">{epciCode ? said('epciCode', epciCode) : none}</td>
      <td data-column="medium">{medium ? mediumChoices.labels[medium][language] : none}</td>
      <td data-column="since">{formatDay(`${occurredMonth}-01` as Day, language, 'month')}</td>
    </tr>
  ))
}
