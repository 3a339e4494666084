import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import Button from '@mui/material/Button'
import { PathIcon } from '@phosphor-icons/react/dist/csr/Path'
import { useState } from 'react'
import { LinkBase, usePermissions, useTranslate } from 'react-admin'
import { StatusTag } from '../../journeys/list/StatusTag'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { DayText } from '../../ui/Written'
import { OpenJourneyDialog } from '../OpenJourneyDialog'
import styles from './PersonPage.module.css'
import { openable, type PersonPageReply } from './person-page'

/** The journeys of a person, each a link to its page; and « Ouvrir un parcours » where none is live. */
export function JourneysPanel({ page }: { page: PersonPageReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { permissions = [] } = usePermissions<string[]>()
  const [opening, setOpening] = useState(false)
  const next = openable(page.journeys)
  const mayOpen = next !== null && permissions.includes('journeys.write') && permissions.includes('journeys.create')
  const button = mayOpen && (
    <Button size="small" onClick={() => setOpening(true)}>
      {translate('people.open')}
    </Button>
  )
  return (
    <Panel title={translate('people.journeys')} Icon={PathIcon} action={page.journeys.length > 0 ? button : undefined}>
      {page.journeys.length === 0 && (
        <div className={styles.none}>
          {translate('people.no_journey')}
          {button}
        </div>
      )}
      {page.journeys.length > 0 && (
        <div>
          {page.journeys.map(({ id, number, type, status, phase, phaseSince, enteredOn, targetOn, advisorName }) => (
            <LinkBase key={id} className={styles.journey} to={`/journeys/${id}`}>
              <span>
                <b>{journeyTypeChoices.labels[type][language]}</b> <span className={styles.second}>{number}</span>
              </span>
              <span className={`${styles.second} ${styles.with}`}>
                {[
                  advisorName && translate('people.followed_by', { name: advisorName }),
                  phase ? phaseChoices.labels[phase][language] : translate('journeys.list.no_phase'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                {targetOn ? translate('people.target') : translate('people.since')} <DayText day={targetOn ?? phaseSince ?? enteredOn} />
              </span>
              <StatusTag status={status} />
            </LinkBase>
          ))}
        </div>
      )}
      {opening && next && <OpenJourneyDialog person={page.person} journey={next.journey} onClose={() => setOpening(false)} />}
    </Panel>
  )
}
