import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { LinkBase, useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import { FollowersSaid } from './FollowersSaid'
import styles from './PlaybookShelf.module.css'
import type { Playbook } from './use-playbooks'

/** One playbook of the shelf; the whole line opens it. */
export function ShelfRow({ playbook }: { playbook: Playbook }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <li className={styles.row}>
      <LinkBase className={styles.name} to={`/playbooks/${playbook.id}`}>
        {playbook.name[language]}
      </LinkBase>
      <TypesSaid types={playbook.journeyTypes} />
      <span className={styles.steps}>{translate('playbooks.step_count', { smart_count: playbook.steps.length })}</span>
      <FollowersSaid playbook={playbook} />
    </li>
  )
}

/** The types of journeys that take a playbook. */
export function TypesSaid({ types }: { types: Playbook['journeyTypes'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  if (types.length === 0) return <span className={styles.none}>{translate('playbooks.no_type')}</span>
  const said = types.map((type) => journeyTypeChoices.labels[type][language]).join(' · ')
  return <span className={styles.types}>{translate('playbooks.for_types', { types: said })}</span>
}
