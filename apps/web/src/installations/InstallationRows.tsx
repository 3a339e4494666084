import type { installations } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { attributionChoices, installationModeChoices } from '@ancrage/domain/installations/installation'
import type { ChoiceOf } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useGetList } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { useCommuneNames } from '../people/list/use-commune-names'
import { personName } from '../tasks'
import { formatDay } from '../ui/formats'
import styles from '../ui/list/List.module.css'
import { useLanguage } from '../ui/use-language'

const none = <span className={styles.none}>—</span>

/** Installations by name: the person's opens her record. */
export function InstallationRows({ rows }: { rows: readonly RecordOf<typeof installations>[] }) {
  const language = useLanguage()
  const ids = rows.flatMap(({ personId }) => personId ?? [])
  const { data: persons } = useGetList<RecordOf<typeof people>>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames(rows.map(({ communeCode }) => communeCode))
  return rows.map(({ id, personId, professionCode, specialtyCode, communeCode, effectiveOn, mode, attribution }) => {
    const person = persons?.find((one) => one.id === personId)
    return (
      <tr key={id}>
        <th scope="row" data-column="person">
          {person ? (
            <LinkBase className={styles.name} to={`/people/${person.id}`}>
              {personName(person, language)}
            </LinkBase>
          ) : (
            none
          )}
        </th>
        <td data-column="profession">{professionLabel(professionCode, specialtyCode, {}, language)}</td>
        <td data-column="commune">{communeName(communeCode) ?? none}</td>
        <td data-column="effective">{formatDay(effectiveOn, language, 'long')}</td>
        <td data-column="mode">{installationModeChoices.labels[mode][language]}</td>
        <td data-column="attribution">{attributionChoices.labels[attribution][language]}</td>
      </tr>
    )
  })
}

/** An installation as the staff of the comité may see it. */
interface Pseudonym {
  readonly id: string
  readonly professionCode: string
  readonly epciCode: string | null
  readonly effectiveMonth: string
  readonly attribution: ChoiceOf<typeof attributionChoices>
}

/** Installations without anyone's name, a month instead of a day. */
export function PseudonymRows({ rows }: { rows: readonly Pseudonym[] }) {
  const language = useLanguage()
  const { said } = useFilterWords()
  return rows.map(({ id, professionCode, epciCode, effectiveMonth, attribution }) => (
    <tr key={id}>
      <td data-column="profession">{professionLabel(professionCode, null, {}, language)}</td>
      <td data-column="epci">{epciCode ? said('epciCode', epciCode) : none}</td>
      <td data-column="effective">{formatDay(`${effectiveMonth}-01` as Day, language, 'month')}</td>
      <td data-column="attribution">{attributionChoices.labels[attribution][language]}</td>
    </tr>
  ))
}
