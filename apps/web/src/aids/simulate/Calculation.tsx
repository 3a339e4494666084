import { useTranslate } from 'react-admin'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Simulate.module.css'
import type { SimulatedAid } from './use-simulation'

/** The calculation line by line: what is retained and its sum, then how the amount comes of it, to the cent. */
export function Calculation({ aid: { name, lines, baseCents, amountCents } }: { aid: SimulatedAid }) {
  const translate = useTranslate()
  const language = useLanguage()
  const base = lines.filter(({ part }) => part === 'base')
  const amounts = lines.filter(({ part }) => part === 'aid')
  const row = ({ code, sentence, amountCents: cents }: SimulatedAid['lines'][number]) => (
    <tr key={`${code}${sentence}`}>
      <th scope="row">{sentence}</th>
      <td>{formatMoney(cents, language)}</td>
    </tr>
  )
  const total = (key: string, cents: number) => (
    <tr className={styles.total}>
      <th scope="row">{translate(`aid_simulation.${key}`)}</th>
      <td>{formatMoney(cents, language)}</td>
    </tr>
  )
  return (
    <table className={styles.lines}>
      <caption>
        <VisuallyHidden>{translate('aid_simulation.calculation_of', { name: name[language] })}</VisuallyHidden>
      </caption>
      <tbody>
        {base.map(row)}
        {base.length > 1 && total('base', baseCents)}
        {amounts.map(row)}
        {amountCents !== null && total('amount', amountCents)}
      </tbody>
    </table>
  )
}
