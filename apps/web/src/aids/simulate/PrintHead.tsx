import { expenseKindChoices } from '@ancrage/domain/aids/scheme'
import { centsIn } from '@ancrage/domain/kernel/money'
import { professionLabel } from '@ancrage/reference/professions'
import { useTranslate } from 'react-admin'
import { formatDay, formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import styles from './Simulate.module.css'
import type { Typed } from './simulate-address'
import type { Simulation } from './use-simulation'

/** What a printed simulation says of itself: made that day, for what, and that it commits nobody. Seen on paper only. */
export function PrintHead({ simulation: { asked }, typed }: { simulation: Simulation; typed: Typed }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const expenses = expenseKindChoices.values.flatMap((kind) => {
    const cents = centsIn(typed.expenses[kind]) ?? 0
    return cents > 0 ? [`${expenseKindChoices.labels[kind][language]} ${formatMoney(cents, language)}`] : []
  })
  const facts = [
    professionLabel(asked.professionCode, null, {}, language),
    asked.communeName,
    asked.installationDate && translate('aid_simulation.installed_on', { day: formatDay(asked.installationDate, language, 'long') }),
    translate('aid_simulation.asked_on', { day: formatDay(asked.date, language, 'long') }),
    ...expenses,
  ].filter(Boolean)
  return (
    <header className={styles.print}>
      <p className={styles.name}>{translate('aid_simulation.title')}</p>
      <p>
        {translate('aid_simulation.made_on', { day: formatDay(today, language, 'long') })}{' '}
        <b>{translate('aid_simulation.no_commitment')}</b>
      </p>
      <p>{facts.join(' · ')}</p>
    </header>
  )
}
