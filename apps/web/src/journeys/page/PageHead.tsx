import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { professionLabel } from '@ancrage/reference/professions'
import Button from '@mui/material/Button'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { LinkBase, useTranslate } from 'react-admin'
import { PageTitle } from '../../layout/PageTitle'
import { useQuickActions } from '../../layout/quick-actions'
import { WriteMenu } from '../../mail'
import { personName } from '../../tasks'
import { RecordPager } from '../../ui/list/RecordPager'
import { PhoneLink } from '../../ui/PhoneLink'
import { useLanguage } from '../../ui/use-language'
import { CommandMenu } from './CommandMenu'
import { useJourney } from './journey-page'
import styles from './PageHead.module.css'

/** Band 1: who, what project, with whom; and what can be done of the whole journey. */
export function PageHead() {
  const translate = useTranslate()
  const language = useLanguage()
  const { actions, open } = useQuickActions()
  const { person, journey, linked } = useJourney()
  const profession = person.professionCode && professionLabel(person.professionCode, person.specialtyCode, {}, language)
  const type = journeyTypeChoices.labels[journey.type][language].toLocaleLowerCase(language)
  return (
    <PageTitle
      title={personName(person, language)}
      note={
        <span className={styles.note}>
          <span>{profession ? `${profession} · ${type}` : type}</span>
          {linked && (
            <LinkBase className={styles.couple} to={`/journeys/${linked.journeyId}`}>
              {translate('journey.couple', { name: personName(linked, language) })}
            </LinkBase>
          )}
        </span>
      }
    >
      <RecordPager resource="journeys" id={journey.id} />
      <span className={styles.desk}>
        {person.phone && <PhoneLink number={person.phone} />}
        <WriteMenu person={person} journeyId={journey.id} />
        {actions.some(({ name }) => name === 'task') && journey.status !== 'closed' && (
          <Button startIcon={<PlusIcon size={16} weight="bold" aria-hidden />} onClick={() => open('task')}>
            {translate('journey.task')}
          </Button>
        )}
        <CommandMenu />
      </span>
    </PageTitle>
  )
}
