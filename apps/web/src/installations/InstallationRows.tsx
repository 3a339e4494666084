import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { attributionChoices, endReasonChoices, installationModeChoices } from '@ancrage/domain/installations/installation'
import type { ChoiceOf } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { useCommuneNames } from '../people/list/use-commune-names'
import { personName } from '../tasks'
import { formatDay } from '../ui/formats'
import styles from '../ui/list/List.module.css'
import { useLanguage } from '../ui/use-language'
import { AttributionCell } from './AttributionCell'
import own from './Installations.module.css'
import type { Installation } from './installation-form'
import { RowMenu } from './RowMenu'

const none = <span className={styles.none}>—</span>

/** Installations by name, where the person is known: it opens their record. */
export function InstallationRows({ rows }: { rows: readonly Installation[] }) {
  const ids = rows.flatMap(({ personId }) => personId ?? [])
  const { data: persons } = useGetList<RecordOf<typeof people>>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames(rows.map(({ communeCode }) => communeCode))
  return rows.map((row) => (
    <NamedRow
      key={row.id}
      row={row}
      person={persons?.find(({ id }) => id === row.personId)}
      commune={communeName(row.communeCode) ?? row.communeCode}
    />
  ))
}

function NamedRow({ row, person, commune }: { row: Installation; person: RecordOf<typeof people> | undefined; commune: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { personId, professionCode, specialtyCode, effectiveOn, mode, endedOn, endReason } = row
  const name = person ? personName(person, language) : translate('installations.unnamed')
  return (
    <tr>
      <th scope="row" data-column="person">
        {person && (
          <LinkBase className={styles.name} to={`/people/${person.id}`}>
            {name}
          </LinkBase>
        )}
        {personId === null && <span className={own.unnamed}>{name}</span>}
      </th>
      <td data-column="profession">{professionLabel(professionCode, specialtyCode, {}, language)}</td>
      <td data-column="commune">{commune}</td>
      <td data-column="effective">
        {formatDay(effectiveOn, language, 'long')}
        {endedOn && (
          <span className={own.second}>
            {translate('installations.ended', {
              on: formatDay(endedOn, language, 'long'),
              reason: endReason ? endReasonChoices.labels[endReason][language].toLowerCase() : '',
            })}
          </span>
        )}
      </td>
      <td data-column="mode">{installationModeChoices.labels[mode][language]}</td>
      <AttributionCell row={row} name={`${name}, ${commune}`} />
      <td data-column="menu" className={own.menu}>
        <RowMenu row={row} name={`${name}, ${commune}`} />
      </td>
    </tr>
  )
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
