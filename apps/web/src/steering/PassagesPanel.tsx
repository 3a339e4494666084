import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { isOfJourneys, passageChoices } from '@ancrage/domain/indicators/passages'
import { useTranslate } from 'react-admin'
import { Bar } from '../ui/Bar'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { FigureTo } from './FigureTo'
import { delaySaid } from './funnel-words'
import { HowCalculated } from './HowCalculated'
import styles from './PassagesPanel.module.css'

export type PassagesReply = ReplyOf<typeof reports.passages>

export interface PassagesPanelProps {
  reply: PassagesReply
  /** Said after a noun: « depuis 2019 ». */
  period: string
}

/** « Délais » (K11): how many days from one moment to the next, of journeys then of aids; each opens what it is measured on. */
export function PassagesPanel({ reply: { passages, definition }, period }: PassagesPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const title = translate('funnel.passages.title', { period })
  const longest = Math.max(0, ...passages.map(({ median }) => median ?? 0))
  const head = (key: string) => translate(`funnel.passages.${key}`)
  const groups = [
    { key: 'journeys', own: passages.filter(({ passage }) => isOfJourneys(passage)) },
    { key: 'aids', own: passages.filter(({ passage }) => !isOfJourneys(passage)) },
  ]
  return (
    <Panel title={title} foot={<HowCalculated definition={definition} />}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head('passage')}</th>
            <th scope="col" data-column="number">
              {head('measured')}
            </th>
            <th scope="col" data-column="bar">
              {head('median')}
            </th>
          </tr>
        </thead>
        {groups.map(({ key, own }) => (
          <tbody key={key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={3}>
                {head(key)}
              </th>
            </tr>
            {own.map(({ passage, measured, median, q1, q3 }) => (
              <tr key={passage}>
                <th scope="row">{passageChoices.labels[passage][language]}</th>
                <td data-column="number">
                  <FigureTo {...measured} label={`${head('measured')}, ${passageChoices.labels[passage][language]}`} />
                </td>
                <td data-column="bar">
                  <span className={styles.delay}>
                    <span>{delaySaid({ median, q1, q3 }, { translate, language })}</span>
                    <Bar value={median ?? 0} max={longest} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Panel>
  )
}
