import { importStatusChoices, type imports } from '@ancrage/contract/imports'
import type { RecordOf } from '@ancrage/contract/resource'
import { dayOf } from '@ancrage/domain/kernel/day'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { DayText } from '../ui/Written'
import { useColleagues } from '../users/use-colleagues'
import styles from './PastImports.module.css'

/** As many as one may still care about. */
const shown = 20

/** The imports begun by anyone of the team, the last first; one being prepared goes on where it was left. */
export function PastImports() {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  const { data = [] } = useGetList<RecordOf<typeof imports>>('imports', {
    pagination: { page: 1, perPage: shown },
    sort: { field: 'createdAt', order: 'DESC' },
  })
  if (data.length === 0) return null
  return (
    <div className={styles.past}>
      <Panel title={translate('imports.past')}>
        <ul>
          {data.map(({ id, fileName, status, createdAt, createdBy }) => (
            <li key={id} className={styles.line}>
              <LinkBase className={styles.name} to={`/imports/${id}`}>
                {fileName}
              </LinkBase>
              <span className={styles.who}>
                <DayText day={dayOf(createdAt)} />
                {createdBy && ` · ${nameOf(createdBy)}`}
              </span>
              <span className={styles.status}>{importStatusChoices.labels[status][language]}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
