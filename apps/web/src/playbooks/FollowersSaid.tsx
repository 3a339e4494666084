import { dayOf } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './PlaybookShelf.module.css'
import { followersOf, type Playbook } from './use-playbooks'

/** « Version 3 du 12 mars 2026 · suivi par 12 parcours en cours, dont 4 sur une version précédente ». */
export function FollowersSaid({ playbook }: { playbook: Playbook }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { all, older } = followersOf(playbook)
  const day = formatDay(dayOf(playbook.savedAt), language, 'long')
  const followers = all === 0 ? translate('playbooks.no_follower') : translate('playbooks.followers', { smart_count: all })
  const behind = older === all ? translate('playbooks.older_all') : translate('playbooks.older', { smart_count: older })
  return (
    <span className={styles.followers}>
      {translate('playbooks.version_of', { number: playbook.number, day })} · {[followers, ...(older > 0 ? [behind] : [])].join(', ')}
    </span>
  )
}
