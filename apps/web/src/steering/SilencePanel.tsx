import { silenceChoices } from '@ancrage/domain/indicators/delay-figures'
import { useTranslate } from 'react-admin'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import type { DelaysReply } from './delays-view'
import { FigureTo } from './FigureTo'
import styles from './RailTable.module.css'

/** « Silence »: active journeys by how long ago the last exchange was. */
export function SilencePanel({ silences }: { silences: DelaysReply['silences'] }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <Panel title={translate('funnel.silence.title')} foot={translate('funnel.silence.read')}>
      <table className={styles.table}>
        <tbody>
          {silences.map(({ silence, ...counted }) => (
            <tr key={silence}>
              <th scope="row">{silenceChoices.labels[silence][language]}</th>
              <td>
                <FigureTo {...counted} label={silenceChoices.labels[silence][language]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
