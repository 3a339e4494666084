import { rulesSaid } from '@ancrage/domain/aids/rules-said'
import { LinkBase, useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './Schemes.module.css'
import { type SchemeLine, useRuleNames } from './use-schemes'
import { ValiditySaid } from './ValiditySaid'

/** One aid of the catalogue: what it gives in words, whether it is open, where that was read. The whole line opens it. */
export function SchemeRow({ line }: { line: SchemeLine }) {
  const translate = useTranslate()
  const language = useLanguage()
  const asked = useRuleNames()
  const { edition } = line
  const { terms } = edition.rules
  const isTold = terms.some(({ rateBps, flatCents, monthlyCents, capCents }) => (rateBps ?? flatCents ?? monthlyCents ?? capCents) !== null)
  const amounts = isTold ? rulesSaid(edition.rules, asked).filter(({ topic }) => topic === 'amount') : []
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <LinkBase className={styles.name} to={`/aid-schemes/${line.id}`}>
          {line.name[language]}
        </LinkBase>
        {line.managed && <span className={styles.managed}>{translate('aid_schemes.managed')}</span>}
      </div>
      <div className={styles.gives}>
        {amounts.length > 0 ? amounts.map(({ text }) => <p key={text}>{text}</p>) : <p>{edition.summary[language]}</p>}
        <p className={styles.source}>{edition.source}</p>
      </div>
      <ValiditySaid state={line.state} edition={edition} since={line.since} />
    </li>
  )
}
