import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import type { Certainty } from '@ancrage/domain/departures/departure'
import { endReasonChoices } from '@ancrage/domain/installations/installation'
import type { Day } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { useCommuneNames } from '../people/list/use-commune-names'
import { personName } from '../tasks'
import { formatDay } from '../ui/formats'
import list from '../ui/list/List.module.css'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { CertaintyWord } from './Certainties'
import { DepartureMenu } from './DepartureMenu'
import styles from './Departures.module.css'
import type { Departure } from './departure-form'

type Person = RecordOf<typeof people>
const none = <span className={list.none}>—</span>

/** Departures by name, where the person is known: it opens their record. */
export function DepartureRows({ rows }: { rows: readonly Departure[] }) {
  const ids = rows.flatMap(({ personId, successorId }) => [personId, successorId].flatMap((id) => id ?? []))
  const { data: persons } = useGetList<Person>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames(rows.map(({ communeCode }) => communeCode))
  const personOf = (id: string | null) => persons?.find((one) => one.id === id)
  return rows.map((row) => (
    <Row
      key={row.id}
      row={row}
      person={personOf(row.personId)}
      successor={personOf(row.successorId)}
      commune={communeName(row.communeCode) ?? row.communeCode}
    />
  ))
}

interface RowProps {
  row: Departure
  person: Person | undefined
  successor: Person | undefined
  commune: string
}

function Row({ row, person, successor, commune }: RowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const { professionCode, specialtyCode, expectedOn, leftOn, reason, certainty } = row
  const profession = professionLabel(professionCode, specialtyCode, {}, language)
  const name = person ? personName(person, language) : `${profession}, ${commune}`
  return (
    <tr>
      <th scope="row" data-column="person">
        {person && <ToPerson person={person} />}
        {row.personId === null && <span className={styles.unnamed}>{translate('installations.unnamed')}</span>}
      </th>
      <td data-column="profession">{profession}</td>
      <td data-column="commune">{commune}</td>
      <td data-column="expected">
        {formatDay(expectedOn, language, 'long')}{' '}
        {leftOn === null && expectedOn < today && <StateTag state="late">{translate('departures.to_record')}</StateTag>}
      </td>
      <td data-column="certainty">
        <CertaintyWord certainty={certainty} />
      </td>
      <td data-column="successor" data-none={successor ? undefined : ''}>
        {successor ? <ToPerson person={successor} /> : none}
      </td>
      <td data-column="left" data-none={leftOn ? undefined : ''}>
        {leftOn ? formatDay(leftOn, language, 'long') : none}
        {leftOn && reason && <span className={styles.second}>{endReasonChoices.labels[reason][language]}</span>}
      </td>
      <td data-column="menu">
        <DepartureMenu row={row} name={name} />
      </td>
    </tr>
  )
}

function ToPerson({ person }: { person: Person }) {
  return (
    <LinkBase className={list.name} to={`/people/${person.id}`}>
      {personName(person, useLanguage())}
    </LinkBase>
  )
}

/** A departure as the staff of the comité may see it. */
interface Pseudonym {
  readonly id: string
  readonly professionCode: string
  readonly epciCode: string | null
  readonly expectedMonth: string
  readonly certainty: Certainty
  readonly leftMonth: string | null
}

/** Departures without anyone's name, a month instead of a day. */
export function PseudonymRows({ rows }: { rows: readonly Pseudonym[] }) {
  const language = useLanguage()
  const { said } = useFilterWords()
  const month = (text: string) => formatDay(`${text}-01` as Day, language, 'month')
  return rows.map(({ id, professionCode, epciCode, expectedMonth, certainty, leftMonth }) => (
    <tr key={id}>
      <td data-column="profession">{professionLabel(professionCode, null, {}, language)}</td>
      <td data-column="epci">{epciCode ? said('epciCode', epciCode) : none}</td>
      <td data-column="expected">{month(expectedMonth)}</td>
      <td data-column="certainty">
        <CertaintyWord certainty={certainty} />
      </td>
      <td data-column="left" data-none={leftMonth ? undefined : ''}>
        {leftMonth ? month(leftMonth) : none}
      </td>
    </tr>
  ))
}
