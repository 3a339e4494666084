import { aidBudget } from '@ancrage/contract/budget-envelopes'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple'
import { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond'
import { useLocation, useNavigate, useTranslate } from 'react-admin'
import { Loading } from '../../layout/Loading'
import { PageTitle } from '../../layout/PageTitle'
import { useCall } from '../../providers/call'
import { download } from '../../providers/download'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { formatMoney } from '../../ui/formats'
import { LoadFailed } from '../../ui/LoadFailed'
import { useLanguage } from '../../ui/use-language'
import styles from './Budget.module.css'
import { BudgetTable } from './BudgetTable'
import { readYear } from './budget-address'

/** « Budget des aides » : a year by scheme, what is entered, granted, signed, paid and left; each figure opens its list. */
export function BudgetPage() {
  const translate = useTranslate()
  const language = useLanguage()
  const navigate = useNavigate()
  const year = readYear(useLocation().search)
  const { data, error, refetch } = useCall(aidBudget.read, { query: year === null ? {} : { year } }, { keepPrevious: true })
  const saving = useCommand((of: number) => download('/aids/budget/export', { year: of }).then(() => true))
  if (!data)
    return (
      <>
        <PageTitle title={translate('aid_budget.title')} />
        {error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />}
      </>
    )
  const over = data.rows.filter(({ budgetCents, availableCents }) => budgetCents > 0 && availableCents < 0)
  const named = over.map(({ scheme, availableCents }) =>
    translate('aid_budget.over_scheme', { scheme: scheme.name[language], amount: formatMoney(-availableCents, language) }),
  )
  return (
    <>
      <PageTitle title={translate('aid_budget.title')}>
        <TextField
          select
          size="small"
          className={styles.year ?? ''}
          value={data.year}
          slotProps={{ htmlInput: { 'aria-label': translate('aid_budget.year') } }}
          onChange={({ target }) => navigate({ pathname: '/aids/budget', search: `?year=${target.value}` })}
        >
          {data.years.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <Button
          startIcon={<DownloadSimpleIcon size={18} aria-hidden />}
          disabled={saving.pending}
          onClick={() => void saving.run(data.year)}
        >
          {translate('aid_budget.export')}
        </Button>
      </PageTitle>
      <FormProblem problem={saving.refused} />
      {over.length > 0 && (
        <p className={styles.warning} role="status">
          <WarningDiamondIcon size={20} weight="fill" aria-hidden />
          {translate('aid_budget.over_warning', { year: data.year, schemes: named.join(', ') })}
        </p>
      )}
      <BudgetTable budget={data} />
      <details className={styles.how}>
        <summary>{translate('aid_budget.how')}</summary>
        <p>{translate('aid_budget.how_words')}</p>
        <p>{translate('aid_budget.how_year')}</p>
        <p>{translate('aid_budget.how_lists')}</p>
        <p>{translate('aid_budget.how_available')}</p>
      </details>
    </>
  )
}
