import { apl } from '@ancrage/contract/apl'
import { type AplGroup, aplGroupChoices } from '@ancrage/domain/territory/area'
import Button from '@mui/material/Button'
import { ChartLineIcon } from '@phosphor-icons/react/dist/csr/ChartLine'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { call, useCall } from '../../providers/call'
import { EmptyState } from '../../ui/EmptyState'
import { FormDialog } from '../../ui/form/FormDialog'
import { formatNumber } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import { useSay } from '../../ui/use-say'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { aplSaid } from './apl-said'
import styles from './Vintages.module.css'

interface Vintage {
  readonly professionGroup: AplGroup
  readonly year: number
}

/** The APL loaded, by profession and year, with the value of the whole territory. */
export function Vintages({ mayWithdraw }: { mayWithdraw: boolean }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [asked, setAsked] = useState<Vintage | null>(null)
  const { data, error, refetch } = useCall(apl.vintages, {})
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />
  const rows = data.flatMap(({ professionGroup, loaded }) => loaded.map((one) => ({ professionGroup, ...one })))
  if (rows.length === 0) {
    return (
      <EmptyState Icon={ChartLineIcon} title={translate('apl.none')}>
        {translate('apl.none_hint')}
      </EmptyState>
    )
  }
  const groupOf = ({ professionGroup }: Vintage) => aplGroupChoices.labels[professionGroup][language]
  return (
    <div className={styles.panel}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{translate('apl.vintages')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate('apl.profession')}</th>
            <th scope="col">{translate('apl.year')}</th>
            <th scope="col">{translate('apl.communes')}</th>
            <th scope="col">{translate('apl.mean')}</th>
            <th scope="col">{translate('apl.under')}</th>
            {mayWithdraw && (
              <th scope="col">
                <VisuallyHidden>{translate('apl.withdraw')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.professionGroup} ${row.year}`}>
              <th scope="row">
                {groupOf(row)}
                <span className={styles.source}>{row.source}</span>
              </th>
              <td>{row.year}</td>
              <td>{formatNumber(row.communes, language)}</td>
              <td>{row.thousandths === null ? '—' : aplSaid(row.thousandths, language)}</td>
              <td>{row.under === null ? '—' : formatNumber(row.under, language)}</td>
              {mayWithdraw && (
                <td>
                  <Button
                    size="small"
                    aria-label={translate('apl.withdraw_name', { group: groupOf(row), year: row.year })}
                    onClick={() => setAsked(row)}
                  >
                    {translate('apl.withdraw')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.how}>{translate('apl.how')}</p>
      {asked && <WithdrawDialog vintage={asked} group={groupOf(asked)} onClose={() => setAsked(null)} />}
    </div>
  )
}

function WithdrawDialog({ vintage: { professionGroup, year }, group, onClose }: { vintage: Vintage; group: string; onClose: () => void }) {
  const translate = useTranslate()
  const say = useSay()
  return (
    <FormDialog
      title={translate('apl.withdraw_title')}
      lead={translate('apl.withdraw_lead', { group, year })}
      fields={[]}
      submit={translate('apl.withdraw')}
      onClose={onClose}
      onSubmit={async () => {
        await call(apl.withdraw, { body: { professionGroup, year } })
        say(translate('apl.withdrawn', { group, year }))
      }}
    />
  )
}
