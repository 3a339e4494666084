import type { journeys } from '@ancrage/contract/journeys'
import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import { originChoices } from '@ancrage/domain/people/person'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import styles from '../../ui/list/List.module.css'
import { PhoneLink } from '../../ui/PhoneLink'
import { useLanguage } from '../../ui/use-language'
import { type ContactAct, NewContactMenu } from './NewContactMenu'
import own from './PeopleTable.module.css'
import { kindOf } from './person-kind'
import { Since } from './Since'

export interface NewContactRowProps {
  journey: RecordOf<typeof journeys>
  /** Undefined until the person is read. */
  person: RecordOf<typeof people> | undefined
  communeName: string | undefined
  /** Empty where it is still to be given to someone. */
  advisorName: string
  ticked: boolean
  onTick: (ticked: boolean) => void
  onAct: ((act: 'open' | ContactAct) => void) | undefined
}

/** A new contact on a line: who, since when, to whom it is given, and what may become of it. */
export function NewContactRow({ journey, person, communeName, advisorName, ticked, onTick, onAct }: NewContactRowProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const mayChange = permissions.includes('journeys.write')
  const none = <span className={styles.none}>—</span>
  const name = person ? personName(person, language) : journey.number
  return (
    <tr data-ticked={ticked}>
      {mayChange && (
        <td data-column="tick">
          <Checkbox
            checked={ticked}
            onChange={(_, now) => onTick(now)}
            slotProps={{ input: { 'aria-label': translate('sharing.select', { name }) } }}
          />
        </td>
      )}
      <th scope="row" data-column="person">
        <LinkBase className={styles.name} to={`/people/${journey.personId}`}>
          {name}
        </LinkBase>
      </th>
      <td data-column="what">{person ? kindOf(person, language) : none}</td>
      <td data-column="commune">{communeName ?? none}</td>
      <td data-column="origin">{person?.origin ? originChoices.labels[person.origin][language] : none}</td>
      <td data-column="phone">{person?.phone ? <PhoneLink number={person.phone} /> : none}</td>
      <td data-column="since">
        <Since day={journey.enteredOn} />
      </td>
      <td data-column="given">{advisorName || <span className={own.toGive}>{translate('sharing.to_assign')}</span>}</td>
      <td data-column="action">
        {mayChange && (
          <span className={own.acts}>
            <Button size="small" disabled={!onAct} onClick={() => onAct?.('open')} aria-label={translate('people.open_of', { name })}>
              {translate('sharing.open')}
            </Button>
            {onAct && <NewContactMenu name={name} onChoose={onAct} />}
          </span>
        )}
      </td>
    </tr>
  )
}
