import type { journeys } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { originChoices } from '@ancrage/domain/people/person'
import Button from '@mui/material/Button'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { kindOf } from './person-kind'
import { Since } from './Since'

export interface NewContactRowProps {
  journey: RecordOf<typeof journeys>
  /** Undefined until the person is read. */
  person: RecordOf<typeof people> | undefined
  communeName: string | undefined
  advisorName: string
  onOpen: (() => void) | undefined
}

/** A lead on a line, with « Ouvrir un parcours ». */
export function NewContactRow({ journey, person, communeName, advisorName, onOpen }: NewContactRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const none = <span className={styles.none}>—</span>
  const name = person ? personName(person, language) : journey.number
  return (
    <tr>
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={`/people/${journey.personId}`}>
          {name}
        </LinkBase>
      </th>
      <td data-column="what">{person ? kindOf(person, language) : none}</td>
      <td data-column="commune">{communeName ?? none}</td>
      <td data-column="origin">{person?.origin ? originChoices.labels[person.origin][language] : none}</td>
      <td data-column="since">
        <Since day={journey.enteredOn} />
      </td>
      <td data-column="advisor">{advisorName || none}</td>
      <td data-column="action">
        {permissions.includes('journeys.write') && (
          <Button size="small" disabled={!onOpen} onClick={onOpen} aria-label={translate('people.open_of', { name })}>
            {translate('people.open')}
          </Button>
        )}
      </td>
    </tr>
  )
}
