import { useTranslate } from 'react-admin'
import { Bar } from '../../ui/Bar'
import { FigureLink } from '../../ui/FigureLink'
import { formatMoney, formatNumber } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { useLanguage } from '../../ui/use-language'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { Register } from './Commitments'
import styles from './Commitments.module.css'
import { type CommitmentsAddress, writeCommitmentsAddress } from './commitments-address'

/** « € à risque par EPCI »: what would be given back if everyone left today; each figure opens its commitments. */
export function EpciTable({ register, address }: { register: Register; address: CommitmentsAddress }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { epcis } = register
  const widest = Math.max(...epcis.map(({ atRiskCents }) => atRiskCents), 0)
  const title = translate(address.part === 'breaches' ? 'aid_commitments.due_by_epci' : 'aid_commitments.at_risk_by_epci')
  const to = (code: string | null) => ({
    pathname: '/aids/commitments',
    search: writeCommitmentsAddress({ ...address, page: 1, filter: { ...address.filter, epciCode: code ?? 'none' } }),
  })
  const heads = ['epci', 'count', 'at_risk'] as const
  return (
    <Panel title={title} foot={translate(address.part === 'breaches' ? 'aid_commitments.due_how' : 'aid_commitments.at_risk_how')}>
      <table className={styles.epcis}>
        <caption>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" data-column={head}>
                {translate(`aid_commitments.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {epcis.map(({ code, name, count, atRiskCents }) => {
            const named = name ?? translate('aid_commitments.no_epci')
            return (
              <tr key={code ?? 'none'} data-current={address.filter.epciCode === (code ?? 'none')}>
                <th scope="row">
                  {named}
                  <Bar value={atRiskCents} max={widest} />
                </th>
                <td data-column="count">
                  <FigureLink to={to(code)} label={translate('aid_commitments.of_epci', { smart_count: count, epci: named })}>
                    {formatNumber(count, language)}
                  </FigureLink>
                </td>
                <td data-column="at_risk">{formatMoney(atRiskCents, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
