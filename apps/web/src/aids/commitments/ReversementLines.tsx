import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { percent } from '@ancrage/domain/kernel/money'
import { useTranslate } from 'react-admin'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './Commitment.module.css'

type Lines = CommitmentPage['reversement']['lines']

/** The calculation of a reversement: what is counted, and the amount it gives. */
export function ReversementLines({ lines }: { lines: Lines }) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = ({ shareBps, monthlyCents, ...counts }: Lines[number]['params']) => ({
    ...counts,
    ...(shareBps !== undefined && { share: percent(shareBps, language) }),
    ...(monthlyCents !== undefined && { monthly: formatMoney(monthlyCents, language) }),
  })
  return (
    <dl className={styles.lines}>
      {lines.map(({ code, params, amountCents }) => (
        <div key={code}>
          <dt>{translate(`aid_commitments.lines.${code}`, said(params))}</dt>
          <dd>{formatMoney(amountCents, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
