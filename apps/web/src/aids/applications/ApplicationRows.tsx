import type { aidApplications } from '@ancrage/contract/aid-applications'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { type ApplicationStatus, applicationStatusChoices } from '@ancrage/domain/aids/application'
import { managedSchemes } from '@ancrage/domain/aids/shipped-managed'
import type { Day } from '@ancrage/domain/kernel/day'
import { professionLabel } from '@ancrage/reference/professions'
import { LinkBase, useGetList } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { useCommuneNames } from '../../people/list/use-commune-names'
import { personName } from '../../tasks'
import { formatDay, formatMoney } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { openRow } from '../../ui/open-row'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import own from './ApplicationList.module.css'
import { amountOf, statusTags } from './application-words'
import { useSchemeNames } from './use-scheme-names'

export type ApplicationRecord = RecordOf<typeof aidApplications>

/** The staff of the comité read no catalogue: the aids shipped are named here, those a site added bear their key. */
const schemeNames = new Map(managedSchemes.map(({ key, name }) => [key, name]))

const none = <span className={styles.none}>—</span>

/** Applications by name: a row opens its page. */
export function ApplicationRows({ rows }: { rows: readonly ApplicationRecord[] }) {
  const language = useLanguage()
  const today = useToday()
  const schemes = useSchemeNames()
  const ids = [...new Set(rows.map(({ personId }) => personId))]
  const { data: persons } = useGetList<RecordOf<typeof people>>(
    'people',
    { filter: { id: ids }, pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames(rows.map(({ communeCode }) => communeCode))
  return rows.map((row) => {
    const { id, number, personId, schemeId, communeCode, status, statusSince, votedOn } = row
    const person = persons?.find((one) => one.id === personId)
    const cents = amountOf(row)
    return (
      <tr key={id} className={styles.row} onClick={openRow}>
        <th scope="row" data-column="person">
          <LinkBase className={styles.name} to={`/aid-applications/${id}`}>
            {person ? personName(person, language) : number}
          </LinkBase>
        </th>
        <td data-column="number" className={own.number}>
          {number}
        </td>
        <td data-column="scheme">{schemes.named(schemeId) ?? none}</td>
        <td data-column="commune">{communeName(communeCode) ?? none}</td>
        <td data-column="status">
          <Status status={status} />
        </td>
        <td data-column="since">{formatDay(statusSince, language, 'short', today)}</td>
        <td data-column="amount">{cents === null ? none : formatMoney(cents, language)}</td>
        <td data-column="voted">{votedOn ? formatDay(votedOn, language, 'short', today) : none}</td>
      </tr>
    )
  })
}

function Status({ status }: { status: ApplicationStatus }) {
  const language = useLanguage()
  return (
    <StateTag state={statusTags[status]} variant="text">
      {applicationStatusChoices.labels[status][language]}
    </StateTag>
  )
}

/** An application as the staff of the comité may see it. */
interface Pseudonym {
  readonly id: string
  readonly schemeKey: string
  readonly professionCode: string
  readonly epciCode: string | null
  readonly status: ApplicationStatus
  readonly filedMonth: string | null
  readonly votedMonth: string | null
}

/** Applications without anyone's name, months instead of days. */
export function PseudonymRows({ rows }: { rows: readonly Pseudonym[] }) {
  const language = useLanguage()
  const { said } = useFilterWords()
  const month = (text: string | null) => (text ? formatDay(`${text}-01` as Day, language, 'month') : none)
  return rows.map(({ id, schemeKey, professionCode, epciCode, status, filedMonth, votedMonth }) => (
    <tr key={id}>
      <td data-column="scheme">{schemeNames.get(schemeKey)?.[language] ?? schemeKey}</td>
      <td data-column="profession">{professionLabel(professionCode, null, {}, language)}</td>
      <td data-column="epci">{epciCode ? said('epciCode', epciCode) : none}</td>
      <td data-column="status">
        <Status status={status} />
      </td>
      <td data-column="filed">{month(filedMonth)}</td>
      <td data-column="voted">{month(votedMonth)}</td>
    </tr>
  ))
}
