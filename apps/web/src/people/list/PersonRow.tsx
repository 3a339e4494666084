import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { personName } from '../../tasks'
import styles from '../../ui/list/List.module.css'
import { RecordLink } from '../../ui/list/RecordLink'
import { openRow } from '../../ui/open-row'
import { PhoneLink } from '../../ui/PhoneLink'
import { useLanguage } from '../../ui/use-language'
import own from './PeopleTable.module.css'
import { kindOf } from './person-kind'
import { Since } from './Since'

export interface PersonRowProps {
  person: RecordOf<typeof people>
  communeName: string | undefined
  advisorName: string
}

/** One person on a line; the name is the link, the whole line a larger place to click. */
export function PersonRow({ person, communeName, advisorName }: PersonRowProps) {
  const language = useLanguage()
  const none = <span className={styles.none}>—</span>
  return (
    <tr className={styles.row} onClick={openRow}>
      <th scope="row" data-column="person">
        <RecordLink className={styles.name} resource="people" id={person.id}>
          {personName(person, language)}
        </RecordLink>
      </th>
      <td data-column="what">{kindOf(person, language)}</td>
      <td data-column="commune">{communeName ?? none}</td>
      <td data-column="phone">
        {person.phone ? (
          <>
            <span className={own.desk}>
              <PhoneLink number={person.phone} />
            </span>
            <span className={own.phone}>
              <PhoneLink number={person.phone} variant="button" />
            </span>
          </>
        ) : (
          <span className={own.desk}>{none}</span>
        )}
      </td>
      <td data-column="advisor">{advisorName || none}</td>
      <td data-column="last">{person.lastExchangeOn ? <Since day={person.lastExchangeOn} /> : none}</td>
    </tr>
  )
}
