import { labels } from '@ancrage/contract/labels'
import { indicators } from '@ancrage/domain/indicators/definitions'
import { useTranslate } from 'react-admin'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { formatDay } from '../../ui/formats'
import styles from '../../ui/list/List.module.css'
import { useLanguage } from '../../ui/use-language'
import { type OpeningBalance, valueSaid } from './balance'
import own from './OpeningBalances.module.css'

export interface BalanceTableProps {
  balances: readonly OpeningBalance[]
  onOpen: (balance: OpeningBalance) => void
}

/** One balance on a line: of what figure, from when to when, of whom, how much, and where it was read. */
export function BalanceTable({ balances, onOpen }: BalanceTableProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const { said } = useFilterWords()
  const words = labels['opening-balances']
  const partOf = ({ professionCode, epciCode }: OpeningBalance) =>
    [professionCode && said('professionCode', professionCode), epciCode && said('epciCode', epciCode)].filter(Boolean).join(', ')
  return (
    <div className={`${styles.panel} ${own.panel}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{translate('opening_balances.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator[language]}</th>
            <th scope="col">{translate('opening_balances.period')}</th>
            <th scope="col">{translate('opening_balances.part')}</th>
            <th scope="col" data-column="value">
              {words.value[language]}
            </th>
            <th scope="col">{words.source[language]}</th>
          </tr>
        </thead>
        <tbody>
          {balances.map((balance) => (
            <tr key={balance.id}>
              <th scope="row" data-column="person">
                <button type="button" className={`${styles.name} ${own.open}`} aria-haspopup="dialog" onClick={() => onOpen(balance)}>
                  {indicators[balance.indicator].name[language]}
                </button>
              </th>
              <td>
                {translate('opening_balances.from_until', {
                  from: formatDay(balance.fromOn, language, 'long'),
                  until: formatDay(balance.untilOn, language, 'long'),
                })}
              </td>
              <td>{partOf(balance) || <span className={styles.none}>{translate('opening_balances.whole')}</span>}</td>
              <td data-column="value">{valueSaid(balance, language)}</td>
              <td data-column="source">{balance.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
