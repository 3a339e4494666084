import { useTranslate } from 'react-admin'
import { formatMoney, formatNumber } from '../../ui/formats'
import { Panel } from '../../ui/Panel'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import type { SessionReply } from './SessionPage'
import styles from './SessionPage.module.css'

/** What the session gives, or would give, by scheme, beside what the budget of its year has left. */
export function SessionTotals({ reply: { totals, totalCents, rows } }: { reply: SessionReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <Panel title={translate('aid_sessions.totals')}>
      <table className={styles.table} data-of="totals">
        <thead>
          <tr>
            <th scope="col">{translate('aid_sessions.scheme')}</th>
            <th scope="col" data-figure>
              {translate('aid_sessions.applications')}
            </th>
            <th scope="col" data-figure>
              {translate('aid_sessions.proposed')}
            </th>
            <th scope="col" data-figure>
              {translate('aid_sessions.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ schemeId, schemeName, applications, amountCents, leftCents, over }) => (
            <tr key={schemeId}>
              <th scope="row">{schemeName[language]}</th>
              <td data-figure>{formatNumber(applications, language)}</td>
              <td data-figure>{formatMoney(amountCents, language)}</td>
              <td data-figure>
                {over && <StateTag state="late">{translate('aid_sessions.over')}</StateTag>}
                {leftCents === null ? (
                  <span className={styles.quiet}>{translate('aid_sessions.left_none')}</span>
                ) : (
                  formatMoney(leftCents, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('aid_sessions.whole')}</th>
            <td data-figure>{formatNumber(rows.length, language)}</td>
            <td data-figure>{formatMoney(totalCents, language)}</td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  )
}
