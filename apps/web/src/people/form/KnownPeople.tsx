import Button from '@mui/material/Button'
import { UserCircleCheckIcon } from '@phosphor-icons/react/dist/csr/UserCircleCheck'
import { useDeferredValue } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import { formatPhone } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { kindOf } from '../list/person-kind'
import { useCommuneNames } from '../list/use-commune-names'
import styles from './KnownPeople.module.css'
import type { Person } from './person-form'

const fewestLetters = 3
const shown = 4

export interface KnownPeopleProps {
  lastName: string
  firstName: string
  onKnown: (person: Person) => void
}

/** People already known by the name being typed: taking one of them is better than a second record. */
export function KnownPeople({ lastName, firstName, onKnown }: KnownPeopleProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const typed = useDeferredValue(
    [lastName, firstName]
      .map((name) => name.trim())
      .filter(Boolean)
      .join(' '),
  )
  const enabled = typed.length >= fewestLetters
  const { data = [] } = useGetList<Person>(
    'people',
    { filter: { q: typed }, pagination: { page: 1, perPage: shown }, sort: { field: 'name', order: 'ASC' } },
    { enabled, staleTime: 10_000, placeholderData: (previous) => previous },
  )
  const communeName = useCommuneNames(data.map(({ communeCode }) => communeCode))
  const found = enabled ? data : []
  return (
    <section className={styles.known} aria-label={translate('people.known')} aria-live="polite" data-any={found.length > 0}>
      {found.length > 0 && <p className={styles.title}>{translate('people.known')}</p>}
      <ul>
        {found.map((person) => (
          <li key={person.id} className={styles.row}>
            <span className={styles.who}>
              <b>{personName(person, language)}</b>
              <span className={styles.more}>
                {[kindOf(person, language, true), communeName(person.communeCode), person.phone && formatPhone(person.phone)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <Button
              size="small"
              startIcon={<UserCircleCheckIcon size={16} aria-hidden />}
              aria-label={translate('people.is_this_one', { name: personName(person, language) })}
              onClick={() => onKnown(person)}
            >
              {translate('people.is_this')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
