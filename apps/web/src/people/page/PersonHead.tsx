import Button from '@mui/material/Button'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useState } from 'react'
import { usePermissions, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { useQuickActions } from '../../layout/quick-actions'
import { WriteMenu } from '../../mail'
import { personName } from '../../tasks'
import { RecordPager } from '../../ui/list/RecordPager'
import { PhoneLink } from '../../ui/PhoneLink'
import { useLanguage } from '../../ui/use-language'
import { EditPersonDialog } from '../form/EditPersonDialog'
import { kindOf } from '../list/person-kind'
import { PersonMenu } from './PersonMenu'
import styles from './PersonPage.module.css'
import type { PersonPageReply } from './person-page'

/** Who this is, where they live, and what can be done of the record. */
export function PersonHead({ page: { person, communeName } }: { page: PersonPageReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { actions, open } = useQuickActions()
  const { permissions = [] } = usePermissions<string[]>()
  const [editing, setEditing] = useState(false)
  const mayWrite = permissions.includes('people.write')
  return (
    <PageTitle
      title={personName(person, language)}
      note={<span className={styles.note}>{[kindOf(person, language), communeName].filter(Boolean).join(' · ')}</span>}
    >
      <RecordPager resource="people" id={person.id} />
      {person.phone && (
        <>
          <span className={styles.desk}>
            <PhoneLink number={person.phone} />
          </span>
          <span className={styles.phone}>
            <PhoneLink number={person.phone} variant="button" />
          </span>
        </>
      )}
      <WriteMenu person={person} journeyId={null} />
      {actions.some(({ name }) => name === 'task') && (
        <Button startIcon={<PlusIcon size={16} weight="bold" aria-hidden />} onClick={() => open('task')}>
          {translate('journey.task')}
        </Button>
      )}
      {mayWrite && (
        <>
          <Button startIcon={<PencilSimpleIcon size={16} aria-hidden />} onClick={() => setEditing(true)}>
            {translate('people.edit')}
          </Button>
          <PersonMenu person={person} />
        </>
      )}
      {editing && <EditPersonDialog person={person} onClose={() => setEditing(false)} />}
    </PageTitle>
  )
}
