import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import MenuItem from '@mui/material/MenuItem'
import { useTranslate } from 'react-admin'
import { MoreMenu } from '../../ui/MoreMenu'
import type { Deed } from './deed-form'

/** What is asked elsewhere: a check at its year. */
const atTheirPlace: readonly string[] = ['check']

/** What else may be done to a commitment, beside what comes next. */
export function DeedMenu({ page, next, onAsk }: { page: CommitmentPage; next: Deed | null; onAsk: (deed: Deed) => void }) {
  const translate = useTranslate()
  const others = page.verbs.filter((verb) => verb !== next && !atTheirPlace.includes(verb))
  if (others.length === 0) return null
  return (
    <MoreMenu size="small" label={translate('aid_commitments.actions')}>
      {others.map((verb) => (
        <MenuItem key={verb} onClick={() => onAsk(verb)}>
          {translate(`aid_commitments.deeds.${verb}`)}
        </MenuItem>
      ))}
    </MoreMenu>
  )
}
