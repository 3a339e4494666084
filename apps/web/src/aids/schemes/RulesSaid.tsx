import { type RuleSaid, rulesSaid } from '@ancrage/domain/aids/rules-said'
import type { SchemeRules } from '@ancrage/domain/aids/scheme'
import { useTranslate } from 'react-admin'
import styles from './RulesSaid.module.css'
import { useRuleNames } from './use-schemes'

/** The rules of a scheme as sentences, what is given first and larger. */
export function RulesSaid({ rules }: { rules: SchemeRules }) {
  const translate = useTranslate()
  const asked = useRuleNames()
  const said = rulesSaid(rules, asked)
  if (said.length === 0) return <p className={styles.none}>{translate('aid_schemes.no_rule')}</p>
  const amounts = said.filter(({ topic }) => topic === 'amount')
  const others = said.filter(({ topic }) => topic !== 'amount')
  return (
    <div>
      <Sentences className={styles.amounts} said={amounts} />
      <Sentences className={styles.others} said={others} />
    </div>
  )
}

function Sentences({ said, className }: { said: readonly RuleSaid[]; className: string | undefined }) {
  if (said.length === 0) return null
  return (
    <ul className={className}>
      {said.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
