import { useTranslate } from 'react-admin'
import { Panel } from '../ui/Panel'
import type { DelaysReply } from './delays-view'
import { FigureTo } from './FigureTo'
import styles from './RailTable.module.css'

const numbers = ['active', 'late', 'stalled'] as const

/** « Charge par référent »: what each has on their hands, each number a link to it. */
export function LoadPanel({ loads }: { loads: NonNullable<DelaysReply['loads']> }) {
  const translate = useTranslate()
  const head = (key: string) => translate(`steering.load.${key}`)
  return (
    <Panel title={head('title')} foot={head('read')}>
      {loads.length === 0 ? (
        <p className={styles.none}>{head('none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{head('advisor')}</th>
              {numbers.map((key) => (
                <th key={key} scope="col">
                  {head(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loads.map(({ advisor, ...load }) => (
              <tr key={advisor.id}>
                <th scope="row">{advisor.name}</th>
                {numbers.map((key) => (
                  <td key={key}>
                    <FigureTo {...load[key]} label={`${head(`said.${key}`)}, ${advisor.name}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
