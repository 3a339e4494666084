import { type ExpenseKind, expenseKindChoices } from '@ancrage/domain/aids/scheme'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './NewApplication.module.css'
import { type Draft, type QuoteDraft, unread } from './new-application'

/** The quotes of an application, one line each. */
export function QuoteLines({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { quotes } = draft
  const wrong = unread(draft)
  const set = (key: number, changes: Partial<QuoteDraft>) =>
    onChange({ ...draft, quotes: quotes.map((one) => (one.key === key ? { ...one, ...changes } : one)) })
  const add = () => {
    const key = Math.max(-1, ...quotes.map((one) => one.key)) + 1
    onChange({ ...draft, quotes: [...quotes, { key, kind: 'materiel', label: '', amount: '', spentOn: null }] })
  }
  return (
    <fieldset className={styles.quotes}>
      <legend>{translate('aid_applications.new.quotes')}</legend>
      {quotes.map(({ key, kind, label, amount }, rank) => {
        const nth = translate('aid_applications.new.nth', { rank: rank + 1 })
        return (
          <fieldset key={key} className={styles.quote} aria-label={nth}>
            <TextField
              select
              label={translate('aid_applications.expenses.kind')}
              value={kind}
              onChange={(event) => set(key, { kind: event.target.value as ExpenseKind })}
            >
              {expenseKindChoices.values.map((value) => (
                <MenuItem key={value} value={value}>
                  {expenseKindChoices.labels[value][language]}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              label={translate('aid_applications.expenses.what')}
              value={label}
              onChange={(event) => set(key, { label: event.target.value })}
            />
            <TextField
              label={translate('aid_applications.expenses.amount')}
              value={amount}
              error={wrong.includes(key)}
              helperText={wrong.includes(key) ? translate('fill.amount') : undefined}
              onChange={(event) => set(key, { amount: event.target.value })}
              autoComplete="off"
              slotProps={{
                input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
                htmlInput: { inputMode: 'decimal' },
              }}
            />
            <IconButton
              aria-label={translate('aid_applications.new.remove', { what: nth })}
              onClick={() => onChange({ ...draft, quotes: quotes.filter((one) => one.key !== key) })}
            >
              <TrashIcon size={20} aria-hidden />
            </IconButton>
          </fieldset>
        )
      })}
      <div>
        <Button startIcon={<PlusIcon size={16} aria-hidden />} onClick={add}>
          {translate('aid_applications.expenses.add_quote')}
        </Button>
      </div>
    </fieldset>
  )
}
