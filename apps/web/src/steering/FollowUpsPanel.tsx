import { useTranslate } from 'react-admin'
import { formatRatio } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import type { DelaysReply } from './delays-view'
import { FigureTo } from './FigureTo'
import { HowCalculated } from './HowCalculated'
import styles from './RailTable.module.css'

/** « Relances » (K17): what is late and due soon, and how much of what was done was done on time. */
export function FollowUpsPanel({ followUps }: { followUps: DelaysReply['followUps'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { definition, overdue, dueSoon, done, onTime } = followUps
  const lines = [
    { name: translate('funnel.follow_ups.overdue'), counted: overdue },
    { name: translate('funnel.follow_ups.due_soon'), counted: dueSoon },
    { name: translate('funnel.follow_ups.done'), counted: done },
    { name: translate('funnel.follow_ups.on_time'), counted: onTime, of: done.count },
  ]
  return (
    <Panel title={translate('funnel.follow_ups.title')} foot={<HowCalculated definition={definition} />}>
      <table className={styles.table} aria-label={translate('funnel.follow_ups.title')}>
        <tbody>
          {lines.map(({ name, counted, of = 0 }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <FigureTo {...counted} label={name} />
                {of > 0 && <span className={styles.share}>{formatRatio(counted.count / of, language, 0)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
