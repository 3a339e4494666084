import type { SessionRow } from '@ancrage/contract/deliberation-sessions'
import { refusalReasonChoices } from '@ancrage/domain/aids/application'
import { voteChoices } from '@ancrage/domain/aids/deliberation'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { personName } from '../../tasks'
import { optionsOf } from '../../ui/form/field-spec'
import { formatMoney } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import styles from './SessionPage.module.css'
import type { VoteDraft } from './vote-form'

export interface VoteLineProps {
  row: SessionRow
  draft: VoteDraft
  /** Why it was not recorded. */
  problem: string | undefined
  onChange: (draft: VoteDraft) => void
}

/** The vote of one application: granted for an amount, postponed or refused with a reason. */
export function VoteLine({ row, draft, problem, onChange }: VoteLineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const name = personName(row.person, language)
  const { vote, amount, refusalReason, reason } = draft
  const named = (key: string) => ({ htmlInput: { 'aria-label': translate(`aid_sessions.${key}`, { name }) } })
  const error = problem !== undefined
  return (
    <li className={styles.vote} data-problem={error}>
      <div>
        <span className={styles.strong}>{name}</span>
        <span className={styles.second}>
          {[
            row.schemeName[language],
            row.computedCents !== null && translate('aid_sessions.computed_is', { amount: formatMoney(row.computedCents, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <TextField
        select
        value={vote}
        slotProps={{ select: { displayEmpty: true, 'aria-label': translate('aid_sessions.vote_of', { name }) } as object }}
        onChange={(event) => onChange({ ...draft, vote: event.target.value as VoteDraft['vote'] })}
      >
        <MenuItem value="">{translate('aid_sessions.no_vote')}</MenuItem>
        {optionsOf(voteChoices, language).map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      {vote === 'granted' && (
        <TextField
          value={amount}
          error={error}
          helperText={problem}
          slotProps={{ htmlInput: { ...named('amount_of').htmlInput, inputMode: 'decimal' }, input: { endAdornment: '€' } }}
          onChange={(event) => onChange({ ...draft, amount: event.target.value })}
        />
      )}
      {vote === 'refused' && (
        <TextField
          select
          value={refusalReason}
          error={error}
          slotProps={{ select: { displayEmpty: true, 'aria-label': translate('aid_sessions.reason_of', { name }) } as object }}
          onChange={(event) => onChange({ ...draft, refusalReason: event.target.value })}
        >
          <MenuItem value="">{translate('aid_sessions.reason')}</MenuItem>
          {optionsOf(refusalReasonChoices, language).map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      )}
      {(vote === 'refused' || vote === 'postponed') && (
        <TextField
          value={reason}
          error={error}
          helperText={problem}
          placeholder={translate('aid_sessions.reason_words')}
          slotProps={named('reason_words_of')}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        />
      )}
      {vote === '' && row.status === 'complete' && <span className={styles.quiet}>{translate('aid_sessions.to_examine')}</span>}
    </li>
  )
}
